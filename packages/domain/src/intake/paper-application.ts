import { z } from 'zod';
import { checkApplication, checkGroup, type ApplicationProblem } from '../application/check-application.ts';
import {
  groupIds,
  KeptInviterAnswers,
  PrivateAffairsApplication,
  type DraftAnswers,
  type GroupId,
} from '../application/private-affairs.ts';
import { requiredFilesOf } from '../application/required-files.ts';
import { DocumentId, documentsFor } from '../documents/documents.ts';
import { readIin } from '../identity/iin.ts';
import { PlainDate } from '../law/plain-date.ts';
import type { LawRef } from '../law/reason.ts';

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

/** An application for private affairs as it stands on paper. */
export const PaperApplication = PrivateAffairsApplication.extend({ inviter: KeptInviterAnswers });
export type PaperApplication = z.infer<typeof PaperApplication>;

/** Clause 11, items 1–3: which of the necessary documents are missing, or not in the number of copies. */
export function lackingDocuments(received: readonly ReceivedDocument[]): LackingDocument[] {
  return documentsFor('private').flatMap(({ id, copies, law }) => {
    const have = received.find(({ document }) => document === id)?.copies ?? 0;
    return have >= copies ? [] : [{ document: id, needed: copies, received: have, law }];
  });
}

export type PaperCheck = { ok: true; application: PaperApplication } | { ok: false; problems: ApplicationProblem[] };

const scans = new Set<string>(requiredFilesOf('private').map(({ kind }) => kind));

/** Pages as they were typed, right or wrong. */
export type TypedAnswers = Readonly<
  Partial<Record<Exclude<GroupId, 'invitee'>, unknown>> & { invitees?: readonly TypedInvitee[] | undefined }
>;
type TypedInvitee = { readonly id: string };

/**
 * Checks what an officer typed from the papers: the same rules as for an electronic application. Not asked for are the
 * scans, because the papers themselves are there, and the e-mail address, because the result is told by telephone or in
 * person (clause 15). `today` is the day on which the papers are handed in.
 */
export function checkPaperApplication(typed: TypedAnswers, today: PlainDate): PaperCheck {
  const problems: ApplicationProblem[] = [];
  const sound: Record<string, unknown> = {};
  const soundInvitees: unknown[] = [];
  for (const place of placesOf(typed)) {
    const { group, inviteeId, answers } = place;
    const check = checkGroup('private', group, answers, today);
    const found = check.ok ? [] : check.problems.map((problem) => ({ ...problem, group, inviteeId }));
    const wrong = found.filter((problem) => !isOfThePortal(problem, typed));
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    if (group === 'invitee') soundInvitees.push(answers);
    else sound[group] = answers;
  }
  const draft = { ...sound, invitees: soundInvitees } as DraftAnswers;
  const whole = checkApplication('private', draft, [], today);
  const invited = (typed.invitees ?? []).length > 0;
  for (const problem of whole.ok ? [] : whole.problems) {
    const known = problems.some(
      ({ group, inviteeId }) => group === problem.group && (inviteeId === problem.inviteeId || group !== 'invitee'),
    );
    if (known || isOfThePortal(problem, typed) || (problem.problem === 'no-invitee' && invited)) continue;
    problems.push(problem);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, application: PaperApplication.parse(draft) };
}

type TypedPage = { group: GroupId; inviteeId: string | null; answers: unknown };

function placesOf(typed: TypedAnswers): TypedPage[] {
  return groupIds.flatMap((group): TypedPage[] =>
    group === 'invitee'
      ? (typed.invitees ?? []).map((answers) => ({ group, inviteeId: answers.id, answers }))
      : [{ group, inviteeId: null, answers: typed[group] ?? {} }],
  );
}

function isOfThePortal({ group, field }: ApplicationProblem, { inviter }: TypedAnswers): boolean {
  const noEmail = !(inviter as { email?: unknown } | undefined)?.email;
  return scans.has(field) || (group === 'inviter' && field === 'email' && noEmail);
}

/** Whether the IIN is one, and of a person born on that day (as far as a day was typed): a slip of the typist would give the case to somebody else. */
export function checkApplicantIin(
  text: string,
  birthDate: unknown,
  options: { allowTestIdentities?: boolean } = {},
): { ok: true; iin: string } | { ok: false; problems: ApplicationProblem[] } {
  const reading = readIin(text, options);
  const place = { group: 'inviter', inviteeId: null } as const;
  if (!reading.valid) return { ok: false, problems: [{ ...place, field: 'iin', problem: 'not-an-iin' }] };
  const typed = PlainDate.safeParse(birthDate);
  if (typed.success && reading.birthDate && reading.birthDate !== typed.data)
    return { ok: false, problems: [{ ...place, field: 'birthDate', problem: 'iin-other-birth-date' }] };
  return { ok: true, iin: reading.iin };
}
