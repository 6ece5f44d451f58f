import { expect, test } from '../test.ts';

/** The reading half is used with JavaScript switched off. */
test.use({ javaScriptEnabled: false });

test('the duty of any day, for several persons, with where each number comes from', async ({ service, page }) => {
  await page.goto(service.site('ru', '/duty'));
  await page.getByLabel('День', { exact: true }).fill('24');
  await page.getByLabel('Месяц', { exact: true }).fill('11');
  await page.getByLabel('Год', { exact: true }).fill('2013');
  await page.getByLabel('Число приглашаемых').fill('3');
  await page.getByRole('button', { name: 'Рассчитать' }).click();
  const result = page.getByRole('region', { name: 'К уплате' });
  await expect(result).toContainText(/2\s596,50 тенге/);
  await expect(result).toContainText('Закон «О республиканском бюджете на 2013–2015 годы», статья 9');
  await expect(result).toContainText('сверено с текстом акта');
  await expect(result.getByRole('link', { name: 'п. 8' })).toHaveAttribute('href', '/ru/standard#8');

  await page.getByLabel('Год', { exact: true }).fill('2015');
  await page.getByRole('button', { name: 'Рассчитать' }).click();
  await expect(result.getByText('с текстом акта ещё не сверено')).toBeVisible();
});

test('a day that does not exist is told of beside its field', async ({ service, page }) => {
  await page.goto(`${service.site('en', '/duty')}?paid.day=31&paid.month=11&paid.year=2026&invitees=0`);
  const problems = page.getByRole('alert');
  await expect(problems).toContainText('Write the day, the month and the year');
  await expect(problems).toContainText('Write a whole number from 1 to 1000.');
  await expect(page.getByRole('heading', { name: 'To be paid' })).toHaveCount(0);
});

test('the term shows each day counted or skipped: Nauryz carried over two days', async ({ service, page }) => {
  await page.goto(`${service.site('en', '/term')}?from.day=19&from.month=3&from.year=2026&channel=portal`);
  await expect(page.getByRole('region', { name: 'Last day of the answer' })).toContainText('2 April 2026');
  const days = page.getByRole('table', { name: 'Day by day' });
  await expect(days.getByRole('row')).toHaveCount(1 + 14);
  await expect(days.getByRole('row', { name: /25 March 2026/ })).toContainText('day off in place of a holiday: Nauryz');
  await expect(page.getByRole('img', { name: /Calendar from 19 March 2026 to 2 April 2026/ })).toBeVisible();
});

const spellings = ['Талғар', 'талгар', 'Talgar', 'TALGHAR'];
test('an office is found in any script and spelling', async ({ service, page }) => {
  for (const spelling of spellings) {
    await page.goto(service.site('kk', '/offices'));
    await page.getByLabel('Қала, аудан немесе көше').fill(spelling);
    await page.getByRole('button', { name: 'Іздеу' }).click();
    await expect(page.getByRole('link', { name: /Талғар ауданының/ }), spelling).toBeVisible();
  }
});

test('the nearest offices to a town and to a point, with their distance', async ({ service, page }) => {
  for (const place of ['Almaty', '43.25, 76.95', '43,25 76,95']) {
    await page.goto(`${service.site('en', '/offices')}?near=${encodeURIComponent(place)}`);
    const nearest = page.getByRole('region', { name: 'Nearest offices' });
    await expect(nearest.getByRole('row').nth(1), place).toContainText('Almaty');
    await expect(nearest.getByRole('row').nth(1), place).toContainText(/\d km/);
  }
  await page.goto(`${service.site('en', '/offices')}?near=nowhere-at-all`);
  await expect(page.getByText('The directory does not have this place.')).toBeVisible();
});

test('an office has its page: telephones to tap, hours, and where the two texts differ', async ({ service, page }) => {
  await page.goto(service.site('ru', '/offices/south-kazakhstan-region/shymkent'));
  await expect(page.getByRole('link', { name: '98-07-42' })).toHaveAttribute('href', 'tel:980742');
  await expect(page.getByText('кодов городов нет')).toBeVisible();
  await expect(page.getByText('Понедельник – пятница: 9:00–13:00 и 14:30–18:00')).toBeVisible();
  await expect(page.getByText('98-07-42, 97-64-38, 98-06-31, 98-06-21')).toBeVisible();
  await expect(page.getByRole('link', { name: /GeoNames/ })).toHaveAttribute('href', /geonames\.org/);
});

test('the questions lead to the way, its documents and copies, and on to the application', async ({
  service,
  page,
}) => {
  await page.goto(service.site('ru', '/way'));
  await page.getByRole('button', { name: 'Дальше' }).click();
  await expect(page.getByRole('alert')).toContainText('Выберите один ответ.');
  await page.getByLabel('негосударственная организация').check();
  await page.getByRole('button', { name: 'Дальше' }).click();
  await page.getByLabel('иностранного гражданина').check();
  await page.getByRole('button', { name: 'Дальше' }).click();
  await page.getByLabel('работа', { exact: true }).check();
  await page.getByRole('button', { name: 'Дальше' }).click();
  await page.getByLabel('Число приглашаемых').fill('2');
  await page.getByLabel(/Где Вы живёте/).fill('Шымкент');
  await page.getByRole('button', { name: 'Дальше' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Письмо-приглашение с деловой целью');
  const documents = page.getByRole('table', { name: 'Документы' });
  await expect(documents.getByRole('row', { name: /Письмо-приглашение/ })).toContainText('3');
  await expect(documents.getByRole('row', { name: /Копия разрешения на работу/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Шымкент/ }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Подать заявление этим путём' })).toHaveAttribute(
    'href',
    // The answers go along: nothing is asked twice.
    /^\/ru\/apply\?kind=business-letter&inviter=non-state-organisation&purpose=work&invitees=2&place=/,
  );
});

test('who has no way here is told why, and may change the answer', async ({ service, page }) => {
  await page.goto(`${service.site('en', '/way')}?inviter=citizen&invitee=foreigner&purpose=work`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This service is not for you');
  await expect(page.getByText('A visitor invited by a private person may not work')).toBeVisible();
  await page.getByRole('link', { name: 'Change Purpose' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why will the person come?');
});

test('the standard is read as of a day, and says so when it was repealed by then', async ({ service, page }) => {
  const on = (day: string) => `${service.site('en', '/standard')}?${day}`;
  await page.goto(on('on.day=1&on.month=1&on.year=2012'));
  await expect(page.locator('[id="7.1"]')).toContainText('7 calendar days');
  await expect(page.locator('[id="7.4"]')).toHaveCount(0);
  await page.goto(on('on.day=1&on.month=9&on.year=2013'));
  await expect(page.locator('[id="7.1"]')).toContainText('seven working days');
  await page.goto(on('on.day=1&on.month=3&on.year=2014'));
  await expect(page.getByText('On that day the standard was already repealed')).toBeVisible();
  await page.goto(on('on.day=1&on.month=1&on.year=2001'));
  await expect(page.getByText('The standard was approved on 28 February 2011')).toBeVisible();
});

test('the editions stand side by side, and the faults of the text are listed', async ({ service, page }) => {
  await page.goto(service.site('en', '/standard/compare'));
  const term = page.locator('[id="7.1"]');
  await expect(term).toContainText('7 calendar days');
  await expect(term).toContainText('seven working days');
  await page.goto(service.site('en', '/standard/faults'));
  await expect(page.getByText('KAZAKSTAN')).toBeVisible();
});

test('the blanks are files that open, the letter also one to edit', async ({ service, page, request }) => {
  await page.goto(service.site('kk', '/forms'));
  const forms = page.getByRole('main').getByRole('link', { name: /КБ$/ });
  const addresses = await forms.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toHaveLength(5);
  for (const address of addresses) {
    const file = await request.get(service.site('kk', address));
    expect(file.status(), address).toBe(200);
    const start = (await file.body()).subarray(0, 4).toString('latin1');
    expect(start, address).toBe(address.endsWith('.docx') ? 'PK\u0003\u0004' : '%PDF');
  }
});

test('pages, clauses and offices are found from one place', async ({ service, page }) => {
  await page.goto(service.site('ru', '/search'));
  await page.getByLabel('Что Вы ищете?').fill('пошлина');
  await page.getByRole('button', { name: 'Найти' }).click();
  await expect(page.getByRole('link', { name: 'Расчёт государственной пошлины' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'п. 8. Государственная пошлина' })).toHaveAttribute(
    'href',
    '/ru/standard#8',
  );
  await page.getByLabel('Что Вы ищете?').fill('Kokshetau');
  await page.getByRole('button', { name: 'Найти' }).click();
  await expect(page.getByRole('link', { name: /Акмолинской области/ }).first()).toBeVisible();
});

test('search engines read what the service is', async ({ service, page }) => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    await page.goto(service.site(language));
    const block = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(block ?? '')).toMatchObject({ '@type': 'GovernmentService', inLanguage: language });
  }
});
