import type { Browser, Page } from '@playwright/test';
import { generate } from 'otplib';
import { expectAccessible } from '../accessibility.ts';
import { quotedBy } from '../quoted.ts';
import type { Service } from '../service.ts';
import { expect, test } from '../test.ts';
import { expectWholeInEveryLanguage } from '../walk.ts';

const ownPassword = 'бұлақ басында таң';
const epoch = () => Math.floor(Date.now() / 1000);

async function passwordStep(page: Page, service: Service, login: string, password: string): Promise<void> {
  await page.goto(service.office('kk', '/sign-in'));
  await page.getByLabel('Логин').fill(login);
  await page.getByLabel('Құпиясөз').fill(password);
  await page.getByRole('button', { name: 'Жалғастыру' }).click();
}

/** The page that is open without scripts, in a browser that has them. */
async function expectWholeWithScripts(browser: Browser, plain: Page, service: Service): Promise<void> {
  const context = await browser.newContext({ storageState: await plain.context().storageState() });
  const page = await context.newPage();
  await page.goto(plain.url());
  await expectWholeInEveryLanguage(page, service.office, await quotedBy(service));
  await context.close();
}

const isAtTheDoor = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Жүйеге кіру', exact: true })).toBeVisible();

test('an officer is added, signs in for the first time, is moved, and is disabled: each time the session ends at once', async ({
  service,
  browser,
  openAs,
  applicant,
}) => {
  const administrator = await openAs('akimshi');
  const login = `jana${applicant.person.iin.slice(7)}`;
  await administrator.goto(service.office('kk', '/officers/new'));
  await expectAccessible(administrator);
  await administrator.getByLabel('Логин').fill(login);
  await administrator.getByLabel('Аты-жөні').fill('Қарлығаш Әуезова');
  await administrator.getByLabel('Лауазымы').fill('инспектор');
  await administrator.getByLabel('ЖСН').fill(applicant.person.iin);
  await administrator.getByLabel('Рөлі').selectOption('intake');
  await administrator.getByLabel('Себебі').fill('№ 12 бұйрық');
  await administrator.getByRole('button', { name: 'Сақтау' }).click();
  // An inspector has a unit; what was typed is still there.
  await expect(administrator.getByRole('alert')).toContainText('бөлімшесін таңдаңыз');
  await expect(administrator.getByLabel('Аты-жөні')).toHaveValue('Қарлығаш Әуезова');
  await administrator.getByLabel('Бөлімше').selectOption('astana/esil-district');
  await administrator.getByRole('button', { name: 'Сақтау' }).click();
  const oneTime = await administrator.locator('.password').textContent();
  await expectAccessible(administrator);
  await administrator.getByRole('link', { name: 'Қызметкердің беті' }).click();
  const record = administrator.url();

  // Without JavaScript: signing in needs none.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const officer = await context.newPage();
  await passwordStep(officer, service, login, oneTime ?? '');
  await expect(officer.getByRole('heading', { level: 1, name: 'Жүйеге алғаш кіру' })).toBeVisible();
  await expect(officer.getByRole('img', { name: /QR/ })).toBeVisible();
  await expectWholeWithScripts(browser, officer, service);
  const secret = ((await officer.locator('.key').textContent()) ?? '').replaceAll(' ', '');
  await officer.getByLabel('Жаңа құпиясөз', { exact: true }).fill(ownPassword);
  await officer.getByLabel('Жаңа құпиясөзді қайталаңыз').fill(ownPassword);
  await officer.getByLabel('Алты таңбалы код').fill(await generate({ secret, epoch: epoch() - 30 }));
  await officer.getByRole('button', { name: 'Сақтап, кіру' }).click();
  await expect(officer.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(officer.getByRole('link', { name: 'Қарлығаш Әуезова' })).toBeVisible();

  // Moved: the next click is at the door again.
  await administrator.goto(record);
  await expectAccessible(administrator);
  await administrator.getByLabel('Бөлімше').selectOption('astana/saryarka-district');
  await administrator.locator('#reason').fill('№ 13 бұйрық');
  await administrator.getByRole('button', { name: 'Сақтау' }).click();
  await expect(administrator.getByRole('status')).toContainText('Сақталды');
  await officer.getByRole('link', { name: 'Қарлығаш Әуезова' }).click();
  await isAtTheDoor(officer);

  await passwordStep(officer, service, login, ownPassword);
  await expectWholeWithScripts(browser, officer, service);
  await officer.getByLabel('Алты таңбалы код').fill(await generate({ secret, epoch: epoch() }));
  await officer.getByRole('button', { name: 'Кіру', exact: true }).click();
  await officer.getByRole('link', { name: 'Қарлығаш Әуезова' }).click();
  await expect(officer.getByText('«Сарыарқа» ауданының')).toBeVisible();
  await expect(officer.getByRole('table', { name: 'Менің сеанстарым' }).getByRole('row')).toHaveCount(2);

  await administrator.goto(record);
  await administrator.getByRole('radio', { name: 'Өшіру' }).check();
  await administrator.locator('#actReason').fill('№ 14 бұйрық');
  await administrator.getByRole('button', { name: 'Орындау' }).click();
  await expect(administrator.getByRole('status')).toContainText('Сақталды');
  await officer.reload();
  await isAtTheDoor(officer);

  const history = administrator.getByRole('table', { name: 'Өзгерістер тарихы' });
  for (const act of ['Қосылды', 'Өз құпиясөзін қойып, кірді', 'Өзгертілді', 'Өшірілді'])
    await expect(history.getByRole('row').filter({ hasText: act }).first()).toBeVisible();
  await expect(history).toContainText('№ 13 бұйрық');
  await expect(history).toContainText('«Есіл» ауданының Ішкі істер басқармасы → «Сарыарқа» ауданының');
  await context.close();
});

test('the ministry’s administrator sets a value; a department’s sees it and who set it', async ({
  service,
  openAs,
}) => {
  const ministry = await openAs('ministrlik-akimshi');
  await ministry.goto(service.office('kk', '/settings'));
  await ministry.getByLabel('Баптау').selectOption('officer-session');
  await ministry.getByLabel('Жаңа мән').fill('13');
  await ministry.getByLabel('Себебі').fill('№ 58 бұйрық');
  await ministry.getByRole('button', { name: 'Сақтау' }).click();
  await expect(ministry.getByRole('alert')).toContainText('1–12');
  await expectAccessible(ministry);
  await ministry.getByLabel('Жаңа мән').fill('9');
  await ministry.getByRole('button', { name: 'Сақтау' }).click();
  await expect(ministry.getByRole('status')).toContainText('Сақталды');

  const department = await openAs('akimshi');
  await department.goto(service.office('kk', '/settings'));
  await expect(department.getByRole('button', { name: 'Сақтау' })).toHaveCount(0);
  await expect(department.getByRole('row').filter({ hasText: '№ 58 бұйрық' })).toContainText('Бибігүл Рахым');
});
