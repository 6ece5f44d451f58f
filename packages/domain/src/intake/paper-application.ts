import { z } from 'zod';
import { checkApplication, type ApplicationProblem } from '../application/check-application.ts';
import { KeptInviterAnswers, PrivateAffairsApplication, type DraftAnswers } from '../application/private-affairs.ts';
import { requiredFilesOf } from '../application/required-files.ts';
import { DocumentId, documentsFor } from '../documents/documents.ts';
import { readIin } from '../identity/iin.ts';
import type { PlainDate } from '../law/plain-date.ts';
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

/**
 * Checks what an officer typed from the papers: the same rules as for an electronic application. Not asked for are the
 * scans, because the papers themselves are there, and the e-mail address, because the result is told by telephone or in
 * person (clause 15). `today` is the day on which the papers are handed in.
 */
export function checkPaperApplication(draft: DraftAnswers, today: PlainDate): PaperCheck {
  const check = checkApplication('private', draft, [], today);
  const problems = check.ok ? [] : check.problems.filter((problem) => !isOfThePortal(problem, draft));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, application: PaperApplication.parse(draft) };
}

function isOfThePortal({ group, field }: ApplicationProblem, { inviter }: DraftAnswers): boolean {
  return scans.has(field) || (group === 'inviter' && field === 'email' && inviter?.email === undefined);
}

/** Whether the IIN is one, and of a person born on that day: a slip of the typist would give the case to somebody else. */
export function checkApplicantIin(
  text: string,
  birthDate: PlainDate | undefined,
  options: { allowTestIdentities?: boolean } = {},
): { ok: true; iin: string } | { ok: false; problems: ApplicationProblem[] } {
  const reading = readIin(text, options);
  const place = { group: 'inviter', inviteeId: null } as const;
  if (!reading.valid) return { ok: false, problems: [{ ...place, field: 'iin', problem: 'not-an-iin' }] };
  if (birthDate !== undefined && reading.birthDate && reading.birthDate !== birthDate)
    return { ok: false, problems: [{ ...place, field: 'birthDate', problem: 'iin-other-birth-date' }] };
  return { ok: true, iin: reading.iin };
}
