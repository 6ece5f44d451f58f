import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FileStore } from '../common/file-store.ts';
import type { TestBackend } from './backend.ts';

const run = promisify(execFile);

/** The text of a printed paper as Poppler reads it, on one line. Throws when the paper is not printed. */
export async function textOf(backend: TestBackend, paperId: string | undefined): Promise<string> {
  const [row] = await backend.database.sql<{ sha256: string | null }>(`SELECT sha256 FROM paper WHERE id = $1`, [
    paperId,
  ]);
  if (!row?.sha256) throw new Error(`the paper ${paperId} is not printed`);
  const folder = await mkdtemp(join(tmpdir(), 'shaqyru-paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    await writeFile(file, await backend.get(FileStore).get(row.sha256));
    const { stdout } = await run('pdftotext', [file, '-']);
    return stdout.replace(/\u200b/g, '').replace(/\s+/g, ' ');
  } finally {
    await rm(folder, { recursive: true });
  }
}
