import { groupIdsOf } from '@shaqyru/domain/application/forms';
import { isPageOpen } from '@shaqyru/domain/application/open-questions';
import { problemText } from '@shaqyru/domain/application/problem';
import type { DraftView, PlacedProblem } from '@shaqyru/domain/case/case-view';
import type { Language, Text } from '@shaqyru/domain/law/text';
import {
  addressOf,
  answersAt,
  fieldsOf,
  placesOf,
  remarksAt,
  samePlace,
  scansOf,
  titleOf,
  type Place,
} from '#lib/answers/group-answers.ts';

/** `returned`: the officer named it; `closed`: the officer did not, and it stays as it was signed. */
export type PageState = 'not-begun' | 'to-mend' | 'returned' | 'done' | 'closed';

/** From so many people on, the list of pages names them all in one line: their own list tells which to mend. */
const mostListed = 10;

/** Each page of an application, in order: where it is and how it stands. `problems` as of today. */
export function pageStates(draft: DraftView, problems: readonly PlacedProblem[], language: Language) {
  const places = placesOf(draft.kind, draft.answers);
  const list: Place = { group: 'invitee', inviteeId: null };
  const people = places.filter(({ group }) => group === 'invitee');
  const listed = people.length > 0 && people.length <= mostListed ? people : [list];
  const before = places.findIndex(({ group }) => group === 'visit') - people.length;
  return [...places.slice(0, before), ...listed, ...places.slice(before + people.length)].map((place) => ({
    place,
    title:
      place === list && people.length > 0
        ? `${manyTitle[language]}: ${people.length}`
        : titleOf(draft.kind, place, draft.answers, language),
    address: addressOf(place),
    state: place === list && people.length > 0 ? stateOfMany(draft, people, problems) : stateOf(draft, place, problems),
  }));
}

const manyTitle: Text = { kk: 'Шақырылушылар', ru: 'Приглашаемые', en: 'Invited people' };

/** The first of these that holds for anybody. */
const urgent = ['returned', 'to-mend', 'not-begun', 'done', 'closed'] as const satisfies readonly PageState[];

function stateOfMany(draft: DraftView, people: readonly Place[], problems: readonly PlacedProblem[]): PageState {
  const states = new Set(people.map((place) => stateOf(draft, place, problems)));
  return urgent.find((state) => states.has(state)) ?? 'done';
}

function stateOf(draft: DraftView, place: Place, problems: readonly PlacedProblem[]): PageState {
  if (!isPageOpen(draft.open, place)) return 'closed';
  if (remarksAt(draft.remarks, place).length > 0) return 'returned';
  if (!answersAt(draft.answers, place)) return 'not-begun';
  return problems.some((problem) => samePlace(problem, place)) ? 'to-mend' : 'done';
}

/** Problems as lines of a list with where to mend them; a page not yet begun is one line, not one for every question. */
export function problemLines(
  { kind, answers }: Pick<DraftView, 'kind' | 'answers'>,
  problems: readonly PlacedProblem[],
  language: Language,
) {
  const order: readonly string[] = groupIdsOf(kind);
  const lines = gathered(problems).map(({ problem, count }) => {
    const place: Place = { group: problem.group, inviteeId: problem.inviteeId };
    const begun = answersAt(answers, place) !== undefined;
    const scan = scansOf(kind, problem.group).find(({ kind: scanKind }) => scanKind === problem.field);
    const isScan = scan !== undefined;
    const label = fieldsOf(kind, problem.group)[problem.field]?.label[language] ?? scan?.title[language];
    return {
      group: problem.group,
      title: count > 1 ? `${manyTitle[language]} (${count})` : titleOf(kind, place, answers, language),
      // What is missing of many is attached for many at once.
      address: count > 1 ? (isScan ? '/invitees/scans' : '/invitees') : addressOf(place),
      begun,
      field: begun && count === 1 ? problem.field : null,
      text: begun ? [label, problemText(problem, language)].filter(Boolean).join(': ') : null,
    };
  });
  return lines
    .filter((line, index) => line.begun || lines.findIndex((other) => other.address === line.address) === index)
    .sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

/** The same thing wrong with more people than one reads about is one problem of them all. */
function gathered(problems: readonly PlacedProblem[]): { problem: PlacedProblem; count: number }[] {
  const key = ({ group, field, problem }: PlacedProblem) => (group === 'invitee' ? `${field} ${problem}` : null);
  const counts = new Map<string | null, number>();
  for (const problem of problems) counts.set(key(problem), (counts.get(key(problem)) ?? 0) + 1);
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    const what = key(problem);
    const count = what === null ? 1 : (counts.get(what) ?? 1);
    if (what === null || count <= mostListed) return { problem, count: 1 };
    if (told.has(what)) return [];
    told.add(what);
    return { problem, count };
  });
}
