import { expectAccessible } from '../accessibility.ts';
import { expectMail } from '../mailbox.ts';
import { expect, test } from '../test.ts';

test('an officer chooses the mails and their language without a script, and is written to when a case is given', async ({
  service,
  browser,
  openAs,
}) => {
  const signedIn = await openAs('tekserushi2');
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(await signedIn.context().cookies());
  const officer = await context.newPage();
  await officer.goto(service.office('kk', '/account'));
  await expect(officer.getByText('tekserushi2@police.example.kz')).toBeVisible();
  const wanted = officer.getByRole('group', { name: 'Қандай хаттарды алғыңыз келеді?' });
  // Of what is late in the directorate its head is told.
  await expect(wanted.getByRole('checkbox')).toHaveCount(3);
  await wanted.getByLabel('Шағымға жауап беру мерзімі жақын немесе өтіп кетті').uncheck();
  await officer.getByRole('radio', { name: 'Русский' }).check();
  await officer.getByRole('button', { name: 'Сақтау' }).click();
  await expect(officer.getByRole('status')).toContainText('Сақталды');
  await expect(wanted.getByLabel('Шағымға жауап беру мерзімі жақын немесе өтіп кетті')).not.toBeChecked();
  await expect(officer.getByRole('radio', { name: 'Русский' })).toBeChecked();
  await context.close();
  await signedIn.goto(service.office('kk', '/account'));
  await expectAccessible(signedIn);

  const head = await openAs('bastyk');
  await head.goto(`${service.office('kk', '/')}?list=unit`);
  const row = head
    .getByRole('row')
    .filter({ has: head.getByRole('checkbox') })
    .filter({ hasNotText: 'Руслан Ким' });
  const number = /\d{2}-\d{4}-\d{6}/.exec(await row.nth(1).innerText())?.[0] ?? '';
  await head.getByRole('checkbox', { name: `Таңдау: ${number}` }).check();
  await head.getByLabel('Кімге').selectOption({ label: 'Руслан Ким, инспектор' });
  await head.getByRole('button', { name: 'Тағайындау', exact: true }).click();
  await expect(head.getByRole('status').filter({ hasText: 'Тағайындалған істер: 1' })).toBeVisible();
  const mail = await expectMail(service, 'tekserushi2@police.example.kz', /Вам поручены дела: 1/);
  expect(mail.text).toContain(number);
  expect(mail.text).toContain(service.office('ru', '/account'));
});
