import { clauses } from '@shaqyru/domain/law/clauses';

const known = new Set(clauses.map(({ number }) => number));

/** In the code: clause('7.4'), and the links of pages and records: clause="7.4", clause: '7.4'. */
const inCode = /\bclause(?:\(|=|: ?)\{?["']([^"']+)["']/g;
/** In sentences of comments and tests: "clause 7, items 1 and 4", "clauses 7.4, 11", "Annex 2, reverse". */
const inWords =
  /\b[Cc]lauses? (\d+(?:\.\d+)?(?:(?:, and |, | and )\d+(?:\.\d+)?(?![\d:-]))*)(?:, items? (\d+(?:(?:, | and )\d+)*))?/g;
const annexInWords = /\bAnnex(?:es)? (\d)(?:, (control slip|reverse|note \d))?/g;
/** In the tables of tests a clause stands alone: '7.4', 'Annex 2, reverse'. A bare number may be anything. */
const inTables = /["'](\d+\.\d+|\d+, [a-z][a-z ,\d]*|Annex \d[a-z ,\d]*)["']/g;

/** The clauses of the standard that a source file cites, each once. What is no clause of the standard is left out. */
export function findCitations(source: string, { isTest }: { isTest: boolean }): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, number = ''] of source.matchAll(inCode)) found.add(number);
  for (const [, numbers = '', items] of source.matchAll(inWords)) {
    const list = numbers.match(/\d+(?:\.\d+)?/g) ?? [];
    if (items === undefined) for (const number of list) found.add(number);
    else for (const item of items.match(/\d+/g) ?? []) found.add(`${list.at(-1)}.${item}`);
  }
  for (const [, number = '', part] of source.matchAll(annexInWords))
    found.add(part ? `Annex ${number}, ${part}` : `Annex ${number}`);
  if (isTest) for (const [, number = ''] of source.matchAll(inTables)) found.add(number);
  return new Set([...found].filter((number) => known.has(number)));
}
