import type { Browser, BrowserContext, Page } from '@playwright/test';
import { languages, type Language } from '@shaqyru/domain/law/text';
import { expectAccessible } from '../accessibility.ts';
import type { Service } from '../service.ts';
import { readQr } from '../pdf.ts';
import { expect, test } from '../test.ts';

/** The unit of both inspectors. */
const unitId = 'astana/saryarka-district';
/** What stands on the machines of the hall, in three languages at once. */
const hallWords = {
  take: { kk: 'Талон алу', ru: 'Получить талон', en: 'Take a ticket' },
  ahead: { kk: 'Алдыңыздағы адам саны', ru: 'Перед вами человек', en: 'People ahead of you' },
  nobody: 'Әзірге ешкім шақырылған жоқ',
  wrongSecret: 'Мұндай код жоқ немесе құрылғы өшірілген.',
} as const;
const w = {
  callNext: 'Келесіні шақыру',
  callAgain: 'Қайта шақыру',
  start: 'Қызмет көрсетуді бастау',
  finish: 'Аяқтау',
  noShow: 'Келмеді',
};

/** A machine of the hall, let in by the head; the code is typed on it once. */
async function machine(
  head: Page,
  service: Service,
  browser: Browser,
  kind: 'kiosk' | 'board',
  options: { javaScriptEnabled?: boolean } = {},
): Promise<{ context: BrowserContext; page: Page }> {
  await head.goto(service.office('kk', `/counter/windows?unit=${encodeURIComponent(unitId)}`));
  await head.getByRole('radio', { name: kind === 'kiosk' ? 'Талон беретін киоск' : 'Залдағы табло' }).check();
  await head.getByLabel('Атауы').fill(`${kind} ${Date.now()}`);
  await head.getByRole('button', { name: 'Құрылғы қосу' }).click();
  const code = await head.locator('.code').textContent();
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(service.office('kk', `/counter/${kind}`));
  if (options.javaScriptEnabled !== false) await expectAccessible(page);
  await page.getByLabel('Құрылғының коды').fill(code ?? '');
  await page.getByRole('button', { name: 'Қосу' }).click();
  await expect(page.getByLabel('Құрылғының коды')).toBeHidden();
  return { context, page };
}

async function take(kiosk: Page, service: Service, language: Language): Promise<{ number: number; ahead: number }> {
  await kiosk.goto(service.office('kk', '/counter/kiosk'));
  await kiosk.getByRole('button', { name: hallWords.take[language], exact: true }).click();
  const ticket = kiosk.locator(`article[lang=${language}]`);
  await expect(ticket).toContainText(hallWords.ahead[language]);
  const [number, ahead] = await ticket.locator('strong').allTextContents();
  return { number: Number(number), ahead: Number(ahead) };
}

/** The line of the display that calls this number. */
const rowOf = (board: Page, number: number) =>
  board
    .getByRole('table', { name: 'Кезек таблосы' })
    .getByRole('row')
    .filter({ has: board.getByRole('rowheader', { name: String(number), exact: true }) });

test('a day at the counter: kiosk, two windows, and the display that shows every call by itself', async ({
  service,
  browser,
  openAs,
}) => {
  const head = await openAs('bastyk');
  const kiosk = await machine(head, service, browser, 'kiosk');
  const board = await machine(head, service, browser, 'board');
  const printed: string[] = [];
  await kiosk.page.exposeFunction('printed', (text: string) => printed.push(text));
  await kiosk.page.addInitScript(() => {
    window.print = () => void (window as never as { printed(text: string): void }).printed(document.body.innerText);
  });

  const first = await take(kiosk.page, service, 'kk');
  await expectAccessible(kiosk.page);
  await expect.poll(() => printed.join()).toContain(String(first.number));
  const second = await take(kiosk.page, service, 'ru');
  const third = await take(kiosk.page, service, 'en');
  const roll = await kiosk.page.pdf({ preferCSSPageSize: true });
  expect([second, third]).toEqual([
    { number: first.number + 1, ahead: first.ahead + 1 },
    { number: first.number + 2, ahead: first.ahead + 2 },
  ]);

  const desks = [await openAs('saryarka'), await openAs('saryarka2')] as const;
  for (const desk of desks) await desk.goto(service.office('kk', '/counter'));
  await expectAccessible(desks[0]);
  await Promise.all(desks.map((desk) => desk.getByRole('button', { name: w.callNext }).click()));
  const called = await Promise.all(desks.map((desk) => desk.locator('.number').textContent()));
  expect(called.map(Number).toSorted((a, b) => a - b)).toEqual([first.number, second.number]);

  // Nobody touches the display: the calls come by themselves, with who sits at the windows.
  for (const [index, window] of ['1', '2'].entries()) {
    await expect(rowOf(board.page, Number(called[index]))).toContainText(window);
  }
  await expect(board.page.getByText('Жандос Әуезхан, инспектор')).toBeVisible();
  await expect(board.page.getByText('Ерболат Сәбит, инспектор')).toBeVisible();
  await expectAccessible(board.page);

  // By keyboard: the button that is next has the focus.
  const [one, two] = desks;
  await expect(one.getByRole('button', { name: w.start })).toBeFocused();
  await one.keyboard.press('Enter');
  await expect(one.getByRole('timer')).toHaveCount(1);
  const before = await one.getByRole('timer').textContent();
  await expect(one.getByRole('timer')).not.toHaveText(before ?? '');
  await expectAccessible(one);

  await two.getByRole('button', { name: w.callAgain }).click();
  await expect(two.getByText('шақыру саны: 2')).toBeVisible();
  await two.getByRole('button', { name: w.noShow, exact: true }).click();
  await expect(rowOf(board.page, Number(called[1]))).toHaveCount(0);

  // The display loses its connection and catches up when it is back.
  await board.context.setOffline(true);
  await two.getByRole('button', { name: w.callNext }).click();
  await expect(two.locator('.number')).toHaveText(String(third.number));
  await board.context.setOffline(false);
  await expect(rowOf(board.page, third.number)).toContainText('2', { timeout: 30_000 });

  // The code on the paper opens the survey to whoever was served, and to nobody before.
  const survey = await readQr(roll);
  const phone = await kiosk.context.newPage();
  await phone.goto(survey);
  await expect(phone.getByRole('heading', { level: 1, name: 'No such survey was found' })).toBeVisible();

  for (const desk of desks) {
    const start = desk.getByRole('button', { name: w.start });
    if (await start.isVisible()) await start.click();
    await desk.getByRole('button', { name: w.finish }).click();
    await expect(desk.getByRole('button', { name: w.callNext })).toBeVisible();
  }
  await expect(board.page.getByText(hallWords.nobody)).toBeVisible();
  await phone.reload();
  await expect(phone.getByText('Are you satisfied with the politeness of the staff?')).toBeVisible();
  await Promise.all([kiosk.context.close(), board.context.close()]);
});

test('without JavaScript: tickets, calls and the display that loads itself again', async ({
  service,
  browser,
  openAs,
}) => {
  const head = await openAs('bastyk');
  const off = { javaScriptEnabled: false };
  const kiosk = await machine(head, service, browser, 'kiosk', off);
  const board = await machine(head, service, browser, 'board', off);
  const { number } = await take(kiosk.page, service, 'ru');
  const inspector = await openAs('saryarka');
  const plain = await browser.newContext({ ...off, storageState: await inspector.context().storageState() });
  const desk = await plain.newPage();
  await desk.goto(service.office('ru', '/counter'));
  await desk.getByRole('button', { name: 'Вызвать следующего' }).click();
  await expect(desk.locator('.number')).toHaveText(String(number));
  await expect(rowOf(board.page, number)).toContainText('1', { timeout: 20_000 });
  await desk.getByRole('button', { name: 'Не явился', exact: true }).click();
  await Promise.all([kiosk.context.close(), board.context.close(), plain.close()]);
});

/** The heading of each page, and one word of the law's clocks. */
const spoken = {
  kk: { desk: /терезе/i, queue: 'Кезек', windows: 'Терезелер мен құрылғылар' },
  ru: { desk: /окно/i, queue: 'Очередь', windows: 'Окна и устройства' },
  en: { desk: /window/i, queue: 'Queue', windows: 'Windows and machines' },
} as const;

for (const language of languages) {
  test(`the pages of the counter speak ${language}`, async ({ service, openAs }) => {
    const { desk, queue, windows } = spoken[language];
    const inspector = await openAs('saryarka');
    await inspector.goto(service.office(language, '/counter'));
    await expect(inspector.locator('html')).toHaveAttribute('lang', language);
    await expect(inspector.getByRole('heading', { level: 1, name: desk })).toBeVisible();
    await expect(inspector.getByRole('heading', { level: 2, name: queue, exact: true })).toBeVisible();
    await expectAccessible(inspector);
    const head = await openAs('bastyk');
    await head.goto(service.office(language, '/counter/windows'));
    await expect(head.getByRole('heading', { level: 1, name: windows })).toBeVisible();
    await expectAccessible(head);
  });
}

test('a stranger’s machine gives out nothing', async ({ service, page }) => {
  await page.goto(service.office('kk', '/counter/kiosk'));
  await page.getByLabel('Құрылғының коды').fill('AAAA-BBBB-CCCC-DDDD');
  await page.getByRole('button', { name: 'Қосу' }).click();
  await expect(page.getByText(hallWords.wrongSecret)).toBeVisible();
  await expect(page.getByRole('button', { name: hallWords.take.kk })).toHaveCount(0);
});
