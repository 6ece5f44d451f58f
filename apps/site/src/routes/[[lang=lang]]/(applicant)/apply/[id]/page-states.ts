import { groupIdsOf, type AnyDraft } from '@shaqyru/domain/application/forms';
import { problemText } from '@shaqyru/domain/application/problem';
import type { DraftView, PlacedProblem } from '@shaqyru/domain/case/case-view';
import type { Language } from '@shaqyru/domain/law/text';
import {
  addressOf,
  answersAt,
  fieldsOf,
  isOpen,
  placesOf,
  remarksAt,
  samePlace,
  scansOf,
  titleOf,
  type Place,
} from '#lib/answers/group-answers.ts';

/** `returned`: the officer named it; `closed`: the officer did not, and it stays as it was signed. */
export type PageState = 'not-begun' | 'to-mend' | 'returned' | 'done' | 'closed';

/** Each page of an application, in order: where it is and how it stands. `problems` as of today. */
export function pageStates(draft: DraftView, problems: readonly PlacedProblem[], language: Language) {
  const places = placesOf(draft.kind, draft.answers);
  const list: Place = { group: 'invitee', inviteeId: null };
  const before = places.findIndex(({ group }) => group === 'visit');
  return [...places.slice(0, before), ...(hasInvitees(draft.answers) ? [] : [list]), ...places.slice(before)].map(
    (place) => ({
      place,
      title: titleOf(draft.kind, place, draft.answers, language),
      address: addressOf(place),
      state: stateOf(draft, place, problems),
    }),
  );
}

function stateOf(draft: DraftView, place: Place, problems: readonly PlacedProblem[]): PageState {
  if (!isOpen(draft.remarks, problems, place)) return 'closed';
  if (remarksAt(draft.remarks, place).length > 0) return 'returned';
  if (!answersAt(draft.answers, place)) return 'not-begun';
  return problems.some((problem) => samePlace(problem, place)) ? 'to-mend' : 'done';
}

function hasInvitees(answers: AnyDraft): boolean {
  return (answers.invitees ?? []).length > 0;
}

/** Problems as lines of a list with where to mend them; a page not yet begun is one line, not one for every question. */
export function problemLines(
  { kind, answers }: Pick<DraftView, 'kind' | 'answers'>,
  problems: readonly PlacedProblem[],
  language: Language,
) {
  const order: readonly string[] = groupIdsOf(kind);
  const lines = problems.map((problem) => {
    const place: Place = { group: problem.group, inviteeId: problem.inviteeId };
    const begun = answersAt(answers, place) !== undefined;
    const label =
      fieldsOf(kind, problem.group)[problem.field]?.label[language] ??
      scansOf(kind, problem.group).find((scan) => scan.kind === problem.field)?.title[language];
    return {
      group: problem.group,
      title: titleOf(kind, place, answers, language),
      address: addressOf(place),
      begun,
      field: begun ? problem.field : null,
      text: begun ? [label, problemText(problem, language)].filter(Boolean).join(': ') : null,
    };
  });
  return lines
    .filter((line, index) => line.begun || lines.findIndex((other) => other.address === line.address) === index)
    .sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}
