import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessibility.ts';
import { mailsTo } from '../mailbox.ts';
import type { Service } from '../service.ts';
import { expect, test } from '../test.ts';

/** The link of a survey as it came by mail to a person of the demonstration whose case was decided. */
async function surveyLink(service: Service): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const mails = await mailsTo(service, demoAddress);
    link = mails.map(({ text }) => /http\S+\/survey\/[\w-]{24}/.exec(text)?.[0]).find((found) => found !== undefined);
    expect(link).toBeDefined();
  }).toPass({ timeout: 90_000 });
  return link ?? '';
}
const demoAddress = 'shaqyrushy@example.kz';

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(wider, page.url()).toBe(false);
}

test('the survey: a link from the mail, answered on a phone without JavaScript, once', async ({
  service,
  page,
  browser,
}) => {
  const link = await surveyLink(service);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const phone = await context.newPage();
  await phone.goto(link);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(/Қызмет қалай көрсетілді\?|Как Вас обслужили\?/);
  const address = new URL(link);
  const code = address.pathname.split('/').at(-1) ?? '';
  for (const [language, title] of [
    ['ru', 'Как Вас обслужили?'],
    ['en', 'How were you served?'],
    ['kk', 'Қызмет қалай көрсетілді?'],
  ] as const) {
    await phone.goto(service.site(language, `/survey/${code}`));
    await expect(phone.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expectNoSidewaysScroll(phone);
  }
  await phone.getByRole('button', { name: 'Жіберу' }).click();
  await expect(phone.getByRole('alert', { name: 'Түзету керек' })).toContainText('Кемінде бір сұраққа');
  for (const question of ['1. Қызмет көрсету үдерісінің', '2. Қызмет көрсету тәртібіне', '3. Персоналдың'])
    await phone.getByRole('radiogroup', { name: question }).getByLabel('Иә').check();
  await phone.getByLabel('Айтқыңыз келгені').fill('Рақмет, бәрі түсінікті.');
  await phone.getByRole('button', { name: 'Жіберу' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Жауабыңызға рақмет' })).toBeVisible();
  await phone.goto(link);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(/жауап берілген|уже ответили/);
  await context.close();

  await page.goto(link);
  await expectAccessible(page);
  await page.goto(service.site('en', `/survey/${'A'.repeat(24)}`));
  await expect(page.getByRole('heading', { level: 1, name: 'No such survey was found' })).toBeVisible();
  await expectAccessible(page);
});

test('the published indicators: table, history, downloads, the paper of Annex 5, in three languages', async ({
  service,
  page,
}) => {
  for (const [language, heading, department] of [
    ['kk', /Қызметтің сапасы мен тиімділігінің көрсеткіштері/, 'Департаменттер бойынша'],
    ['ru', /Показатели качества и эффективности услуги/, 'По департаментам'],
    ['en', /Indicators of the quality and efficiency/, 'By department'],
  ] as const) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(service.site(language, '/indicators'));
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole('region', { name: department }).getByRole('row')).toHaveCount(18);
    await expect(page.getByRole('img').first()).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
  }
  await page
    .getByRole('link', { name: /Report for \d{4}/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Report for \d{4}/ })).toBeVisible();
  await expectAccessible(page);
  const at = page.url();
  const csv = await (await page.request.get(`${at}/table.csv`)).text();
  expect(csv.trim().split('\r\n')).toHaveLength(1 + 17 * 6);
  const json = (await (await page.request.get(`${at}/table.json`)).json()) as { bodies: unknown[] };
  expect(json.bodies).toHaveLength(17);
  for (const address of ['kk', 'ru', 'en'] as const) {
    const year = /\d{4}$/.exec(at)?.[0] ?? '';
    const paper = await page.request.get(service.site(address, `/indicators/${year}/paper.pdf`));
    expect(paper.headers()['content-type']).toBe('application/pdf');
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect((await page.goto(service.site('kk', '/indicators/2199')))?.status()).toBe(404);
});

test('the ministry’s analyst: departments side by side, no case of theirs, an order that supersedes another', async ({
  service,
  openAs,
}) => {
  const analyst = await openAs('taldaushy');
  await expect(analyst.getByRole('heading', { level: 1, name: 'Көрсеткіштер' })).toBeVisible();
  const table = analyst.getByRole('table', { name: 'Органдардың көрсеткіштері қатар' });
  await expect(table.getByRole('row')).toHaveCount(3 + 17);
  await expect(table.getByRole('link', { name: /мерзімінде көрсетілген/ })).toHaveCount(0);
  await expectAccessible(analyst);

  await analyst.getByRole('link', { name: 'Бұйрықтың мәндерін енгізу' }).click();
  await expectAccessible(analyst);
  await analyst.getByRole('button', { name: 'Енгізу', exact: true }).click();
  await expect(analyst.getByRole('alert', { name: 'Түзету керек' })).toContainText('Бұйрықтың нөмірін жазыңыз');
  await expectAccessible(analyst);
  const year = await analyst.getByLabel('Қай жылға').inputValue();
  await analyst.getByLabel('Нөмірі').fill('77');
  await analyst.getByLabel('Күні').fill('5');
  await analyst.getByLabel('Айы').fill('1');
  await analyst.getByLabel('Жылы', { exact: true }).fill(year);
  for (const field of await analyst.getByLabel('Нормативтік мәні').all()) await field.fill('91,5');
  for (const field of await analyst.getByLabel('Келесі жылғы нысаналы мәні').all()) await field.fill('93');
  await analyst.getByRole('button', { name: 'Енгізу', exact: true }).click();
  await expect(analyst.getByText('Мәндер енгізілді')).toBeVisible();
  const rows = analyst.getByRole('table', { name: 'Нормативтік және нысаналы мәндер' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('77');
  await expect(rows.nth(1)).toContainText('Айнұр Сағын');
  await expect(rows.nth(2)).toContainText('орнына басқасы енгізілген');

  const head = await openAs('bastyk');
  await head.goto(service.office('kk', '/indicators'));
  await expectAccessible(head);
  await head
    .getByRole('link', { name: /мерзімінде көрсетілген/ })
    .first()
    .click();
  await expect(head.getByRole('heading', { level: 1, name: /Істер: мерзімінде көрсетілген/ })).toBeVisible();
  await expectAccessible(head);
  await head.getByRole('table').getByRole('link').first().click();
  await expect(head.getByRole('heading', { level: 1, name: /\d{2}-\d{4}-\d{6}/ })).toBeVisible();
});
