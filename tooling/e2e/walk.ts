import { expect, type Page } from '@playwright/test';
import { defaultLanguage, languages, type Language } from '@shaqyru/domain/law/text';
import { violationsOf } from './accessibility.ts';
import { unspoken } from './language.ts';
import { routeOf, type Route } from './pages.ts';

const wide = { width: 1280, height: 800 };
/** A window of 640 by 512 at 200 %, and one of 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 256 };

export type Looking = {
  /** What people have written, which stands on a page in whatever language they wrote: see quoted.ts. */
  quoted?: readonly string[];
  /** It was looked at in another language already. */
  again?: boolean;
  /** It is read without a script. */
  plain?: boolean;
};

/** Loads the page once and tells all that is wrong with it, a line each. */
export async function look(
  page: Page,
  address: string,
  language: Language,
  { quoted = [], again = false, plain = false }: Looking = {},
): Promise<string[]> {
  const problems: string[] = [];
  const logged = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  };
  const thrown = (error: Error) => problems.push(`script: ${error.message}`);
  page.on('console', logged).on('pageerror', thrown);
  await page.setViewportSize(wide);
  const answer = await page.goto(address);
  if (answer?.status() !== 200) problems.push(`answers ${answer?.status()}`);
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    titles: document.querySelectorAll('h1').length,
    scripts: document.querySelectorAll('script[src]').length,
  }));
  if (seen.lang !== language) problems.push(`its lang is ${seen.lang}`);
  if (seen.titles !== 1) problems.push(`has ${seen.titles} titles`);
  if (plain && seen.scripts > 0) problems.push(`has ${seen.scripts} scripts`);
  problems.push(...(await unspoken(page, language, quoted)), ...(await violationsOf(page, { colours: !again })));
  await page.setViewportSize(narrow);
  const [inner = 0, outer = 0] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  if (inner > outer) problems.push(`is ${inner} px wide in ${outer}`);
  page.off('console', logged).off('pageerror', thrown);
  return problems.map((problem) => `${address}: ${problem}`);
}

/** The open page, which a form led to, as it is in each language; in Kazakh it stays open. */
export async function expectWholeInEveryLanguage(page: Page, at: Walk['at'], quoted: readonly string[]): Promise<void> {
  const { pathname, search } = new URL(page.url());
  for (const language of languages.toReversed()) {
    const again = language !== defaultLanguage;
    expect(await look(page, at(language, pathname + search), language, { quoted, again })).toEqual([]);
  }
  await page.setViewportSize(wide);
}

export type Walk = Omit<Looking, 'again'> & {
  routes: readonly Route[];
  /** The full address of a page in a language; `to` begins with "/". */
  at(language: Language, to: string): string;
  /** The first is the one to walk in; what is `known` is looked at in no other. */
  languages: readonly [Language, ...Language[]];
  /** Where to begin. */
  from: readonly string[];
  /** The places that others have looked at; those of this walk are added. */
  known?: Set<string>;
};

/** What is wrong, a line each, and the routes that were looked at. */
export type Found = { problems: string[]; routes: Set<string> };

/** So many addresses of one route that differ in what they ask for are looked at: sorting and filtering have no end. */
const enoughQueries = 4;
const secret = /[\da-f]{8}-[\da-f-]{27}|[\w-]{22,}/g;

/**
 * Looks at every page that one comes to by links, once for each route and each state that the row of the link names: a case
 * in every status is a page of its own. The browser is signed in already, or not at all.
 */
export async function walk(
  page: Page,
  { routes, at, languages, from, known = new Set(), ...looking }: Walk,
): Promise<Found> {
  const found: Found = { problems: [], routes: new Set() };
  const queries = new Map<string, number>();
  const mine = new Set<string>();
  const stops: { to: string; route: string; languages: readonly Language[] }[] = [];
  const add = (to: string, state: string) => {
    const [path = '', query] = to.split('?');
    const route = routeOf(routes, path)?.id;
    const place = `${route}?${query?.replaceAll(secret, '') ?? ''} ${state}`;
    if (route === undefined || mine.has(place)) return;
    mine.add(place);
    const asked = queries.get(route) ?? 0;
    if (query !== undefined && (asked >= enoughQueries || known.has(place))) return;
    if (query !== undefined) queries.set(route, asked + 1);
    stops.push({ to, route, languages: known.has(place) ? languages.slice(0, 1) : languages });
    known.add(place);
  };
  for (const to of from) add(to, '');
  for (let stop = stops.shift(); stop; stop = stops.shift()) {
    found.routes.add(stop.route);
    for (const [index, language] of stop.languages.entries()) {
      found.problems.push(...(await look(page, at(language, stop.to), language, { ...looking, again: index > 0 })));
      if (index > 0) continue;
      const prefix = new URL(at(language, '/')).pathname.replace(/\/$/, '');
      for (const { href, state } of await linksOf(page)) {
        if (href === prefix || href.startsWith(`${prefix}/`)) add(href.slice(prefix.length) || '/', state);
      }
    }
  }
  return found;
}

/** The links of the page to pages beside it, each with what the tags of its row say: in which state it is. */
function linksOf(page: Page): Promise<{ href: string; state: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download], [hreflang])')]
      .filter((link) => link.origin === location.origin)
      .map((link) => {
        const tags = link.closest('tr, li, article')?.querySelectorAll('.tag') ?? [];
        const state = [...tags].map((tag) => tag.textContent?.trim() ?? '').join(', ');
        return { href: link.pathname + link.search, state };
      }),
  );
}
