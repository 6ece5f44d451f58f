import jsQR from 'jsqr';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

async function withFile<Result>(pdf: Uint8Array, work: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    await writeFile(file, pdf);
    return await work(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What an independent program (Poppler, qpdf) prints about the PDF; throws with its complaint when it exits with an error. */
export function judge(
  pdf: Uint8Array,
  program: 'pdftotext' | 'pdfinfo' | 'pdffonts' | 'pdfsig' | 'qpdf',
  ...options: string[]
): Promise<string> {
  return withFile(pdf, async (file) => {
    const { stdout } = await run(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])]);
    return stdout;
  });
}

/** What a telephone reads when it is held over the QR code of the page, or undefined when it finds none. */
export function scanned(pdf: Uint8Array, page: number): Promise<string | undefined> {
  return withFile(pdf, async (file) => {
    const picture = file.replace(/pdf$/, 'page');
    await run('pdftoppm', ['-r', '150', '-f', String(page), '-l', String(page), '-singlefile', file, picture]);
    const ppm = await readFile(`${picture}.ppm`);
    const [head = '', width = '', height = ''] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString('latin1')) ?? [];
    const pixels = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255);
    for (let pixel = 0; pixel < pixels.length / 4; pixel++)
      pixels.set(ppm.subarray(head.length + pixel * 3, head.length + pixel * 3 + 3), pixel * 4);
    return jsQR.default(pixels, Number(width), Number(height))?.data;
  });
}

/** The text of the paper on one line, as a search or a screen reader finds it: spaces single, break points removed. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  const text = await judge(pdf, 'pdftotext');
  return text.replace(/\u200b/g, '').replace(/\s+/g, ' ');
}

export async function pagesOf(pdf: Uint8Array): Promise<number> {
  return Number(/Pages:\s+(\d+)/.exec(await judge(pdf, 'pdfinfo'))?.[1]);
}
