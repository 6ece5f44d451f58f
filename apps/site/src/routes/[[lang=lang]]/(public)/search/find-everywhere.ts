import { standard } from '@shaqyru/domain/law/standard';
import type { Edition } from '@shaqyru/domain/law/editions';
import { languages, type Language } from '@shaqyru/domain/law/text';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { officeAddress, offices } from '@shaqyru/domain/offices/offices';
import { clauseAnchor, clauseName } from '#lib/clause-link.ts';
import { path } from '#lib/path.ts';
import { words as home } from '../words.ts';
import { words as accessibility } from '../accessibility/words.ts';
import { words as complain } from '../complain/words.ts';
import { words as follow } from '../complain/follow/words.ts';
import { words as duty } from '../duty/words.ts';
import { words as forms } from '../forms/words.ts';
import { words as indicators } from '../indicators/words.ts';
import { words as officesWords } from '../offices/words.ts';
import { words as privacy } from '../privacy/words.ts';
import { words as service } from '../service/words.ts';
import { words as annexes } from '../standard/annexes/words.ts';
import { words as compare } from '../standard/compare/words.ts';
import { words as faults } from '../standard/faults/words.ts';
import { words as standardWords } from '../standard/words.ts';
import { words as term } from '../term/words.ts';
import { words as verify } from '../verify/words.ts';
import { words as way } from '../way/words.ts';

export type FoundKind = 'page' | 'clause' | 'office';
export type Found = { kind: FoundKind; title: string; href: string; excerpt: string };

/** Something that can be found: its words in each language, the first of them its title. */
type Entry = {
  kind: FoundKind;
  href: (language: Language) => string;
  texts: Readonly<Record<Language, readonly string[]>>;
};

/** The title of that page names the year, which is not known here. */
function withoutYear({ name, ...others }: (typeof indicators)['kk']) {
  return { ...others, title: name };
}

const pages: readonly [`/${string}`, Readonly<Record<Language, { title: string }>>][] = [
  ['/', home],
  ['/service', service],
  ['/way', way],
  ['/duty', duty],
  ['/term', term],
  ['/offices', officesWords],
  ['/forms', forms],
  ['/standard', standardWords],
  ['/standard/compare', compare],
  ['/standard/faults', faults],
  ['/standard/annexes', annexes],
  ['/verify', verify],
  ['/complain', complain],
  ['/complain/follow', follow],
  ['/indicators', { kk: withoutYear(indicators.kk), ru: withoutYear(indicators.ru), en: withoutYear(indicators.en) }],
  ['/accessibility', accessibility],
  ['/privacy', privacy],
];

/** Every text of a page's words; those that are made at run time are left out. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsIn);
}

function inEachLanguage<T>(of: (language: Language) => T): Record<Language, T> {
  return { kk: of('kk'), ru: of('ru'), en: of('en') };
}

function entriesOf(edition: Edition): Entry[] {
  return [
    ...pages.map(([to, words]): Entry => ({
      kind: 'page',
      href: (language) => path(language, to),
      texts: inEachLanguage((language) => {
        const { title } = words[language];
        return [title, ...textsIn(words[language]).filter((text) => text !== title)];
      }),
    })),
    ...standard[edition].map(({ number, title, text }): Entry => ({
      kind: 'clause',
      href: (language) => `${path(language, '/standard')}#${clauseAnchor(number)}`,
      texts: inEachLanguage((language) => [
        `${clauseName(language, number)}. ${title[language]}`,
        ...text[language].split('\n'),
      ]),
    })),
    ...offices.map((office): Entry => ({
      kind: 'office',
      href: (language) => path(language, `/offices/${office.id}`),
      texts: inEachLanguage((language) => [office.name[language], officeAddress(office, language)]),
    })),
  ];
}

type Indexed = Entry & { titleWords: readonly string[]; words: readonly string[] };

function wordsOf(text: string): string[] {
  return matchingKey(text).split(' ').filter(Boolean);
}

const indexes = new Map<Edition, readonly Indexed[]>();

function indexOf(edition: Edition): readonly Indexed[] {
  const known = indexes.get(edition);
  if (known) return known;
  const index = entriesOf(edition).map((entry) => ({
    ...entry,
    titleWords: languages.flatMap((language) => wordsOf(entry.texts[language][0] ?? '')),
    words: [...new Set(languages.flatMap((language) => entry.texts[language].flatMap(wordsOf)))],
  }));
  indexes.set(edition, index);
  return index;
}

/** Kazakh and Russian words change their ends: «пошлину» is found under «пошлина». */
function beginningOf(word: string): string {
  return word.length > 6 ? word.slice(0, -2) : word.length > 4 ? word.slice(0, -1) : word;
}

const longestExcerpt = 180;
const most: Record<FoundKind, number> = { page: 8, clause: 15, office: 15 };

/**
 * Pages, clauses of the edition and offices that have words beginning with every word of the query, in any script and any of
 * the three languages; those with the words in their titles first. An empty query finds nothing.
 */
export function findEverywhere(query: string, edition: Edition, language: Language): readonly Found[] {
  const wanted = wordsOf(query.slice(0, 200)).slice(0, 8).map(beginningOf);
  if (wanted.length === 0) return [];
  const starting = (words: readonly string[]) =>
    wanted.filter((start) => words.some((word) => word.startsWith(start))).length;
  const found = indexOf(edition)
    .filter(({ words }) => starting(words) === wanted.length)
    .map((entry) => ({ entry, inTitle: starting(entry.titleWords) }))
    .toSorted((a, b) => b.inTitle - a.inTitle);
  return (Object.keys(most) as FoundKind[]).flatMap((kind) =>
    found
      .filter(({ entry }) => entry.kind === kind)
      .slice(0, most[kind])
      .map(({ entry }) => {
        const [title = '', ...texts] = entry.texts[language];
        const excerpt = texts.toSorted((a, b) => starting(wordsOf(b)) - starting(wordsOf(a)))[0] ?? '';
        return { kind, title, href: entry.href(language), excerpt: shortened(excerpt) };
      }),
  );
}

function shortened(text: string): string {
  if (text.length <= longestExcerpt) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestExcerpt))} …`;
}
