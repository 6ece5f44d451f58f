import { attachmentKinds } from '@shaqyru/domain/files/attachment';
import { addDays } from '@shaqyru/domain/law/plain-date';
import { expectAccessible } from '../accessibility.ts';
import {
  chooseScan,
  expectPage,
  fillIn,
  fillInApplication,
  invitees,
  inviterTyped,
  newReceiptNumber,
  receiptTyped,
  saveAndGoOn,
  scanOf,
  today,
} from '../application.ts';
import { apply, beginApplication, signAndSubmit } from '../apply.ts';
import { chooseKey } from '../ncalayer.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

const unitId = 'astana/esil-district';

test('every missing answer is named in a summary, whose links lead to the questions', async ({
  service,
  page,
  applicant,
}) => {
  await signInWithEds(page, service, applicant);
  await beginApplication(page, service, 'kk');
  await page.getByRole('link', { name: 'Сапар', exact: true }).click();
  await saveAndGoOn(page, 'kk');
  const summary = page.getByRole('alert', { name: 'Мыналарды түзетіңіз' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Қате: /);
  await expect(summary.getByRole('link')).toHaveText([
    /^Сапардың мақсаты: Бір жауапты таңдаңыз$/,
    /^Келетін күні: Бұл жолды толтырыңыз$/,
    /^Кететін күні: Бұл жолды толтырыңыз$/,
    /^Қазақстанда тұратын мекенжайы: Бұл жолды толтырыңыз$/,
  ]);
  for (const link of await summary.getByRole('link').all()) {
    const target = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`);
    await link.click();
    await expect(target).toBeFocused();
  }
  await expect(page.getByLabel('Қазақстанда тұратын мекенжайы')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Қазақстанда тұратын мекенжайы')).toHaveAccessibleDescription(/Бұл жолды толтырыңыз/);
  await expectAccessible(page);

  await fillIn(page, 'kk', 'visit', {
    purpose: 'relatives',
    from: addDays(today, 50),
    to: addDays(today, 40),
    stayAddress: 'Астана',
  });
  await saveAndGoOn(page, 'kk');
  await expect(summary).toContainText('Кету күні келу күнінен бұрын болмауы керек');
});

test('a receipt is good once, must be large enough for its day, and its scan must be what it says', async ({
  service,
  page,
  applicant,
}) => {
  const spent = newReceiptNumber();
  await signInWithEds(page, service, applicant);
  await apply(page, service, 'kk', applicant, { unitId, invitees: [invitees.nargiza], receiptNumber: spent });

  await beginApplication(page, service, 'kk');
  await fillInApplication(page, 'kk', {
    unitId,
    email: applicant.email,
    invitees: [invitees.sergey],
    receiptNumber: newReceiptNumber(),
  });
  await page.getByRole('link', { name: /Өзгерту.*Банк/ }).click();
  const summary = page.getByRole('alert', { name: 'Мыналарды түзетіңіз' });
  const save = page.getByRole('button', { name: 'Сақтап, тексеру бетіне оралу' }).last();

  await test.step('a day that has not come', async () => {
    await fillIn(page, 'kk', 'receipt', { ...receiptTyped(1, newReceiptNumber()), paidOn: addDays(today, 1) });
    await save.click();
    await expect(summary).toContainText('Бұл күн әлі келген жоқ');
  });

  await test.step('too small an amount: told by the check of the application, and beside the question', async () => {
    await fillIn(page, 'kk', 'receipt', receiptTyped(1, newReceiptNumber(), today, -1));
    await save.click();
    await expectPage(page, 'Жауаптарыңызды тексеріңіз');
    await expect(page.getByRole('link', { name: 'Қол қоюға көшу' })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: /Төленген сома аз: төлеу күніне 2\s162,50 ₸ керек/ }).click();
    await expect(page.getByLabel('Төленген сома, ₸')).toHaveAccessibleDescription(/Төленген сома аз/);
    await expect(summary).toContainText(/түбіртекте 2\s161,50 ₸/);
    await expect(page.getByText('Көрсетілген сома жетпейді.')).toBeVisible();
    await expectAccessible(page);
  });

  // With scripts a file is sent as it is chosen, and its answer stands beside it.
  const answer = page.getByRole('region', { name: attachmentKinds['receipt-scan'].title.kk }).getByRole('status');
  const files: [what: string, content: Buffer, told: string][] = [
    ['a program named as a PDF', Buffer.from('MZ\u0090\u0000 this program cannot be run'), 'PDF, JPEG немесе PNG емес'],
    ['an empty file', Buffer.alloc(0), 'Файл бос'],
    ['a file of 11 MB', Buffer.concat([scanOf('large').buffer, Buffer.alloc(11 * 1024 * 1024, 32)]), 'Файл тым үлкен'],
  ];
  for (const [what, buffer, told] of files) {
    await test.step(what, async () => {
      await chooseScan(page, 'kk', 'receipt-scan', { name: 'receipt.pdf', mimeType: 'application/pdf', buffer });
      await expect(answer).toContainText(told);
      await expect(page.getByLabel('Банк')).toHaveValue('Халық Банк');
      await expectAccessible(page);
    });
  }

  await test.step('a used receipt: known when it is handed in, which it then is not', async () => {
    await fillIn(page, 'kk', 'receipt', receiptTyped(1, spent.replace(' ', '')));
    await save.click();
    await page.getByRole('link', { name: 'Қол қоюға көшу' }).click();
    await page.getByRole('button', { name: 'Қол қойып, тапсыру' }).click();
    await chooseKey(page.context(), service, applicant.person.iin);
    const used = page.getByRole('link', { name: /Бұл түбіртек басқа өтініште пайдаланылған/ });
    await expect(used).toBeVisible();
    await expectAccessible(page);
    await used.click();
    await expectPage(page, 'Мемлекеттік баж');
    await fillIn(page, 'kk', 'receipt', receiptTyped(1, newReceiptNumber()));
    await save.click();
  });
  await signAndSubmit(page, service, 'kk', applicant);
});

test('two windows: neither overwrites the other unseen', async ({ service, page, applicant }) => {
  await signInWithEds(page, service, applicant);
  await beginApplication(page, service, 'kk');
  await page.getByRole('link', { name: 'Шақырушы адам' }).click();
  const other = await page.context().newPage();
  await other.goto(page.url());

  await fillIn(page, 'kk', 'inviter', inviterTyped(applicant.email));
  await saveAndGoOn(page, 'kk');
  await expectPage(page, 'Еңбек қызметі');

  await fillIn(other, 'kk', 'inviter', { ...inviterTyped(applicant.email), telephone: '+7 702 765 43 21' });
  await saveAndGoOn(other, 'kk');
  const conflict = other.getByRole('alert', { name: 'Бұл бет басқа терезеде өзгертілген' });
  await expect(conflict).toBeFocused();
  await expect(conflict.getByRole('row', { name: /^Телефон/ })).toContainText('+7 701 123 45 67');
  await expect(conflict.getByRole('row', { name: /^Телефон/ })).toContainText('+7 702 765 43 21');
  await expect(conflict.getByRole('row')).toHaveCount(2);
  await expectAccessible(other);
  await conflict.getByRole('button', { name: 'Менің жазғанымды сақтау' }).click();
  await expectPage(other, 'Еңбек қызметі');
  await other.goto(page.url().replace(/employment$/, 'inviter'));
  await expect(other.getByLabel('Телефон', { exact: true })).toHaveValue('+7 702 765 43 21');
});

test('what was typed survives the end of the session', async ({ service, page, applicant }) => {
  const typed = '2015–2026, «Дәстүр» шеберханасы, тігінші';
  await signInWithEds(page, service, applicant);
  await beginApplication(page, service, 'kk');
  await page.getByRole('link', { name: 'Еңбек қызметі' }).click();
  await page.getByLabel('Соңғы бес жылдағы еңбек қызметі').fill(typed);
  await page.context().clearCookies();
  await saveAndGoOn(page, 'kk');
  await expect(page.getByText(/Кіру уақыты бітті, сондықтан ештеңе сақталған жоқ/)).toBeVisible();
  await expect(page.getByLabel('Соңғы бес жылдағы еңбек қызметі')).toHaveValue(typed);
  await expectAccessible(page);

  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Жаңа терезеде кіру' }).click();
  const door = await opened;
  await door.getByRole('button', { name: 'ЭЦҚ-мен кіру' }).click();
  await expect(door.getByText('AUTH')).toBeVisible();
  await door.getByRole('button', { name: 'ЭЦҚ-мен кіру' }).click();
  await chooseKey(page.context(), service, applicant.person.iin);
  await expectPage(door, 'Сіз кірдіңіз');
  await saveAndGoOn(page, 'kk');
  await expectPage(page, 'Шақырылушы адамдар');
});

test('what was typed survives while the system does not answer', async ({ service, page, applicant }) => {
  const typed = '2010–2026, «Алтын дән» шаруа қожалығы, агроном';
  await signInWithEds(page, service, applicant);
  await beginApplication(page, service, 'kk');
  await page.getByRole('link', { name: 'Еңбек қызметі' }).click();
  await page.getByLabel('Соңғы бес жылдағы еңбек қызметі').fill(typed);
  await service.restart('backend', async () => {
    await saveAndGoOn(page, 'kk');
    await expect(page.getByText(/Жүйе жауап бермейді\. Жазғандарыңыз осы бетте тұр/)).toBeVisible();
    await expect(page.getByLabel('Соңғы бес жылдағы еңбек қызметі')).toHaveValue(typed);
    await expectAccessible(page);
  });
  await saveAndGoOn(page, 'kk');
  await expectPage(page, 'Шақырылушы адамдар');
});
