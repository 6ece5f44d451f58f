import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The violations of WCAG 2.2 A and AA and of axe's own good practice on the page, a line each. Colours are the same in every
 * language, and measuring them takes as long as all the rest: who looks at a page again in another one leaves them out.
 */
export async function violationsOf(page: Page, { colours = true } = {}): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: colours } } };
  await page.evaluate(source);
  const violations = await page.evaluate(async (asked) => {
    // The script leaves itself in the window.
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return (await axe.run(asked)).violations;
  }, options as object);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ target }) => `    ${target.join(' ')}`).join('\n')}`,
  );
}

/** No violation of any rule of WCAG 2.2 A and AA, nor of axe's own good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page), page.url()).toEqual([]);
}
