import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import jsqr from 'jsqr';
import { expect, type Download, type Locator, type Page } from '@playwright/test';

const run = promisify(execFile);

/** Poppler's judgement: the text that a reader can copy, and what is said of each signature. */
export function readPdf(bytes: Uint8Array): Promise<{ text: string; signatures: string }> {
  return inFolder(bytes, async (path) => {
    const { stdout: text } = await run('pdftotext', [path, '-']);
    // Ends with an error code when there is no signature.
    const signatures = await run('pdfsig', ['-nocert', path]).then(
      ({ stdout }) => stdout,
      (error: { stdout?: string }) => error.stdout ?? '',
    );
    return { text: text.replace(/\s+/g, ' '), signatures };
  });
}

/** What a telephone reads from the QR code of the first page. */
export async function readQr(bytes: Uint8Array): Promise<string> {
  const { width, height, rgb } = await inFolder(bytes, async (path) => {
    const { stdout } = await run('pdftoppm', ['-r', '150', '-f', '1', '-l', '1', path], {
      encoding: 'buffer',
      maxBuffer: 100_000_000,
    });
    return readPpm(stdout);
  });
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    rgba.set(rgb.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  }
  // The package is CommonJS: its function is the default of its default.
  const found = jsqr.default(rgba, width, height);
  if (!found) throw new Error('there is no readable QR code on the first page');
  return found.data;
}

/** "P6", width, height, the greatest value, each ended by white space; then three bytes a pixel. */
function readPpm(ppm: Buffer): { width: number; height: number; rgb: Buffer } {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 100).toString('latin1'));
  if (!header) throw new Error('pdftoppm did not answer with a PPM');
  return { width: Number(header[1]), height: Number(header[2]), rgb: ppm.subarray(header[0].length) };
}

async function inFolder<T>(bytes: Uint8Array, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'shaqyru-pdf-'));
  try {
    const path = join(folder, 'paper.pdf');
    await writeFile(path, bytes);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Presses a link that saves a file, and gives the file. */
export async function download(page: Page, link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await link.click();
  return contentOf(await started);
}

async function contentOf(saved: Download): Promise<{ name: string; bytes: Buffer }> {
  const parts: Buffer[] = [];
  for await (const part of await saved.createReadStream()) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  expect(bytes.length).toBeGreaterThan(0);
  return { name: saved.suggestedFilename(), bytes };
}
