/** Pages that stand under a section whose address theirs does not begin with: a case is one of the cases. */
const elsewhere = [
  ['/cases/', '/'],
  ['/late', '/'],
] as const;

/** Of the sections of the menu the one that a page belongs to: the longest whose address the page's begins with. */
export function sectionOf<T extends string>(to: string, sections: readonly T[]): T | undefined {
  const home = elsewhere.find(([beginning]) => to.startsWith(beginning))?.[1] ?? to;
  return sections
    .filter((section) => home === section || (section !== '/' && home.startsWith(`${section}/`)))
    .sort((one, other) => other.length - one.length)[0];
}
