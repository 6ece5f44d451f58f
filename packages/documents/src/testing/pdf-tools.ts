import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What an independent program (Poppler, qpdf) prints about the PDF; throws with its complaint when it exits with an error. */
export async function judge(
  pdf: Uint8Array,
  program: 'pdftotext' | 'pdfinfo' | 'pdffonts' | 'pdfsig' | 'qpdf',
  ...options: string[]
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])]);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The text of the paper on one line, as a search or a screen reader finds it: spaces single, break points removed. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  const text = await judge(pdf, 'pdftotext');
  return text.replace(/\u200b/g, '').replace(/\s+/g, ' ');
}

export async function pagesOf(pdf: Uint8Array): Promise<number> {
  return Number(/Pages:\s+(\d+)/.exec(await judge(pdf, 'pdfinfo'))?.[1]);
}
