import { expectAccessible } from '../accessibility.ts';
import { employmentTyped, fillIn } from '../application.ts';
import { beginApplication } from '../apply.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

test('the end of the session is announced two minutes ahead, and the session goes on', async ({
  service,
  page,
  applicant,
}) => {
  await signInWithEds(page, service, applicant);
  await expect(page.getByText(/Кіру уақытының аяқталуы: сағат \d\d:\d\d/)).toBeVisible();
  // Nobody waits an hour: the page is told that it ends in ninety seconds.
  await page.route('**/session', (route) =>
    route.request().method() === 'GET' ? route.fulfill({ json: { time: '12:34', left: 90_000 } }) : route.continue(),
  );
  await page.clock.install();
  await page.reload();
  await page.clock.fastForward('58:30');
  await page.clock.runFor(2_000);
  await expect(page.getByRole('alert')).toContainText('екі минут ішінде аяқталады (сағат 12:34)');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Иә, жалғастырамын' }).click();
  await expect(page.getByText(/Кіру уақытының аяқталуы: сағат \d\d:\d\d/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Иә, жалғастырамын' })).toBeHidden();
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'shaqyru_session');
  expect(cookie?.expires).toBeGreaterThan(Date.now() / 1000);
});

test('what was typed when the session had ended stands on the page, and is saved after signing in again', async ({
  service,
  page,
  applicant,
}) => {
  await signInWithEds(page, service, applicant);
  await beginApplication(page, service, 'kk');
  await page.getByRole('link', { name: 'Еңбек қызметі' }).click();
  await fillIn(page, 'kk', 'employment', employmentTyped);
  const field = page.getByLabel('Соңғы бес жылдағы еңбек қызметі');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Сақтап, жалғастыру' }).last().click();
  await expect(page.getByRole('link', { name: 'Жаңа терезеде кіру' })).toBeVisible();
  await expect(field).toHaveValue(String(employmentTyped['lastFiveYears']));
  const other = await page.context().newPage();
  await signInWithEds(other, service, applicant);
  await page.getByRole('button', { name: 'Сақтап, жалғастыру' }).last().click();
  await expect(page).toHaveURL(/invitees/);
});

test('in the office what was typed when the session had ended is sent again after signing in', async ({
  service,
  openAs,
}) => {
  const desk = await openAs('esil');
  await desk.goto(service.office('kk', '/intake/new/private'));
  await expect(desk.getByText(/Кіру уақытының аяқталуы: сағат \d\d:\d\d/)).toBeVisible();
  await desk.locator('[name="inviter.surname"]').fill('Тоқтамыс');
  await desk.locator('[name="copies.petition"]').fill('1');
  const signedIn = await desk.context().cookies();
  await desk.context().clearCookies();
  await desk.locator('[data-accept]').click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Жүйеге қайта кіріңіз' })).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Жүйеге кіру (жаңа терезеде)' })).toBeVisible();
  await expectAccessible(desk);
  // A code of the authenticator is good once: the officer has signed in again in another window.
  await desk.context().addCookies(signedIn);
  await desk.getByRole('button', { name: 'Қайта жіберу' }).click();
  await expect(desk.locator('[name="inviter.surname"]')).toHaveValue('Тоқтамыс');
  await expect(desk.locator('[name="copies.petition"]')).toHaveValue('1');
});
