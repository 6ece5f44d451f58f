import { expect, type Page } from '@playwright/test';
import type { Language } from '@shaqyru/domain/law/text';

/** Letters that Russian does not have; words with them on a Russian or English page are names, or were left untranslated. */
const kazakhOnly = /[ӘҒҚҢӨҰҮҺІәғқңөұүһі]/;
/** The service's own name is the same in every language. */
const brand = 'Шақыру';
/** A key of a table of words that reached the reader: "decided-issue", "[object Object]", "undefined". */
const key = /\[object |\bundefined\b|\bNaN\b|\{\w+\}|%\w+\.\w+%/;

/**
 * The page speaks its own language: what stands there in another one is marked with `lang`, as the names of the languages
 * are.
 */
export async function expectSpoken(page: Page, language: Language): Promise<void> {
  const lines = await page.evaluate((spoken) => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.closest('script, style, template')) continue;
      if (parent.closest('[lang]')?.getAttribute('lang') !== spoken) continue;
      texts.push(walker.currentNode.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
      if (element.closest('[lang]')?.getAttribute('lang') !== spoken) continue;
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  }, language);
  expect(
    lines.filter((line) => key.test(line)),
    `keys on ${page.url()}`,
  ).toEqual([]);
  if (language === 'kk') {
    expect(kazakhOnly.test(lines.join(' ')), `Kazakh on ${page.url()}`).toBe(true);
    return;
  }
  expect(
    lines.filter((line) => kazakhOnly.test(line.replaceAll(brand, ''))),
    `Kazakh words on ${page.url()}`,
  ).toEqual([]);
  if (language === 'en') {
    expect(
      lines.filter((line) => /[\u0400-\u04FF]/.test(line)),
      `Cyrillic on ${page.url()}`,
    ).toEqual([]);
  }
}
