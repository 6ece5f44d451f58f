import { languages } from '@shaqyru/domain/law/text';
import { expectAccessible } from '../accessibility.ts';
import { expect, test } from '../test.ts';
import { look } from '../walk.ts';

/** Two hundred pages that differ in their data only: some are read in the browser, the others asked for. */
for (const language of languages) {
  test(`the pages of the offices in ${language}: accessible, in their own language, readable without JavaScript`, async ({
    service,
    page,
    request,
  }) => {
    const sitemap = await (await request.get(service.site('kk', '/sitemap.xml'))).text();
    const beginning = service.site(language, '/offices/');
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
      .map(([, address = '']) => address)
      .filter((address) => address.startsWith(beginning));
    expect(addresses.length).toBeGreaterThan(220);
    for (const [index, address] of addresses.entries()) {
      if (index % 40 === 0) {
        expect(await look(page, address, language, { plain: true })).toEqual([]);
        continue;
      }
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(200);
      expect(await answer.text(), address).toContain(`lang="${language}"`);
    }
  });
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
