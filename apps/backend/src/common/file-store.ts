import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { ENV } from './tokens.ts';
import type { Env } from '../env.ts';

/** Files by the SHA-256 of their bytes: the same bytes are one file, and a file cannot change under its name. */
@Injectable()
export class FileStore {
  constructor(@Inject(ENV) private readonly env: Env) {}

  /** Keeps the bytes and returns their hex SHA-256. Storing them again changes nothing. */
  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = this.pathOf(sha256);
    if (await exists(path)) return sha256;
    await mkdir(join(path, '..'), { recursive: true });
    // Written aside and renamed: a crash leaves no half file under a true name.
    const aside = `${path}.${randomUUID()}`;
    await writeFile(aside, bytes, { flush: true });
    await rename(aside, path);
    return sha256;
  }

  /** The bytes; throws when there is no such file, or when the disk gives back other bytes. */
  async get(sha256: string): Promise<Uint8Array> {
    const bytes = await readFile(this.pathOf(sha256));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`The file ${sha256} is damaged`);
    return bytes;
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a SHA-256');
    return join(this.env.FILES_DIRECTORY, sha256.slice(0, 2), sha256);
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
