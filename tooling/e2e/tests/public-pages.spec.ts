import { languages } from '@shaqyru/domain/law/text';
import { expectAccessible } from '../accessibility.ts';
import { expectSpoken } from '../language.ts';
import { expect, test } from '../test.ts';

/** Read without signing in: everything that the sitemap names, in each language. */
for (const language of languages) {
  test(`the public pages in ${language}: accessible, in their own language, readable without JavaScript`, async ({
    service,
    page,
    request,
  }) => {
    const sitemap = await (await request.get(service.site('kk', '/sitemap.xml'))).text();
    const prefix = service.site(language, '');
    const others = languages.filter((other) => other !== 'kk').map((other) => service.site(other, ''));
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
      .map(([, address = '']) => address)
      .filter((address) =>
        language === 'kk' ? !others.some((other) => address.startsWith(other)) : address.startsWith(prefix),
      );
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      await test.step(address, async () => {
        const response = await page.goto(address);
        expect(response?.status()).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page.locator('script[src]')).toHaveCount(0);
        await expectSpoken(page, language);
        await expectAccessible(page);
      });
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
