import { createHash, randomUUID } from 'node:crypto';
import { mkdir, opendir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
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
    // Stored again it is as young as it was: what is old and belongs to nothing may be erased at any moment.
    if (await touch(path)) return sha256;
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

  /** The names of files that were last stored before the moment, so many at a time. */
  async *olderThan(limit: Date, atOnce: number): AsyncIterable<string[]> {
    let names: string[] = [];
    for await (const name of this.all()) {
      const { mtime } = await stat(this.pathOf(name));
      if (mtime >= limit) continue;
      names.push(name);
      if (names.length < atOnce) continue;
      yield names;
      names = [];
    }
    if (names.length > 0) yield names;
  }

  /**
   * Erases a file that nothing refers to. Set aside first and looked at again: one that was stored anew meanwhile gets its
   * name back, and nobody who stored it finds it gone.
   */
  async eraseIfOlder(sha256: string, limit: Date): Promise<boolean> {
    const path = this.pathOf(sha256);
    const aside = `${path}.${randomUUID()}`;
    await rename(path, aside);
    if ((await stat(aside)).mtime >= limit) {
      await rename(aside, path);
      return false;
    }
    await rm(aside);
    return true;
  }

  private async *all(): AsyncIterable<string> {
    const root = this.env.FILES_DIRECTORY;
    const folders = await readdir(root).catch(() => []);
    for (const folder of folders.filter((name) => /^[0-9a-f]{2}$/.test(name)))
      for await (const { name } of await opendir(join(root, folder))) if (/^[0-9a-f]{64}$/.test(name)) yield name;
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a SHA-256');
    return join(this.env.FILES_DIRECTORY, sha256.slice(0, 2), sha256);
  }
}

/** Whether there is such a file; if so it is as if stored now. */
async function touch(path: string): Promise<boolean> {
  const now = new Date();
  return utimes(path, now, now).then(
    () => true,
    () => false,
  );
}
