import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { ENV } from '../common/tokens.ts';
import type { Env } from '../env.ts';
import type { AuditAnchor, KeptAnchor } from './audit-anchor.ts';

const inOneFolder = 1_000;

/**
 * Anchors as files of a folder, a thousand to a folder within: `000/000000042.json`. A file is written aside and then given
 * its name by a hard link, which fails when the name is taken: nothing is ever written over. That nobody removes files is
 * the folder's own matter: another machine, `chattr +a`, a volume that writes once.
 */
@Injectable()
export class AnchorFolder implements AuditAnchor {
  constructor(@Inject(ENV) private readonly env: Pick<Env, 'AUDIT_ANCHOR_DIRECTORY'>) {}

  async keep({ number, text }: KeptAnchor): Promise<void> {
    const path = this.pathOf(number);
    await mkdir(dirname(path), { recursive: true });
    const aside = `${path}.${randomUUID()}`;
    const file = await open(aside, 'wx', 0o444);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    try {
      await link(aside, path);
    } finally {
      await rm(aside);
    }
  }

  async last(): Promise<KeptAnchor | null> {
    for (const folder of (await this.folders()).reverse()) {
      const number = (await this.numbersIn(folder)).at(-1);
      if (number !== undefined) return this.read(number);
    }
    return null;
  }

  async *all(): AsyncIterable<KeptAnchor> {
    for (const folder of await this.folders())
      for (const number of await this.numbersIn(folder)) yield await this.read(number);
  }

  private async folders(): Promise<string[]> {
    return (await namesIn(this.env.AUDIT_ANCHOR_DIRECTORY)).filter((name) => /^\d{3,}$/.test(name)).sort(byNumber);
  }

  private async numbersIn(folder: string): Promise<number[]> {
    const names = await namesIn(join(this.env.AUDIT_ANCHOR_DIRECTORY, folder));
    return names
      .flatMap((name) => /^(\d{9,})\.json$/.exec(name)?.[1] ?? [])
      .sort(byNumber)
      .map(Number);
  }

  private async read(number: number): Promise<KeptAnchor> {
    return { number, text: await readFile(this.pathOf(number), 'utf8') };
  }

  private pathOf(number: number): string {
    const folder = String(Math.floor(number / inOneFolder)).padStart(3, '0');
    return join(this.env.AUDIT_ANCHOR_DIRECTORY, folder, `${String(number).padStart(9, '0')}.json`);
  }
}

const byNumber = (one: string, other: string) => Number(one) - Number(other);

/** Empty when there is no such folder yet. */
async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
