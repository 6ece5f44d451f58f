import { expect, type Locator, type Page } from '@playwright/test';
import { download, readPdf } from './pdf.ts';

/** A paper of the open case, printed meanwhile by a process of its own; the page is loaded again until it can be saved. */
export async function downloadPaper(
  page: Page,
  name: RegExp,
): Promise<Awaited<ReturnType<typeof readPdf>> & { bytes: Buffer }> {
  const link: Locator = page.getByRole('link', { name });
  await expect(async () => {
    await page.reload();
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  const { name: fileName, bytes } = await download(page, link);
  expect(fileName).toMatch(/\.pdf$/);
  return { ...(await readPdf(bytes)), bytes };
}

/** What the timeline of the open page says has happened, in its order. */
export async function timelineOf(page: Page): Promise<string[]> {
  return page.locator('ol.timeline .title').allTextContents();
}

/** The address of the cabinet in a mail. */
export function cabinetIn(text: string): string {
  const address = /http:\/\/\S+\/cabinet\/\S+/.exec(text)?.[0];
  if (!address) throw new Error(`no address of the cabinet in: ${text}`);
  return address;
}
