import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Download, type Locator, type Page } from '@playwright/test';

const run = promisify(execFile);

/** Poppler's judgement: the text that a reader can copy, and what is said of each signature. */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; signatures: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'shaqyru-pdf-'));
  try {
    const path = join(folder, 'paper.pdf');
    await writeFile(path, bytes);
    const { stdout: text } = await run('pdftotext', ['-layout', path, '-']);
    // Ends with an error code when there is no signature, or when its certificate is not in the machine's own store.
    const signatures = await run('pdfsig', ['-nocert', path]).then(
      ({ stdout }) => stdout,
      (error: { stdout?: string }) => error.stdout ?? '',
    );
    return { text: text.replace(/\s+/g, ' '), signatures };
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
