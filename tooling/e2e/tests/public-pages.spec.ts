import type { Page } from '@playwright/test';
import { languages, type Language } from '@shaqyru/domain/law/text';
import { expectAccessible } from '../accessibility.ts';
import { expectSpoken } from '../language.ts';
import { expect, test } from '../test.ts';

/** The pages of a language that the sitemap names: those of the offices apart, for there are two hundred. */
function addressesIn(language: Language, sitemap: string, site: (language: Language, to?: string) => string) {
  const others = languages.filter((other) => other !== 'kk').map((other) => site(other, ''));
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => address)
    .filter((address) =>
      language === 'kk'
        ? !others.some((other) => address === other || address.startsWith(`${other}/`))
        : address === site(language, '') || address.startsWith(`${site(language, '')}/`),
    );
  const isOffice = (address: string) => /\/offices\/./.test(address);
  return {
    pages: addresses.filter((address) => !isOffice(address)),
    offices: addresses.filter((address) => isOffice(address)),
  };
}

async function expectReadable(page: Page, address: string, language: Language): Promise<void> {
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('script[src]')).toHaveCount(0);
  await expectSpoken(page, language);
  await expectAccessible(page);
}

/** Read without signing in: everything that the sitemap names, in each language. */
for (const language of languages) {
  for (const kind of ['pages', 'offices'] as const) {
    test(`the public ${kind} in ${language}: accessible, in their own language, readable without JavaScript`, async ({
      service,
      page,
      request,
    }) => {
      const sitemap = await (await request.get(service.site('kk', '/sitemap.xml'))).text();
      const addresses = addressesIn(language, sitemap, service.site)[kind];
      expect(addresses.length).toBeGreaterThan(kind === 'offices' ? 220 : 12);
      for (const [index, address] of addresses.entries()) {
        // The offices' pages differ in their data only: some are read in the browser, the others asked for.
        if (kind === 'offices' && index % 40 !== 0) {
          const answer = await request.get(address);
          expect(answer.status(), address).toBe(200);
          expect(await answer.text(), address).toContain(`lang="${language}"`);
        } else await test.step(address, () => expectReadable(page, address, language));
      }
    });
  }
}

test('a page leads to itself in the other languages', async ({ service, page }) => {
  await page.goto(service.site('kk', '/service'));
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(service.site('ru', '/service'));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(service.site('en', '/service'));
  await page.getByRole('link', { name: 'Қазақша' }).click();
  await expect(page).toHaveURL(service.site('kk', '/service'));
});

test('an address that leads nowhere says so in the reader’s language', async ({ service, page }) => {
  const answers = { kk: 'Бет табылмады', ru: 'Страница не найдена', en: 'Page not found' };
  for (const language of languages) {
    const response = await page.goto(service.site(language, '/no-such-page'));
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(answers[language]);
    await expectAccessible(page);
  }
});
