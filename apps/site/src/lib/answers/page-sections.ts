import { wholeNumberIn } from '#lib/read-query.ts';
import type { SummarySection } from './summarise.ts';

/** As many people as are read on one page with everything about them. */
const peopleOnPage = 10;

/** The sections of an application with the invited people of one page, `?people=` of the address. */
export function pageSections<S extends SummarySection>(sections: readonly S[], query: URLSearchParams) {
  const start = sections.findIndex(({ place }) => place.group === 'invitee');
  const people = sections.filter(({ place }) => place.group === 'invitee');
  const end = start + people.length;
  const pages = Math.max(1, Math.ceil(people.length / peopleOnPage));
  const page = wholeNumberIn(query.get('people') ?? '', 1, pages) ?? 1;
  const from = (page - 1) * peopleOnPage;
  const shown = people.slice(from, from + peopleOnPage);
  return {
    before: start < 0 ? sections : sections.slice(0, start),
    shown,
    after: start < 0 ? [] : sections.slice(end),
    people: people.length,
    first: from + 1,
    last: from + shown.length,
    page,
    pages,
    /** The reader leafs through the people: what holds them stays open. */
    leafing: query.has('people'),
  };
}
