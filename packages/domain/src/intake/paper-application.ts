import { z } from 'zod';
import {
  checkApplication,
  checkGroup,
  isOfOrganisation,
  type PlacedFieldProblem,
} from '../application/check-application.ts';
import { problemsOf } from '../application/field.ts';
import {
  groupIdsOf,
  mostInviteesOf,
  paperSchemas,
  type DraftOf,
  type FormGroupId,
  type PaperApplicationOf,
} from '../application/forms.ts';
import { isLetter, type ApplicationKind } from '../application/kind.ts';
import { maximumInvitees } from '../application/private-affairs.ts';
import { requiredFilesOf } from '../application/required-files.ts';
import { DocumentId, documentsFor } from '../documents/documents.ts';
import { readIin } from '../identity/iin.ts';
import { PlainDate } from '../law/plain-date.ts';
import type { LawRef } from '../law/reason.ts';
import { Bearer, partsOfName } from './bearer.ts';

/** So many copies of a document of clause 11, handed in at the window. */
export const ReceivedDocument = z.object({ document: DocumentId, copies: z.int().min(0).max(20) });
export type ReceivedDocument = z.infer<typeof ReceivedDocument>;

/** What is missing of a document. */
export const LackingDocument = z.object({
  document: DocumentId,
  needed: z.int(),
  received: z.int(),
  law: z.object({ act: z.string(), clause: z.string() }),
});
export type LackingDocument = Readonly<{ document: DocumentId; needed: number; received: number; law: LawRef }>;

/** An application as it stands on paper, of any kind. */
export type PaperApplication = PaperApplicationOf<ApplicationKind>;

/** At most so many invited people are typed from the papers of one application: a limit of the product, not of the law. */
export function mostOnPaper(kind: ApplicationKind): number {
  return Math.min(mostInviteesOf(kind), maximumInvitees);
}

/** Clause 11: which of the necessary documents of this way are missing, or not in the number of copies. */
export function lackingDocuments(
  kind: ApplicationKind,
  received: readonly ReceivedDocument[],
  { invitedToWork = false }: { invitedToWork?: boolean } = {},
): LackingDocument[] {
  return documentsFor(kind, { invitedToWork }).flatMap(({ id, copies, law }) => {
    const have = received.find(({ document }) => document === id)?.copies ?? 0;
    return have >= copies ? [] : [{ document: id, needed: copies, received: have, law }];
  });
}

/** Whether the papers, right or wrong, are about people who are to work: then a copy of the work permit belongs to them. */
export function isInvitedToWork(kind: ApplicationKind, typed: TypedAnswers): boolean {
  return kind === 'business-letter' && (typed.visit as { purpose?: unknown } | undefined)?.purpose === 'work';
}

export type PaperCheck =
  { ok: true; application: PaperApplication } | { ok: false; problems: PlacedFieldProblem<FormGroupId>[] };

/** Pages as they were typed, right or wrong. */
export type TypedAnswers = Readonly<
  Partial<Record<Exclude<FormGroupId, 'invitee'>, unknown>> & { invitees?: readonly TypedInvitee[] | undefined }
>;
type TypedInvitee = { readonly id: string };

/**
 * Checks what an officer typed from the papers: the same rules as for an electronic application. Not asked for are the
 * scans, because the papers themselves are there, and the e-mail address, because the result is told by telephone or in
 * person (clause 15). `today` is the day on which the papers are handed in.
 */
export function checkPaperApplication(kind: ApplicationKind, typed: TypedAnswers, today: PlainDate): PaperCheck {
  const problems: PlacedFieldProblem<FormGroupId>[] = [];
  const sound: Record<string, unknown> = {};
  const soundInvitees: unknown[] = [];
  for (const place of placesOf(kind, typed)) {
    const { group, inviteeId, answers } = place;
    const check = checkGroup(kind, group, answers, today);
    const found = check.ok ? [] : check.problems.map((problem) => ({ ...problem, group, inviteeId }));
    const wrong = found.filter((problem) => !isOfThePortal(kind, problem, typed));
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    if (group === 'invitee') soundInvitees.push(answers);
    else sound[group] = answers;
  }
  const draft = { ...sound, invitees: soundInvitees } as DraftOf<ApplicationKind>;
  const whole = checkApplication(kind, draft, [], today);
  const invited = (typed.invitees ?? []).length > 0;
  for (const problem of whole.ok ? [] : whole.problems) {
    const known = problems.some(
      ({ group, inviteeId }) => group === problem.group && (inviteeId === problem.inviteeId || group !== 'invitee'),
    );
    if (known || isOfThePortal(kind, problem, typed) || (problem.problem === 'no-invitee' && invited)) continue;
    problems.push(problem);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, application: paperSchemas[kind].parse(draft) };
}

type TypedPage = { group: FormGroupId; inviteeId: string | null; answers: unknown };

function placesOf(kind: ApplicationKind, typed: TypedAnswers): TypedPage[] {
  return groupIdsOf(kind).flatMap((group): TypedPage[] =>
    group === 'invitee'
      ? (typed.invitees ?? []).map((answers) => ({ group, inviteeId: answers.id, answers }))
      : [{ group, inviteeId: null, answers: typed[group] ?? {} }],
  );
}

function isOfThePortal(
  kind: ApplicationKind,
  { group, field }: PlacedFieldProblem<FormGroupId>,
  typed: TypedAnswers,
): boolean {
  if (requiredFilesOf(kind, { invitedToWork: true }).some((scan) => scan.kind === field)) return true;
  const ofContact = group === (isOfOrganisation(kind) ? 'organisation' : 'inviter');
  return ofContact && field === 'email' && !(typed[group] as { email?: unknown } | undefined)?.email;
}

/** On which page whoever hands in is named: the inviting person, the host organisation's representative, the letter's bearer. */
export function pageOfHandingIn(kind: ApplicationKind): 'inviter' | 'representative' {
  return isOfOrganisation(kind) ? 'representative' : 'inviter';
}

/**
 * Checks who hands the papers in: the IIN is one, and of a person born on the day that was typed, as far as one was: a slip
 * of the typist would give the case to somebody else. `bearer` is asked for with the letters only.
 */
export function checkHandsIn(
  kind: ApplicationKind,
  typed: { iin: string; bearer?: unknown; answers: TypedAnswers },
  options: { allowTestIdentities?: boolean } = {},
): { ok: true; iin: string; bearer: Bearer | null } | { ok: false; problems: PlacedFieldProblem<FormGroupId>[] } {
  const group = pageOfHandingIn(kind);
  const place = { group, inviteeId: null } as const;
  const problems: PlacedFieldProblem<FormGroupId>[] = [];
  const reading = readIin(typed.iin, options);
  if (!reading.valid) problems.push({ ...place, field: 'iin', problem: 'not-an-iin' });
  else if (group === 'inviter') {
    const born = PlainDate.safeParse((typed.answers.inviter as { birthDate?: unknown } | undefined)?.birthDate);
    if (born.success && reading.birthDate && reading.birthDate !== born.data)
      problems.push({ ...place, field: 'birthDate', problem: 'iin-other-birth-date' });
  }
  const bearer = isLetter(kind) ? Bearer.safeParse(typed.bearer ?? {}) : null;
  if (bearer && !bearer.success) problems.push(...problemsOf(bearer.error).map((one) => ({ ...one, ...place })));
  if (problems.length > 0 || !reading.valid) return { ok: false, problems };
  return { ok: true, iin: reading.iin, bearer: bearer?.data ?? null };
}

/** Whose names stand in the identity document that was shown at the window. */
export function whoHandsIn(
  application: PaperApplication,
  bearer: Bearer | null,
): { surname: string; givenName: string; patronymic?: string | undefined } {
  if (bearer) return partsOfName(bearer.name);
  if ('representative' in application) return application.representative;
  if ('inviter' in application) return application.inviter;
  throw new TypeError('a letter on paper has a bearer');
}

/** The organisation that applies; null when a natural person does. */
export function organisationOf(application: PaperApplication): { bin: string; name: string } | null {
  return 'organisation' in application ? application.organisation : null;
}
