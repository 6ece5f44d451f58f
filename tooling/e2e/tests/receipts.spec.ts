import { addDays } from '@shaqyru/domain/law/plain-date';
import { expectAccessible } from '../accessibility.ts';
import { expectPage, fillDate, today } from '../application.ts';
import { expectSpoken } from '../language.ts';
import { expect, test } from '../test.ts';

const header = 'record;reference;date;number;amount;payer;payer_number;purpose';
const account = 'KZ86125KZT5004100100';
const entries = 500;

type Paid = { number: string; on: string; amount: string; caseNumber: string };

/** A statement of 500 payments: two of receipts, one of them with another number, the others nobody's. */
function statementOf(exact: Paid, alike: Paid, { closing }: { closing?: string } = {}): string {
  const day = addDays(today, -2);
  const nobody = Array.from({ length: entries - 2 }, (_, index) => ({
    number: `Z-${index}`,
    on: day,
    amount: '865.50',
    payer: 'Иванов Пётр',
  }));
  const lines = [{ ...exact, payer: '' }, { ...alike, on: addDays(alike.on as typeof today, 1), payer: '' }, ...nobody];
  const inOrder = lines.map(({ on }) => on).toSorted();
  const tiyn = lines.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
  return [
    header,
    `account;${account};;;;АО «Халық Банкі»;;`,
    `opening;;${inOrder[0]};;0;;;`,
    ...lines.map(
      ({ number, on, amount, payer }, index) => `credit;E2E-${index};${on};${number};${amount};${payer};;баж`,
    ),
    `total;;;${entries};${(tiyn / 100).toFixed(2)};;;`,
    `closing;;${inOrder.at(-1)};;${closing ?? (tiyn / 100).toFixed(2)};;;`,
  ].join('\n');
}

/** The bank took one payment back. */
function reversalOf({ number, amount }: Paid): string {
  return [
    header,
    `account;${account};;;;АО «Халық Банкі»;;`,
    `opening;;${today};;100000;;;`,
    `reversal;E2E-BACK;${today};${number};${amount};;;қате төлем`,
    `closing;;${today};;${(100_000 - Number(amount)).toFixed(2)};;;`,
  ].join('\n');
}

test('a statement of 500 payments: what is wrong in it, what is found, what an officer confirms', async ({
  service,
  openAs,
}) => {
  test.setTimeout(300_000);
  const examiner = await openAs('tekserushi1');
  const receipts = service.office('kk', '/receipts?view=receipts-unmatched');
  await examiner.goto(receipts);
  await expectAccessible(examiner);
  const cells = await examiner
    .getByRole('table')
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        number: row.querySelector('th')?.textContent?.trim() ?? '',
        on: row.querySelector('time')?.getAttribute('datetime') ?? '',
        amount: row.querySelectorAll('td')[1]?.textContent ?? '',
        caseNumber: row.querySelector('a')?.textContent?.trim() ?? '',
      })),
    );
  const paid = cells
    .filter(({ on }) => on < today)
    .map((one) => ({ ...one, amount: one.amount.replace(/[^\d,]/g, '').replace(',', '.') }));
  const [exact, alike] = [paid.at(-1), paid.at(-2)];
  if (!exact || !alike) throw new Error('the demonstration has no receipts left');

  await test.step('a sum that does not agree with the balance is refused whole', async () => {
    await examiner.goto(service.office('kk', '/receipts/import'));
    await expectPage(examiner, 'Банк үзінді көшірмесін жүктеу');
    await expectAccessible(examiner);
    const wrong = statementOf(exact, alike, { closing: '1.00' }).replace('E2E-7;', 'E2E-6;');
    const file = { name: 'statement.csv', mimeType: 'text/csv', buffer: Buffer.from(wrong) };
    await examiner.getByLabel(/^Үзінді көшірме: XML немесе CSV/).setInputFiles(file);
    await examiner.getByRole('button', { name: 'Тексеру' }).click();
    const report = examiner.getByRole('table', { name: 'Қателер' });
    await expect(report).toContainText('банктегі нөмір осы файлда бұрын кездескен');
    await expect(report).toContainText('соңындағы қалдық: файлда 1 теңге');
    await expectAccessible(examiner);
  });

  await test.step('checked, imported, and known the second time', async () => {
    const pasted = examiner.getByLabel('немесе мәтінін осында қойыңыз');
    await pasted.fill(statementOf(exact, alike));
    await examiner.getByRole('button', { name: 'Тексеру' }).click();
    const notice = examiner.getByRole('status').filter({ hasText: 'Тексерілді, ештеңе жазылған жоқ' });
    await expect(notice).toContainText('Түбіртегі дәл табылғаны');
    await expectAccessible(examiner);
    await examiner.getByRole('button', { name: 'Жүктеу', exact: true }).click();
    await expect(examiner.getByRole('status').filter({ hasText: 'Жүктелді' })).toBeVisible();
    await pasted.fill(statementOf(exact, alike));
    await examiner.getByRole('button', { name: 'Тексеру' }).click();
    await expect(examiner.getByText(/^Бұл файл .* жүктелген: /).first()).toBeVisible();
  });

  await test.step('an examiner confirms what is only alike, with a reason', async () => {
    await examiner.goto(service.office('kk', '/receipts?view=entries-possible'));
    await examiner.getByRole('link', { name: `${alike.number} төлемін ашу`, exact: true }).click();
    await expectPage(examiner, `${alike.number} төлемі`);
    await expectAccessible(examiner);
    const article = examiner.getByRole('article').filter({ hasText: alike.caseNumber });
    await article.getByLabel('Иә, осы төлем').check();
    await article.getByRole('button', { name: 'Жазу' }).click();
    await expect(examiner.getByText('Себебін жазыңыз: кемінде 10 таңба').first()).toBeVisible();
    await article.getByLabel('Неге').fill('Келесі жұмыс күні өткізілген.');
    await article.getByRole('button', { name: 'Жазу' }).click();
    await expect(examiner.getByText('Шешім жазылды')).toBeVisible();
    await expectAccessible(examiner);
  });

  await test.step('the case says that its receipt is found', async () => {
    await examiner.goto(service.office('kk', '/receipts?view=receipts-found'));
    for (const { number, caseNumber } of [exact, alike]) {
      const row = examiner
        .getByRole('row')
        .filter({ has: examiner.getByRole('rowheader', { name: number, exact: true }) });
      await expect(row).toContainText(caseNumber);
    }
    await examiner.getByRole('link', { name: exact.caseNumber }).first().click();
    await expect(examiner.locator('#receipt').getByText(/үзінді көшірмесінде табылды/)).toBeVisible();
    await expectAccessible(examiner);
  });

  await test.step('taken back by the bank, it is paid no more; another’s reversal is taken from it again', async () => {
    await examiner.goto(service.office('kk', '/receipts/import'));
    await examiner.getByLabel('немесе мәтінін осында қойыңыз').fill(reversalOf(exact));
    await examiner.getByRole('button', { name: 'Тексеру' }).click();
    await examiner.getByRole('button', { name: 'Жүктеу', exact: true }).click();
    await expect(examiner.getByRole('status').filter({ hasText: 'Жүктелді' })).toBeVisible();
    await examiner.goto(service.office('kk', '/receipts?view=receipts-reversed'));
    await expectAccessible(examiner);
    await examiner.getByRole('link', { name: exact.caseNumber }).first().click();
    await expect(examiner.getByText('Банк бажды кері қайтарып алды').first()).toBeVisible();
    await expectAccessible(examiner);
    await examiner
      .locator('#receipt')
      .getByRole('link', { name: /кері қайтарып алған/ })
      .click();
    await expectPage(examiner, `${exact.number} төлемін кері қайтару`);
    await expectAccessible(examiner);
    await examiner.getByRole('button', { name: 'Бұл төлем емес: ажырату' }).click();
    await expect(examiner.getByText('Себебін жазыңыз: кемінде 10 таңба').first()).toBeVisible();
    await examiner.getByLabel('Неге').fill('Банк қатесін түзетті.');
    await examiner.getByRole('button', { name: 'Бұл төлем емес: ажырату' }).click();
    await expect(examiner.getByText('Шешім жазылды')).toBeVisible();
    await expect(examiner.getByRole('heading', { name: 'Осылардың бірі болуы мүмкін' })).toBeVisible();
    await expectAccessible(examiner);
    await examiner.goto(service.office('kk', '/receipts?view=entries-reversals'));
    await expect(examiner.getByRole('link', { name: `${exact.number} төлемін ашу`, exact: true })).toBeVisible();
    await expectAccessible(examiner);
  });
});

test('a claim for a refund is computed, registered, confirmed by the head and refunded', async ({
  service,
  openAs,
}) => {
  test.setTimeout(240_000);
  const intake = await openAs('esil');
  await intake.goto(service.office('kk', '/receipts/refunds/new'));
  await expectPage(intake, 'Бажды қайтару туралы өтінішті тіркеу');
  await expectAccessible(intake);
  await intake
    .getByLabel('төлеуші өтініш бергенге дейін')
    .or(intake.getByLabel('өтініш бергенге дейін бас тартқан'))
    .check();
  await intake.getByLabel('Банк').fill('Халық Банк');
  await intake.getByLabel('Түбіртек нөмірі').fill('E2E-REFUND-1');
  await fillDate(intake, 'kk', 'Төленген күні', addDays(today, -3));
  await intake.getByLabel('Төленген сома, ₸').fill('2162,50');
  await intake.getByLabel(/^Төлеушінің аты-жөні/).fill('Серікқызы Айгүл');
  await intake.getByLabel('ЖСН немесе БСН').fill('950630450125');
  await intake.getByLabel(/^Ақша қайтарылатын шот/).fill('KZ86 125K ZT50 0410 0100');
  await fillDate(intake, 'kk', 'Өтініш берілген күн', today);
  await intake.getByRole('button', { name: 'Есептеу' }).click();
  await expect(intake.getByText(/^(Қате: )?ЖСН немесе БСН – он екі цифр/).first()).toBeVisible();
  await expectAccessible(intake);
  await intake.getByLabel('ЖСН немесе БСН').fill('950630450124');
  await intake.getByRole('button', { name: 'Есептеу' }).click();
  await expect(intake.getByRole('status')).toContainText('15 жұмыс күні');
  await intake.getByRole('button', { name: 'Тіркеу', exact: true }).click();
  await expect(intake.getByText('Өтініш тіркелді')).toBeVisible();
  const address = intake.url().replace(/\?.*$/, '');

  const head = await openAs('bastyk');
  await head.goto(service.office('kk', '/receipts/refunds'));
  await expectAccessible(head);
  await head.goto(address);
  await head.getByLabel(/^Негізін растау/).check();
  await head.getByRole('button', { name: 'Шешімді жазу' }).click();
  await expect(head.getByText('Негіздемесін жазыңыз: кемінде 10 таңба').first()).toBeVisible();
  await head.getByLabel('Негіздемесі').fill('Банктің 2026 жылғы хатымен расталды.');
  await head.getByRole('button', { name: 'Шешімді жазу' }).click();
  await expect(head.getByText('негізі расталды, салық органында')).toBeVisible();
  await expectAccessible(head);

  await intake.goto(address);
  await fillDate(intake, 'kk', 'Қайтарылған күні', today);
  await intake.getByLabel('Салық органының құжаты').fill('№ 77');
  await intake.getByRole('button', { name: 'Жазу', exact: true }).click();
  await expect(intake.getByText('ақша қайтарылды', { exact: true })).toBeVisible();
  for (const language of ['ru', 'en'] as const) {
    await intake.setViewportSize({ width: 360, height: 740 });
    for (const to of ['/receipts', '/receipts/refunds', '/receipts/refunds/new']) {
      await intake.goto(service.office(language, to));
      await expectAccessible(intake);
      const wide = await intake.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, to).toBeLessThanOrEqual(0);
    }
    await expectSpoken(intake, language);
  }
});
