import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { newApplicant, type Applicant } from './people.ts';
import { startService, type Service } from './service.ts';
import { signInOfficer } from './sign-in.ts';

type OfficerCookies = Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>;

type WorkerFixtures = {
  service: Service;
  /** A code of the authenticator is good once, so each officer signs in once for all tests of a worker. */
  officerCookies: OfficerCookies;
};

type TestFixtures = {
  /** A citizen who has never used the service. */
  applicant: Applicant;
  /** A browser of its own in which that officer is signed in. */
  openAs(login: string): Promise<Page>;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  service: [
    // Playwright reads a fixture's dependencies from this pattern.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { service, end } = await startService();
      await use(service);
      await end();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  officerCookies: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await use(new Map());
    },
    { scope: 'worker' },
  ],
  applicant: async ({ service }, use) => {
    await use(await newApplicant(service.authority, { surname: 'ӘУЕЗОВА', name: 'ҚАРЛЫҒАШ', patronymic: 'ӨМІРҚЫЗЫ' }));
  },
  openAs: async ({ service, officerCookies, browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (login) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      const cookies = officerCookies.get(login);
      if (cookies) {
        await context.addCookies(cookies);
        await page.goto(service.office('kk'));
      } else {
        await signInOfficer(page, service, login);
        officerCookies.set(login, await context.cookies());
      }
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect } from '@playwright/test';
