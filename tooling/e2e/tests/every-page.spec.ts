import { applicants } from '@shaqyru/demo/people.mjs';
import { languages } from '@shaqyru/domain/law/text';
import type { Browser, Page } from '@playwright/test';
import pg from 'pg';
import { fillIn, saveAndGoOn } from '../application.ts';
import { organisation } from '../letters.ts';
import { mailsTo } from '../mailbox.ts';
import { routesOf } from '../pages.ts';
import { quotedBy } from '../quoted.ts';
import type { Service } from '../service.ts';
import { tourist, uploadSheet } from '../sheet.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';
import { walk, type Found, type Walk } from '../walk.ts';
import { words } from '../words.ts';

// Each takes a worker for itself.
test.describe.configure({ mode: 'parallel', timeout: 1_200_000 });
// What is wrong is told in words; keeping a picture of the document at each step takes longer than looking at it.
test.use({ trace: 'off', screenshot: 'off' });

/** Pages that only a form leads to: the test of the form looks at them. */
const besides = {
  site: [],
  office: ['/intake/[id=uuid]', '/calendar/[id=uuid]', '/sign-in/first', '/sign-in/code'],
} as const;

/** An applicant with a case in almost every state, and the head of a firm that invites. */
const [aigul, , , , , headOfFirm] = applicants;

async function signedIn(browser: Browser, service: Service, person = { iin: '' }): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInWithEds(page, service, { person });
  return page;
}

/** The addresses that come by mail and on paper: of a survey, and of the verification of an invitation. */
async function secretAddresses(service: Service): Promise<string[]> {
  const client = new pg.Client({ connectionString: service.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ number: string; code: string }>('SELECT number, code FROM invitation LIMIT 1');
  await client.end();
  const survey = /\/survey\/[\w-]{24}/;
  let link: string | undefined;
  await expect(async () => {
    const mails = await mailsTo(service, 'shaqyrushy@example.kz');
    link = mails.map(({ text }) => survey.exec(text)?.[0]).find((one) => one !== undefined);
    expect(link).toBeDefined();
  }).toPass({ timeout: 90_000 });
  return [link ?? '', ...rows.map(({ number, code }) => `/verify/${number}/${code}`)];
}

/** An application of the firm is begun; gives its address without the language. */
async function begin(page: Page, service: Service, kind: string): Promise<string> {
  await page.goto(service.site('kk', `/apply?kind=${kind}`));
  await page.getByRole('button', { name: words.kk.begin, exact: true }).click();
  await expect(page).toHaveURL(/\/apply\/[\da-f-]{36}$/);
  return new URL(page.url()).pathname;
}

test('every page of the site: accessible, in its own language, no wider than a telephone', async ({
  service,
  page,
  browser,
  request,
}) => {
  const routes = routesOf('site');
  const quoted = await quotedBy(service);
  const known = new Set<string>();
  const whole = {
    routes,
    quoted,
    known,
    languages,
    at: service.site,
  } as const satisfies Partial<Walk>;
  const all: Found[] = [];

  await test.step('what anyone may read: the sitemap, and what its pages lead to', async () => {
    const sitemap = await (await request.get(service.site('kk', '/sitemap.xml'))).text();
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    );
    const from = addresses.filter((to) => !/^\/(ru|en)(\/|$)|^\/offices\/./.test(to));
    expect(from.length).toBeGreaterThan(12);
    const read = await walk(page, { ...whole, plain: true, from });
    all.push(read, await walk(page, { ...whole, from: ['/sign-in', ...(await secretAddresses(service))] }));
  });

  await test.step('the cabinet of a person', async () => {
    const cabinet = await signedIn(browser, service, aigul);
    all.push(await walk(cabinet, { ...whole, from: ['/cabinet', '/apply'] }));
    await cabinet.context().close();
  });

  await test.step('the cabinet of an organisation', async () => {
    const cabinet = await signedIn(browser, service, headOfFirm);
    const hosted = await begin(cabinet, service, 'private-host-organisation');
    await cabinet.goto(service.site('kk', `${hosted}/organisation`));
    await fillIn(cabinet, 'kk', 'organisation', organisation, 'private-host-organisation');
    await saveAndGoOn(cabinet, 'kk');
    await cabinet.goto(service.site('kk', `${hosted}/foreigner`));
    await cabinet.getByRole('button', { name: 'Сілтеме жасау' }).click();
    const link = new URL(await cabinet.getByLabel('Сілтеме', { exact: true }).inputValue()).pathname;
    const invited = await begin(cabinet, service, 'tourist-letter');
    await cabinet.goto(service.site('kk', `${invited}/invitees/sheet`));
    await uploadSheet(cabinet, [tourist(1), tourist(2, { birthDate: '31.02.1985' })]);
    // The sheet is quoted too.
    const firms = { ...whole, quoted: await quotedBy(service) };
    all.push(await walk(cabinet, { ...firms, from: [`${invited}/invitees/sheet/rows`] }));
    await cabinet.goto(service.site('kk', `${invited}/invitees/sheet`));
    await uploadSheet(cabinet, [tourist(1), tourist(2)]);
    await cabinet.getByRole('button', { name: '2 адамды өтінішке енгізу' }).click();
    all.push(await walk(cabinet, { ...firms, from: ['/cabinet', `${invited}/invitees`, `${hosted}/foreigner`] }));
    await cabinet.context().close();
    all.push(await walk(page, { ...whole, from: [link] }));
  });

  expectWhole(all, routes, besides.site);
});

/** Whoever works in the office, a login of each role; one who sees more comes first. */
const logins = [
  'bastyk',
  'tekserushi1',
  'esil',
  'kense',
  'basshylyq',
  'akimshi',
  'ministrlik-akimshi',
  'taldaushy',
  'auditor',
];

test('every page of the office, as each role sees it: accessible, in its own language, no wider than a telephone', async ({
  service,
  page,
  openAs,
}) => {
  const routes = routesOf('office');
  const quoted = await quotedBy(service);
  const known = new Set<string>();
  const whole = {
    routes,
    quoted,
    known,
    languages,
    at: service.office,
  } as const satisfies Partial<Walk>;
  const all: Found[] = [];
  await test.step('nobody', async () => {
    all.push(await walk(page, { ...whole, from: ['/sign-in', '/counter/kiosk', '/counter/board'] }));
  });
  for (const login of logins) {
    await test.step(login, async () => {
      const desk = await openAs(login);
      all.push(await walk(desk, { ...whole, from: ['/'] }));
      await desk.context().close();
    });
  }
  expectWhole(all, routes, besides.office);
});

function expectWhole(all: readonly Found[], routes: ReturnType<typeof routesOf>, elsewhere: readonly string[]): void {
  expect(all.flatMap(({ problems }) => problems)).toEqual([]);
  const seen = new Set(all.flatMap((found) => [...found.routes]));
  expect(
    routes.map(({ id }) => id).filter((id) => !seen.has(id) && !elsewhere.includes(id)),
    'pages that nothing leads to',
  ).toEqual([]);
}
