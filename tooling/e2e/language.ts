import { expect, type Page } from '@playwright/test';
import type { Language } from '@shaqyru/domain/law/text';

/** Letters that Russian does not have; words with them on a Russian or English page are names, or were left untranslated. */
const kazakhOnly = /[ӘҒҚҢӨҰҮҺІәғқңөұүһі]/;
/** The same in every language: the service's own name, and those of the languages. */
const names = ['Шақыру', 'Қазақша', 'Русский'];
/** A key of a table of words that reached the reader: "decided-issue", "[object Object]", "undefined". */
const key = /\[object |\bundefined\b|\bNaN\b|\{\w+\}|%\w+\.\w+%/;

/**
 * What the page does not say in its own language, a line each. What stands there in another one is marked with `lang`; what
 * people have written stands as they wrote it: `quoted`, the longest first.
 */
export async function unspoken(page: Page, language: Language, quoted: readonly string[] = []): Promise<string[]> {
  const lines = await page.evaluate((spoken) => {
    const texts: { text: string; where: string }[] = [{ text: document.title, where: 'title' }];
    const add = (element: Element, text: string | null) => {
      if (!text?.trim() || element.closest('[lang]')?.getAttribute('lang') !== spoken) return;
      const above = [element.parentElement?.parentElement, element.parentElement, element];
      texts.push({ text, where: above.map((one) => one?.localName ?? '').join(' > ') });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && !parent.closest('script, style, template')) add(parent, walker.currentNode.textContent);
    }
    for (const element of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) add(element, element.getAttribute(name));
    }
    return texts.map(({ text, where }) => ({ text: text.replace(/\s+/g, ' ').trim(), where }));
  }, language);
  const told = (what: string, wrong: (text: string) => boolean) =>
    lines.filter(({ text }) => wrong(text)).map(({ text, where }) => `${what}: ${text} (${where})`);
  const keys = told('a key', (text) => key.test(text));
  if (language === 'kk') return lines.some(({ text }) => kazakhOnly.test(text)) ? keys : [...keys, 'no Kazakh'];
  const foreign = language === 'en' ? /[\u0400-\u04FF]/ : kazakhOnly;
  const aside = [...quoted, ...names];
  const own = (text: string) =>
    aside.reduce((rest, name) => (foreign.test(rest) ? rest.replaceAll(name, '') : rest), text);
  return [...keys, ...told(`not ${language}`, (text) => foreign.test(own(text)))];
}

/** The page speaks its own language. */
export async function expectSpoken(page: Page, language: Language): Promise<void> {
  expect(await unspoken(page, language), page.url()).toEqual([]);
}
