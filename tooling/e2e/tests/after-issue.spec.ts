import { applicants, officers } from '@shaqyru/demo/people.mjs';
import { replacementDuty } from '@shaqyru/domain/duty/replacement';
import { addDays } from '@shaqyru/domain/law/plain-date';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessibility.ts';
import { expectPage, fillDate, newReceiptNumber, today } from '../application.ts';
import { downloadPaper } from '../cabinet.ts';
import { expectSpoken } from '../language.ts';
import { expectMail } from '../mailbox.ts';
import { chooseKey } from '../ncalayer.ts';
import { openCase } from '../office.ts';
import { download, readPdf, readQr } from '../pdf.ts';
import type { Service } from '../service.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

/** Дильноза was invited by Айгүл, and the paper was handed over. */
const dilnoza = 'YUSUPOVA DILNOZA';
const headIin = officers.find(({ login }) => login === 'bastyk')?.iin ?? '';
const aigul = applicants[0] ?? { iin: '', surname: '', name: '' };

/** The number of the case of the demonstration whose paper was handed over to its applicant. */
async function handedOver(service: Service, desk: Page): Promise<string> {
  await desk.goto(`${service.office('kk')}?view=list&status=handed-over`);
  const row = desk.getByRole('row').filter({ hasText: dilnoza }).first();
  return (await row.getByRole('rowheader').textContent())?.trim() ?? '';
}

async function record(desk: Page, step: string | null, day: string, place: string): Promise<void> {
  if (step) await desk.getByRole('radiogroup', { name: 'Не болды' }).getByLabel(step, { exact: true }).check();
  await fillDate(desk, 'kk', 'Күні', day);
  await desk.getByLabel('Орны').fill(place);
  await desk.getByRole('button', { name: 'Жазу', exact: true }).click();
}

test('a lost invitation is asked for, replaced and void at once; the visit is followed to the control slip', async ({
  service,
  page,
  openAs,
  browser,
}) => {
  test.setTimeout(300_000);
  const citizen = page;
  const intake = await openAs('esil');
  const number = await handedOver(service, intake);
  const receipt = newReceiptNumber();
  let old = '';

  await test.step('the inviter sees what is due in the cabinet, and asks for a replacement', async () => {
    await signInWithEds(citizen, service, { person: aigul });
    await citizen.getByRole('link', { name: number }).click();
    await expect(citizen.getByRole('heading', { name: 'Қонақтың келуі мен кетуі' })).toBeVisible();
    await expect(citizen.getByText(/^келуі: .* дейін \(қоса алғанда\)$/)).toBeVisible();
    await expectAccessible(citizen);
    old = (await readQr((await downloadPaper(citizen, /^Шақыру: YUSUPOVA/)).bytes)).toString();
    await citizen.getByRole('link', { name: 'Шақыру жоғалды немесе бүлінді ме?' }).click();
    await expectPage(citizen, /шақыруды ауыстыру/);
    await expectAccessible(citizen);
    await citizen.getByRole('button', { name: 'Ауыстыруды сұрау' }).click();
    await expect(citizen.getByRole('alert', { name: 'Мыналарды түзетіңіз' })).toBeFocused();
    await expectAccessible(citizen);
    await citizen.getByLabel('жоғалды').check();
    await citizen.getByLabel('Қашан, қайда және қандай жағдайда').fill('Пошта арқылы жіберілген, жетпеген.');
    await citizen.getByLabel('Банк').fill('Халық Банк');
    await citizen.getByLabel('Түбіртек нөмірі').fill(receipt);
    await fillDate(citizen, 'kk', 'Төленген күні', today);
    await citizen.getByLabel('Төленген сома').fill('1000');
    await citizen.getByRole('button', { name: 'Ауыстыруды сұрау' }).click();
    await expect(citizen.getByText(/Төленген сома аз/).first()).toBeVisible();
    const tenge = (replacementDuty({ paidOn: today }).value / 100).toFixed(2).replace('.', ',');
    await citizen.getByLabel('Төленген сома').fill(tenge);
    await citizen.getByRole('button', { name: 'Ауыстыруды сұрау' }).click();
    await expect(citizen.getByText('Сұрауыңыз тапсырылды.')).toBeVisible();
    await expectAccessible(citizen);
  });

  await test.step('an officer finds the request and replaces the invitation', async () => {
    await intake.goto(service.office('kk', '/control'));
    await expectAccessible(intake);
    await intake
      .getByRole('link', { name: new RegExp(dilnoza) })
      .first()
      .click();
    await expectPage(intake, /шақыруды ауыстыру/);
    await expect(intake.getByText('баж толық төленген')).toBeVisible();
    await expectAccessible(intake);
    await intake.getByRole('button', { name: 'Ауыстыру', exact: true }).click();
    await expect(intake.getByText('Шақыру ауыстырылды; жаңа қағаз басылуда')).toBeVisible();
    await expectAccessible(intake);
    await expectMail(service, 'shaqyrushy@example.kz', /^Шақыру ауыстырылды/);
  });

  await test.step('the old number is void for anyone, the new one is good', async () => {
    const anyone = await (await browser.newContext()).newPage();
    await anyone.goto(old);
    await expectPage(anyone, 'Шақыру ауыстырылған');
    await expectAccessible(anyone);
    await citizen.reload();
    const links = citizen.getByRole('link', { name: /^Шақыру: YUSUPOVA/ });
    await expect(async () => {
      await citizen.reload();
      await expect(links).toHaveCount(2, { timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    const { bytes } = await download(citizen, links.last());
    const paper = await readPdf(bytes);
    expect(paper.text).toContain('шақырудың орнына');
    expect(paper.signatures).toContain('Signature is Valid');
    await anyone.goto(await readQr(bytes));
    await expectPage(anyone, 'Шақыру жарамды');
    await anyone.context().close();
  });

  await test.step('arrival and registration are recorded; what cannot be is refused in words', async () => {
    await openCase(intake, service, number);
    await intake.getByRole('link', { name: 'Келу-кетуді жазу' }).click();
    await expectPage(intake, /бойынша келу мен кету/);
    await expectAccessible(intake);
    await record(intake, null, addDays(today, 1), 'Қордай');
    await expect(intake.getByText('Бұл күн әлі келген жоқ').first()).toBeVisible();
    await expect(intake.getByLabel('Орны')).toHaveValue('Қордай');
    await expectAccessible(intake);
    await record(intake, null, today, 'Қордай');
    await expect(intake.getByText('Жазба сақталды')).toBeVisible();
    await expect(intake.getByText(/^тіркелуі: .* дейін/)).toBeVisible();
    await record(intake, 'Тіркелді', today, 'Астана, Есіл ауданы');
    await expect(intake.getByText('Жазба сақталды')).toBeVisible();
    await expectAccessible(intake);
  });

  await test.step('the invitation is printed again with the marks, and says so', async () => {
    await openCase(intake, service, number);
    await intake
      .getByRole('link', { name: /^Қайта басу Шақыру/ })
      .last()
      .click();
    await expectPage(intake, /^Қайта басу/);
    await expectAccessible(intake);
    await intake.getByLabel('Сырт жағына ішкі істер органының белгілерін басу').check();
    await intake.getByLabel('Неге қайта басылады').fill('Келген адамның қолына беру үшін');
    await intake.getByRole('button', { name: 'Қайта басу' }).click();
    await expect(intake.getByText('Қағаз қайта басылуда')).toBeVisible();
    const row = intake.getByRole('row').filter({ hasText: 'қайта басылды: Мәдина Үсен, белгілерімен' });
    const link = row.getByRole('link', { name: /^Жүктеп алу/ });
    await expect(async () => {
      await intake.reload();
      await expect(link).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    const paper = await readPdf((await download(intake, link)).bytes);
    expect(paper.text).toContain('Қайта басылды');
    expect(paper.text).toContain('Мәдина Үсен');
    expect(paper.text).toContain('Қордай; тіркелген / зарегистрирован');
  });

  await test.step('departure and the slip end the case; a mistake is taken back first', async () => {
    await openCase(intake, service, number);
    await intake.getByRole('link', { name: 'Келу-кетуді жазу' }).click();
    await record(intake, 'Кетті', today, 'Қорғас');
    await expect(intake.getByText('Жазба сақталды')).toBeVisible();
    await intake.getByText('Қате жазбаның күшін жою').click();
    await intake.getByLabel('Қай жазба').selectOption({ index: 3 });
    await intake.getByLabel('Неге қате').fill('Өткізу пункті қате жазылған');
    await intake.getByRole('button', { name: 'Күшін жою' }).click();
    await expect(intake.getByText('Жазбаның күші жойылды')).toBeVisible();
    await expect(intake.getByText(/күші жойылды: Өткізу пункті қате жазылған/)).toBeVisible();
    await record(intake, 'Кетті', today, 'Қордай');
    await expect(intake.getByText('Жазба сақталды')).toBeVisible();
    await record(intake, null, today, '');
    await expect(intake.getByText('ештеңе күтілмейді')).toBeVisible();
    await expectAccessible(intake);
    await openCase(intake, service, number);
    await expect(intake.getByText('жабылды', { exact: true })).toBeVisible();
    await citizen.reload();
    await expect(citizen.getByText('аяқталды', { exact: true })).toBeVisible();
    await expectAccessible(citizen);
  });
});

test('the head cancels an issued invitation; the verification page says so at once', async ({
  service,
  openAs,
  browser,
}) => {
  test.setTimeout(240_000);
  const head = await openAs('bastyk');
  await head.goto(`${service.office('kk')}?view=list&status=decided`);
  await head.getByRole('row').filter({ hasText: 'KHASEN BAUYRZHAN' }).getByRole('rowheader').getByRole('link').click();
  await expectAccessible(head);
  const link = head.getByRole('link', { name: /^Ашу Шақыру/ });
  await expect(async () => {
    await head.reload();
    await expect(link.first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  const { bytes } = await download(head, head.getByRole('link', { name: /^Жүктеп алу Шақыру/ }).first());
  const address = await readQr(bytes);

  await head.getByRole('link', { name: /^Шақырудың күшін жою/ }).click();
  await expectPage(head, /шақырудың күшін жою$/);
  await expectAccessible(head);
  await head.getByRole('button', { name: 'Шешімнің мәтінін көрсету' }).click();
  await expect(head.getByText('Негізді таңдаңыз').first()).toBeVisible();
  await expectAccessible(head);
  const evidence = 'Қаражатын растамаған: хат № 7.';
  await head.getByLabel('Не анықталды').fill(evidence);
  // The invited person is an oralman: the ground of clause 16, item 7 may not be used.
  await head.getByLabel(/^16\.7\./).check();
  await head.getByRole('button', { name: 'Шешімнің мәтінін көрсету' }).click();
  await expect(head.getByText(/Бұл негіз қолданылмайды/).first()).toBeVisible();
  await head.getByLabel(/^16\.9\./).check();
  await head.getByRole('button', { name: 'Шешімнің мәтінін көрсету' }).click();
  await expect(head.getByRole('region', { name: 'Қол қойылатын мәтін' })).toContainText('shaqyru.cancellation.1');
  await expectAccessible(head);
  await head.getByRole('button', { name: 'Күшін жоюға ЭЦҚ-мен қол қою' }).click();
  const signed = await chooseKey(head.context(), service, headIin);
  expect(JSON.parse(signed)).toMatchObject({ reason: { ground: '16.9', evidence } });
  await expect(head.getByText('Шақырудың күші жойылды; өтініш берушіге хабарланады')).toBeVisible();
  await expectAccessible(head);

  const anyone = await (await browser.newContext()).newPage();
  await anyone.goto(address);
  await expectPage(anyone, 'Шақырудың күші жойылған');
  await anyone.context().close();
});

test('border crossings are checked, imported, and known the second time', async ({ service, openAs }) => {
  test.setTimeout(180_000);
  const examiner = await openAs('tekserushi1');
  await examiner.goto(service.office('kk', '/control?step=arrived'));
  await expect(examiner.getByRole('row').filter({ hasText: 'MÜLLER GRETA' }).first()).toBeVisible();
  await expectAccessible(examiner);
  await examiner.goto(service.office('kk', '/control'));
  await examiner.getByRole('link', { name: 'Шекарадан өту туралы мәліметтерді жүктеу' }).click();
  await expectPage(examiner, 'Шекарадан өту туралы мәліметтерді жүктеу');
  await expectAccessible(examiner);
  const header = 'direction;date;name;birth_date;citizenship;passport;checkpoint';
  const wrong = `${header}\nin;2026-02-30;Мюллер Грета;1964-09-30;DEU;;Алматы`;
  await examiner.getByLabel('немесе CSV мәтінін осында қойыңыз').fill(wrong);
  await examiner.getByRole('button', { name: 'Тексеру' }).click();
  await expect(examiner.getByRole('table', { name: 'Қателер' })).toContainText('мұндай күн жоқ');
  await expectAccessible(examiner);

  const rows = [
    `in;${today};Аюш Йылмаз;1995-12-05;TUR;U12345678;Алматы әуежайы`,
    `out;${today};Yilmaz Ayse;1995-12-05;TUR;U12345678;Алматы әуежайы`,
    `in;${today};Nobody Known;1950-01-01;GBR;X1;Алматы әуежайы`,
  ];
  await examiner.getByLabel('немесе CSV мәтінін осында қойыңыз').fill([header, ...rows].join('\n'));
  await examiner.getByRole('button', { name: 'Тексеру' }).click();
  const table = examiner.getByRole('table', { name: 'Жолдар' });
  await expect(table.getByRole('row').nth(2)).toContainText('жазылады');
  await expect(table.getByRole('row').nth(3)).toContainText('мұндай келуші жоқ');
  await expectAccessible(examiner);
  await examiner.getByRole('button', { name: 'Жүктеу', exact: true }).click();
  await expect(table.getByRole('row').nth(2)).toContainText('жазылды');
  await expectAccessible(examiner);
  await table.getByRole('link', { name: 'YILMAZ AYŞE' }).first().click();
  await expect(examiner.getByText('шекара қызметінің мәліметі').first()).toBeVisible();
});

test('a violation of an earlier stay is offered as evidence to the examiner', async ({ service, openAs }) => {
  const examiner = await openAs('tekserushi1');
  await examiner.goto(`${service.office('kk')}?view=list&status=under-examination`);
  await examiner
    .getByRole('row')
    .filter({ hasText: 'KOVALENKO SERGEY' })
    // Others invite him too, and their cases may come to be examined.
    .filter({ hasText: `${aigul.surname} ${aigul.name}` })
    .getByRole('rowheader')
    .getByRole('link')
    .click();
  await examiner
    .getByRole('radiogroup', { name: /KOVALENKO SERGEY/ })
    .getByLabel('Бас тарту')
    .check();
  await expect(examiner.getByText('Бұрынғы сапарында бұзушылық тіркелген')).toBeVisible();
  await examiner.getByLabel(/^Бұрынғы болуы кезінде заңнаманы бұзу/).check();
  const evidence = examiner.getByLabel('Дәлел', { exact: false }).filter({ visible: true }).first();
  await expect(evidence).toHaveValue(/№ 118 қаулы: мерзімінде кетпеді/);
  await expectAccessible(examiner);
});

test('the pages speak three languages, fit a telephone, and work without scripts', async ({
  service,
  openAs,
  browser,
}) => {
  test.setTimeout(240_000);
  const examiner = await openAs('tekserushi1');
  const cookies = await examiner.context().cookies();
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await plain.addCookies(cookies);
  const desk = await plain.newPage();
  for (const language of ['kk', 'ru', 'en'] as const) {
    await desk.goto(service.office(language, '/control?all'));
    const visits = await desk.getByRole('rowheader').getByRole('link').first().getAttribute('href');
    const caseAddress = visits?.replace(/\/visits$/, '') ?? '';
    for (const to of [
      '/control?all',
      '/control?overdue',
      '/control/import',
      `${caseAddress}/visits`,
      `${caseAddress}/replacement`,
    ]) {
      const address = to.startsWith('/control')
        ? service.office(language, to)
        : new URL(to, service.office(language)).href;
      await desk.goto(address);
      const wide = await desk.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, address).toBeLessThanOrEqual(0);
    }
  }
  await plain.close();
  await examiner.goto(service.office('en', '/control?all'));
  await expectAccessible(examiner);
  await examiner.goto(service.office('en', '/control/import'));
  await expectSpoken(examiner, 'en');
  await examiner.goto(service.office('ru', '/control/import'));
  await expectSpoken(examiner, 'ru');
});
