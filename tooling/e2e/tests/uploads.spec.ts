import type { Page } from '@playwright/test';
import { attachmentKinds } from '@shaqyru/domain/files/attachment';
import { expectAccessible } from '../accessibility.ts';
import { scanOf, type Scan } from '../application.ts';
import { beginApplication } from '../apply.ts';
import { openBreakingLine } from '../breaking-line.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

const title = attachmentKinds['receipt-scan'].title.kk;

/** A scan of so many bytes. */
function largeScan(name: string, bytes: number): Scan {
  const [head = '', ...rest] = scanOf(name).buffer.toString('latin1').split('\n');
  const buffer = Buffer.from([head, `%${'x'.repeat(bytes)}`, ...rest].join('\n'), 'latin1');
  return { name, mimeType: 'application/pdf', buffer };
}

async function openReceipt(page: Page): Promise<void> {
  await page.goto(`${page.url()}/receipt`);
  await expect(page.getByRole('button', { name: title })).toBeVisible();
}

const choose = (page: Page, scans: Scan[]) => page.getByRole('button', { name: title }).setInputFiles(scans);
const attached = (page: Page) => page.getByRole('list', { name: 'Тіркелген файлдар' }).getByRole('listitem');

test('several files at once, through a line that breaks off in the middle, and what was typed stays', async ({
  service,
  page,
  applicant,
}) => {
  await signInWithEds(page, service, applicant);
  await beginApplication(page, service, 'kk');
  const line = await openBreakingLine(service.site('kk'), 1_000_000);
  await page.goto(line.at(page.url()));
  await openReceipt(page);
  await page.getByLabel('Банк').fill('Халық Банк');
  await choose(page, [
    largeScan('бірінші.pdf', 9_000_000),
    scanOf('second', 'екінші $&.pdf'),
    { name: 'үшінші.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') },
  ]);
  await expect(page.getByText(/бірінші\.pdf: жүктелуде, [1-9]\d* %/)).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'бірінші.pdf' })).toBeVisible();
  await expectAccessible(page);
  line.cut();
  await expect(page.getByText(/бірінші\.pdf: байланыс үзілді/)).toBeVisible();
  line.mend();
  await expect(attached(page)).toHaveText([/^бірінші\.pdf, 8,6 МБ/, /^екінші \$&\.pdf, 1 КБ/]);
  const refused = page.getByRole('listitem').filter({ hasText: 'үшінші.pdf' });
  await expect(refused).toContainText('Бұл файл PDF, JPEG немесе PNG емес');
  await expect(page.getByLabel('Банк')).toHaveValue('Халық Банк');
  await expectAccessible(page);

  // What the script listed is what the server keeps; and it is removed as any other.
  await attached(page).filter({ hasText: 'екінші' }).getByRole('button').click();
  await expect(attached(page)).toHaveText([/^бірінші\.pdf/]);
  await expect(page.getByLabel('Банк')).toHaveValue('Халық Банк');
  line.close();
});

test('a file whose answer was lost is not sent a second time', async ({ service, page, applicant }) => {
  await signInWithEds(page, service, applicant);
  await beginApplication(page, service, 'kk');
  await openReceipt(page);
  let sent = 0;
  await page.route('**/files?kind=receipt-scan', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    sent += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await choose(page, [scanOf('receipt', 'түбіртек.pdf')]);
  await expect(attached(page)).toHaveText([/^түбіртек\.pdf/]);
  expect(sent).toBe(1);
  await page.reload();
  await expect(attached(page)).toHaveCount(1);
});

test('a button that is pressed while a file is under way goes after it', async ({ service, page, applicant }) => {
  await signInWithEds(page, service, applicant);
  await beginApplication(page, service, 'kk');
  await openReceipt(page);
  await page.getByLabel('Банк').fill('Халық Банк');
  await choose(page, [largeScan('түбіртек.pdf', 2_000_000)]);
  await page.getByRole('button', { name: 'Сақтап, жалғастыру' }).last().click();
  await expect(page.getByRole('alert', { name: 'Мыналарды түзетіңіз' })).toBeVisible();
  await expect(attached(page)).toHaveText([/^түбіртек\.pdf/]);
  await expect(page.getByLabel('Банк')).toHaveValue('Халық Банк');
});
