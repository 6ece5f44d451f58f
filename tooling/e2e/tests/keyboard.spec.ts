import type { Locator, Page } from '@playwright/test';
import { employmentTyped, expectPage } from '../application.ts';
import { beginApplication } from '../apply.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

/** Tabs until the element has the focus; every element on the way shows that it has it. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    await expectFocusVisible(page);
    if (await element.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error('the focus never came to the element');
}

async function expectFocusVisible(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const outline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    const { width, height } = element.getBoundingClientRect();
    return { seen: (outline || style.boxShadow !== 'none') && width > 0 && height > 0, html: element.outerHTML };
  });
  if (focus) expect(focus.seen, `the focus cannot be seen on ${focus.html.slice(0, 200)}`).toBe(true);
}

test('signing in with the keyboard alone', async ({ service, page, applicant }) => {
  await page.goto(service.site('kk'));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Негізгі мазмұнға өту' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/);

  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Кабинетке кіру' }));
  await page.keyboard.press('Enter');
  await expectPage(page, 'Кабинетке кіру');
  await tabTo(page, page.getByRole('button', { name: 'ЭЦҚ-мен кіру' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('AUTH')).toBeVisible();
  const sign = page.getByRole('button', { name: 'ЭЦҚ-мен кіру' });
  await expect(sign).toBeEnabled();
  await tabTo(page, sign);
  await page.keyboard.press('Enter');

  const ncalayer = await page.context().newPage();
  await ncalayer.goto(service.ncalayerPage);
  const key = ncalayer.getByRole('button', { name: applicant.person.iin });
  await key.waitFor();
  for (
    let presses = 0;
    presses < 60 && !(await key.evaluate((node) => node === document.activeElement));
    presses += 1
  ) {
    await ncalayer.keyboard.press('Tab');
  }
  await ncalayer.keyboard.press('Enter');
  await expectPage(page, 'Жеке кабинет');
});

test('a page of questions with the keyboard alone, in the order in which it is read', async ({
  service,
  page,
  applicant,
}) => {
  await signInWithEds(page, service, applicant);
  await beginApplication(page, service, 'kk');
  await tabTo(page, page.getByRole('link', { name: 'Сапар', exact: true }));
  await page.keyboard.press('Enter');
  await expectPage(page, 'Сапар');

  // Radios are one stop, chosen among with the arrows.
  const purpose = page.getByRole('radiogroup', { name: 'Сапардың мақсаты' });
  await tabTo(page, purpose.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await expect(purpose.getByLabel('таныстарына қонаққа келу')).toBeChecked();
  const order: string[] = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    await expectFocusVisible(page);
    const name = await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
    if (name) order.push(name);
    if (name === 'stayAddress') break;
  }
  expect(order).toEqual([
    'purposeDetails',
    'from.day',
    'from.month',
    'from.year',
    'to.day',
    'to.month',
    'to.year',
    'stayAddress',
  ]);
  await page.keyboard.type(employmentTyped['lastFiveYears'] as string);
  await tabTo(page, page.getByRole('button', { name: 'Сақтап, жалғастыру' }).last());
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert', { name: 'Мыналарды түзетіңіз' });
  await expect(summary).toBeFocused();
  await tabTo(page, summary.getByRole('link', { name: /^Келетін күні/ }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[name="from.day"]')).toBeFocused();
});
