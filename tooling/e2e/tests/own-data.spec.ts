import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../accessibility.ts';
import { invitees, newReceiptNumber } from '../application.ts';
import { apply } from '../apply.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

test('an applicant chooses the mails, and takes away what the service holds of them as one file', async ({
  service,
  page,
  applicant,
}) => {
  await signInWithEds(page, service, applicant);
  const number = await apply(page, service, 'kk', applicant, {
    unitId: 'astana/esil-district',
    invitees: [invitees.nargiza],
    receiptNumber: newReceiptNumber(),
  });
  await page.goto(service.site('kk', '/cabinet/notices'));
  await page.getByLabel('Қызметкер хабарлама жазды').uncheck();
  await page.getByLabel('Хаттар жіберілетін мекенжай').fill('пошта');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByRole('alert')).toContainText('name@example.kz');
  // Nothing of what was chosen is lost.
  await expect(page.getByLabel('Қызметкер хабарлама жазды')).not.toBeChecked();
  await expectAccessible(page);
  await page.getByLabel('Хаттар жіберілетін мекенжай').fill('jana@example.kz');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByRole('status')).toContainText('Баптаулар сақталды');
  await expectAccessible(page);

  await page.goto(service.site('kk', '/cabinet'));
  await page.getByRole('link', { name: 'Сіз туралы сақталған деректер' }).click();
  await expectAccessible(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Деректерді жүктеп алу (JSON)' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^shaqyru .*\.json$/);
  const data = JSON.parse(await readFile(await download.path(), 'utf8')) as {
    noticeSettings: unknown;
    cases: { number: string | null }[];
  };
  expect(data.cases.map((one) => one.number)).toContain(number);
  expect(data.noticeSettings).toEqual({ language: null, email: 'jana@example.kz', off: ['message-waiting'] });
});
