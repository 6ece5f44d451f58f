import type { Browser, Page } from '@playwright/test';
import { getGroup, type FormGroupId } from '@shaqyru/domain/application/forms';
import { expectAccessible } from '../accessibility.ts';
import {
  chooseScan,
  expectPage,
  fillIn,
  newReceiptNumber,
  receiptTyped,
  saveAndGoOn,
  scanOf,
  type Typed,
} from '../application.ts';
import { signAndSubmit } from '../apply.ts';
import { firm, letterhead, letterVisit, outgoing, signatories } from '../letters.ts';
import { newApplicant, type Applicant } from '../people.ts';
import type { Service } from '../service.ts';
import { passportOf, tourist, uploadSheet } from '../sheet.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';
import { words } from '../words.ts';

const kind = 'tourist-letter';

function headOf(service: Service): Promise<Applicant> {
  const organisation = { ...firm, role: 'firstHead' as const };
  return newApplicant(service.authority, { surname: 'САПАРОВ', name: 'ҒАЛЫМ', patronymic: 'ӨМІРҰЛЫ', organisation });
}

async function begin(page: Page, service: Service): Promise<void> {
  await page.goto(service.site('kk', `/apply?kind=${kind}`));
  await page.getByRole('button', { name: words.kk.begin, exact: true }).click();
  await expect(page).toHaveURL(/\/apply\/[\da-f-]{36}$/);
}

const rowOf = (page: Page, line: number) => page.getByRole('region', { name: new RegExp(`^${line}-жол(:|$)`) });

/** What is wrong in which row, and what is typed instead on the page. */
const wrong: Readonly<Record<number, { cells: Readonly<Record<string, string>>; text: string; right: Typed }>> = {
  3: { cells: { birthDate: '31.02.1985' }, text: 'Мұндай күн жоқ', right: { birthDate: '1985-02-28' } },
  40: { cells: { citizenship: 'Қазақстан' }, text: 'Қазақстан азаматына берілмейді', right: { citizenship: 'JPN' } },
  77: { cells: { visaPlace: '' }, text: 'Бұл жолды толтырыңыз', right: { visaPlace: 'Токио' } },
  90: { cells: { surnameLatin: 'Танака' }, text: 'латын әріптерімен', right: { surnameLatin: 'TANAKA' } },
  120: { cells: { sex: 'адам' }, text: 'Бір жауапты таңдаңыз', right: { sex: 'male' } },
  180: {
    cells: { passportExpiresOn: '10.03.2023' },
    text: 'Бұл күн өтіп кетті',
    right: { passportExpiresOn: '2033-03-10' },
  },
};
/** A row that stands in the file twice: it is left out. */
const twice = 202;

test('two hundred tourists by a sheet with seven wrong rows, from the template to the number', async ({
  service,
  page,
}) => {
  const head = await headOf(service);
  const turn = async (group: FormGroupId, typed: Typed) => {
    await expectPage(page, getGroup(kind, group).title.kk);
    await fillIn(page, 'kk', group, typed, kind);
    await saveAndGoOn(page, 'kk');
  };
  await signInWithEds(page, service, head, 'kk');
  await begin(page, service);
  await page.getByRole('link', { name: getGroup(kind, 'office').title.kk }).click();
  await turn('office', { unitId: 'astana/esil-district' });
  await turn('organisation', letterhead);
  await turn('letter', outgoing);

  await test.step('seven rows are wrong, and nobody is invited', async () => {
    await page.getByRole('link', { name: /кестемен/ }).click();
    await expectPage(page, 'Шақырылушыларды тізіммен қосу');
    await expectAccessible(page);
    // The row of headings is the first.
    const people = Array.from({ length: 200 }, (_, index) => tourist(index, wrong[index + 2]?.cells));
    await uploadSheet(page, [...people, tourist(5)]);
    await expect(page.getByText('Түзетілетін жолдар: 7')).toBeVisible();
    for (const [line, { text }] of Object.entries(wrong)) await expect(rowOf(page, Number(line))).toContainText(text);
    await expect(rowOf(page, twice)).toContainText('файлдың 7-жолында да көрсетілген');
    await expect(page.getByRole('button', { name: /өтінішке енгізу/ })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('they are corrected beside what was wrong', async () => {
    for (const [line, { right }] of Object.entries(wrong)) {
      const [[name = '', value] = []] = Object.entries(right);
      const field = getGroup(kind, 'invitee').fields[name];
      if (!field) throw new Error(name);
      const row = rowOf(page, Number(line));
      if (field.input === 'date') {
        const [year = '', month = '', day = ''] = String(value).split('-');
        await row.getByLabel('Күні', { exact: true }).fill(day);
        await row.getByLabel('Айы', { exact: true }).fill(month);
        await row.getByLabel('Жылы', { exact: true }).fill(year);
      } else if (field.input === 'choice') await row.getByLabel('ер', { exact: true }).check();
      else if (field.input === 'country')
        await row.getByLabel(field.label.kk, { exact: true }).selectOption(String(value));
      else await row.getByLabel(field.label.kk, { exact: true }).fill(String(value));
    }
    await rowOf(page, twice).getByLabel('Бұл жолды алып тастау').check();
    await page.getByRole('button', { name: 'Түзетулерді сақтап, қайта тексеру' }).click();
    await page.getByRole('button', { name: '200 адамды өтінішке енгізу' }).click();
    await expect(page.getByRole('status').getByText(/Қосылды: 200/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('their passports are told by the names of the files, the others by hand', async () => {
    await page.getByRole('link', { name: /Паспорт көшірмелерін бірден жүктеу/ }).click();
    await expectPage(page, 'Көшірмелерді бірден жүктеу');
    const named = Array.from({ length: 199 }, (_, index) =>
      scanOf(`passport ${index}`, `${passportOf(index).replace('TK', 'TK ')} паспорт.pdf`),
    );
    await page.getByRole('button', { name: 'Файлдар' }).setInputFiles([...named, scanOf('passport 199', 'скан.pdf')]);
    await page.getByRole('button', { name: 'Жүктеу', exact: true }).click();
    await expect(page.getByRole('status').getByText('Тіркелді: 199')).toBeVisible({ timeout: 120_000 });
    await expectAccessible(page);
    await page.getByLabel('Кімдікі: скан.pdf').selectOption({ label: `TANAKA KENJI, ${passportOf(199)}` });
    await page.getByRole('button', { name: /^Тіркеу.*скан\.pdf/ }).click();
    await expect(page.getByText('Барлық адамның көшірмелері тіркелген.')).toBeVisible();
    await page.getByRole('link', { name: 'Шақырылушы адамдар' }).click();
  });

  await page.getByRole('link', { name: words.kk.goOn, exact: true }).click();
  await turn('visit', letterVisit);
  await turn('signatories', signatories);
  await expectPage(page, getGroup(kind, 'receipt').title.kk);
  await fillIn(page, 'kk', 'receipt', receiptTyped(200, newReceiptNumber()), kind);
  await chooseScan(page, 'kk', 'receipt-scan', scanOf('receipt of two hundred'));
  await saveAndGoOn(page, 'kk');
  await turn('declaration', { trueInformation: true, inviteesConsent: true });
  await expectPage(page, words.kk.checkTitle);
  await expect(page.getByText('1–10 / 200').first()).toBeVisible();
  await expectAccessible(page);
  const { number } = await signAndSubmit(page, service, 'kk', head);
  expect(number).toMatch(/^\d{2}-\d{4}-\d{6}$/);
  await expect(page.getByText('1–10 / 200').first()).toBeAttached();
});

async function withoutJavaScript(browser: Browser, page: Page): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  return context.newPage();
}

test('a sheet is uploaded, corrected and adopted without JavaScript, though the session ends meanwhile', async ({
  service,
  page,
  browser,
}) => {
  await signInWithEds(page, service, await headOf(service), 'kk');
  const plain = await withoutJavaScript(browser, page);
  await begin(plain, service);
  await plain.goto(`${plain.url()}/invitees/sheet`);
  await plain.getByRole('button', { name: 'Жүктеп, тексеру' }).click();
  await expect(plain.getByRole('alert')).toContainText('Файлды таңдаңыз');
  await uploadSheet(plain, [tourist(1, { birthDate: '27 наурыз' }), tourist(2, { surnameRussian: '' })]);
  await expect(plain.getByText('Түзетілетін жолдар: 1')).toBeVisible();
  await expect(plain.getByText('жазылуы ұсынылды, тексеріңіз')).toBeVisible();
  await expect(rowOf(plain, 2)).toContainText('Файлда: «27 наурыз»');
  const row = rowOf(plain, 2);
  await row.getByLabel('Күні', { exact: true }).fill('27');
  await row.getByLabel('Айы', { exact: true }).fill('3');
  await row.getByLabel('Жылы', { exact: true }).fill('1985');
  // The session ends meanwhile: what was corrected waits on the page until one has signed in again.
  const signedIn = await plain.context().cookies();
  await plain.context().clearCookies();
  await plain.getByRole('button', { name: 'Түзетулерді сақтап, қайта тексеру' }).click();
  await expect(plain.getByRole('link', { name: 'Жаңа терезеде кіру' })).toBeVisible();
  await plain.context().addCookies(signedIn);
  await plain.getByRole('button', { name: 'Қайта жіберу' }).click();
  await plain.getByRole('button', { name: '2 адамды өтінішке енгізу' }).click();
  await expect(plain.getByRole('status')).toContainText('Қосылды: 2');
  await plain.getByRole('link', { name: /Паспорт көшірмелерін бірден жүктеу/ }).click();
  await plain
    .getByRole('button', { name: 'Файлдар' })
    .setInputFiles([scanOf('first', `${passportOf(1)}.pdf`), scanOf('second', `${passportOf(2)}.pdf`)]);
  await plain.getByRole('button', { name: 'Жүктеу', exact: true }).click();
  await expect(plain.getByText('Барлық адамның көшірмелері тіркелген.')).toBeVisible();
  await plain.context().close();
});

test('what was answered to “which way is mine” is offered in the application, and said so', async ({
  service,
  page,
  applicant,
}) => {
  await signInWithEds(page, service, applicant, 'kk');
  const answers = { inviter: 'citizen', invitee: 'foreigner', purpose: 'treatment', invitees: '3', place: 'Астана' };
  await page.goto(service.site('kk', `/way?${new URLSearchParams(answers)}`));
  await page.getByRole('link', { name: 'Осы жолмен өтініш беру' }).click();
  await expect(page.getByText(/жауаптарыңыз өтініштің беттеріне ұсынылады/)).toBeVisible();
  await page.getByRole('button', { name: words.kk.begin, exact: true }).click();
  await expect(page).toHaveURL(/\/apply\/[\da-f-]{36}$/);
  const application = page.url();
  await page.goto(`${application}/inviter`);
  await expect(page.getByText(/«Қай жол менікі» сұрақтарына/)).toBeVisible();
  await expect(page.getByLabel('Қазақстан азаматысыз', { exact: true })).toBeChecked();
  await page.goto(`${application}/visit`);
  await expect(page.getByLabel('емделу', { exact: true })).toBeChecked();
  await page.goto(`${application}/invitees`);
  await expect(page.getByText('Сіз 3 адам шақыратыныңызды айттыңыз. Қосылғаны: 0.')).toBeVisible();
});
