import { z } from 'zod';
import type { PlacedFieldProblem } from './check-application.ts';
import type { SubmissionChange } from './compare-submissions.ts';
import { getGroup, type FormGroupId } from './forms.ts';
import type { ApplicationKind } from './kind.ts';
import type { FieldProblem, ProblemId } from './problem.ts';
import { Remark } from './remark.ts';
import { pageOfFile } from './required-files.ts';

/**
 * Of an application that was returned as incomplete only some questions may be changed: what was found in order stays as it
 * was signed. Scans are questions too, by their kind.
 */

/**
 * A question that may be changed; the whole page when `field` is null. Of invited people without an id it is that question of
 * each of them, and without a field also the list itself.
 */
export const OpenQuestion = Remark.omit({ words: true });
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** Null is everything: an application that was never submitted. */
export const OpenQuestions = z.array(OpenQuestion).nullable();
export type OpenQuestions = z.infer<typeof OpenQuestions>;

type Place = { group: FormGroupId; inviteeId: string | null };
type Problem = PlacedFieldProblem<FormGroupId>;

/** Answers that one rule reads together: to mend any of them another may have to change. */
const readTogether: readonly { readonly problems: readonly ProblemId[]; readonly fields: readonly string[] }[] = [
  { problems: ['date-in-past', 'leaves-before-arriving', 'visit-after-validity'], fields: ['from', 'to'] },
  { problems: ['multiplicity-not-visits'], fields: ['multiplicity', 'visits'] },
  { problems: ['more-visits-than-days'], fields: ['from', 'to', 'multiplicity', 'visits'] },
  // A passport that no longer does is mended by another passport.
  {
    problems: ['date-in-past', 'passport-dates-out-of-order', 'passport-expires-before-departure'],
    fields: ['passportNumber', 'passportIssuedOn', 'passportExpiresOn', 'passport-scan'],
  },
  { problems: ['same-invitee-twice'], fields: ['passportNumber', 'citizenship'] },
  { problems: ['issued-before-birth'], fields: ['birthDate', 'passportIssuedOn'] },
  { problems: ['issued-before-birth'], fields: ['birthDate', 'identityDocumentIssuedOn'] },
  { problems: ['arrived-before-birth'], fields: ['birthDate', 'arrivedOn'] },
  {
    problems: ['stay-dates-out-of-order', 'stay-over', 'stay-not-over-six-months'],
    fields: ['arrivedOn', 'permittedUntil'],
  },
  {
    problems: ['receipt-too-small', 'date-too-early'],
    fields: ['bank', 'number', 'paidOn', 'amountTiyn', 'receipt-scan'],
  },
];

/** What must be open so that a problem can be mended: its question, and those that the same rule reads. */
export function questionsOpenedBy({ group, inviteeId, field, problem }: Problem): OpenQuestion[] {
  if (problem === 'no-invitee') return [{ group: 'invitee', inviteeId: null, field: null }];
  const together = readTogether
    .filter(({ problems, fields }) => problems.includes(problem) && fields.includes(field))
    .flatMap(({ fields }) => fields);
  const here = [...new Set([field, ...together])].map((name) => ({ group, inviteeId, field: name }));
  // The day of departure may come earlier instead.
  return problem === 'passport-expires-before-departure'
    ? [...here, { group: 'visit', inviteeId: null, field: 'to' }]
    : here;
}

/**
 * What may be changed after a return: what the officer named; what is wrong as of today, which no officer needs to name (a day
 * that has passed meanwhile); and what was changed since the last signature, so that a slip can still be mended.
 */
export function openQuestions(since: {
  remarks: readonly Remark[];
  problems: readonly Problem[];
  changes: readonly SubmissionChange[];
}): OpenQuestion[] {
  return [
    ...since.remarks.map(({ group, inviteeId, field }) => ({ group, inviteeId, field })),
    ...since.problems.flatMap(questionsOpenedBy),
    ...since.changes.flatMap(questionOf),
  ];
}

function questionOf(change: SubmissionChange): OpenQuestion[] {
  if (change.what === 'invitee-removed') return [];
  const inviteeId = change.invitee?.inviteeId ?? null;
  if (change.what === 'invitee-added') return [{ group: 'invitee', inviteeId, field: null }];
  if (change.what === 'files') return [{ group: pageOfFile(change.kind), inviteeId, field: change.kind }];
  return [{ group: change.group, inviteeId, field: change.field }];
}

/** Whether this question, by its field or the kind of its scan, may be changed. */
export function isQuestionOpen(open: OpenQuestions, place: Place, field: string): boolean {
  return open === null || open.some((one) => isAbout(one, place) && (one.field === null || one.field === field));
}

/** Whether anything on the page may be changed. */
export function isPageOpen(open: OpenQuestions, place: Place): boolean {
  return open === null || open.some((one) => isAbout(one, place));
}

export function isWholePageOpen(open: OpenQuestions, place: Place): boolean {
  return open === null || open.some((one) => isAbout(one, place) && one.field === null);
}

/** Whether invited people may be added and taken out. */
export function isListOpen(open: OpenQuestions): boolean {
  return isWholePageOpen(open, { group: 'invitee', inviteeId: null });
}

/** The inviting foreigner fills in whole pages through the link. */
export function isQuestionnaireOpen(open: OpenQuestions): boolean {
  return (['inviter', 'employment'] as const).every((group) => isWholePageOpen(open, { group, inviteeId: null }));
}

/** Without a person, "invitee" is about all of them. */
function isAbout(one: OpenQuestion, place: Place): boolean {
  return one.group === place.group && (one.inviteeId === null || one.inviteeId === place.inviteeId);
}

type Answers = Readonly<Record<string, unknown>>;

/**
 * The answers of a page as they would stand: of open questions what is `given`, of all others what is `stored`. A question
 * that contradicts a new answer by a rule that reads both is open with it: `check` says what contradicts. `closed` names the
 * others that are given otherwise than they stand.
 */
export function answerOpenQuestions(
  kind: ApplicationKind,
  page: { place: Place; open: OpenQuestions; stored: Answers; given: Answers },
  check: (answers: Answers) => readonly FieldProblem[],
): { answers: Answers; closed: FieldProblem[] } {
  const { place, stored, given } = page;
  const { fields } = getGroup(kind, place.group);
  let { open } = page;
  for (;;) {
    const isOpen = (name: string) => isQuestionOpen(open, place, name);
    const answers = Object.fromEntries(
      Object.keys(fields).map((name) => [name, isOpen(name) ? given[name] : stored[name]]),
    );
    const changed = Object.entries(fields).filter(([name, { schema }]) => {
      if (isOpen(name) || given[name] === undefined) return false;
      const answer = schema.safeParse(given[name]);
      return !answer.success || answer.data !== stored[name];
    });
    const closed = changed.map(([field]) => ({ field, problem: 'not-asked' as const }));
    if (closed.length === 0) return { answers, closed };
    const forced = check(answers)
      .flatMap((problem) => questionsOpenedBy({ ...problem, ...place }))
      .filter(({ field }) => closed.some((one) => one.field === field));
    if (forced.length === 0) return { answers, closed };
    open = [...(open ?? []), ...forced];
  }
}
