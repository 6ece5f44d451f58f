import type { z } from 'zod';
import { checkReceipt } from '../duty/state-duty.ts';
import type { Attachment } from '../files/attachment.ts';
import { addYears, type PlainDate } from '../law/plain-date.ts';
import { clause } from '../law/reason.ts';
import { problemsOf } from './field.ts';
import {
  groupSchemas,
  PrivateAffairsApplication,
  type DraftAnswers,
  type GroupId,
  type Invitee,
  type InviteeAnswers,
} from './private-affairs.ts';
import type { FieldProblem } from './problem.ts';

type AnswersOf<G extends GroupId> = z.infer<(typeof groupSchemas)[G]>;

/** A problem and the page on which it can be mended. */
export type ApplicationProblem = FieldProblem & { group: GroupId; inviteeId: string | null };

export type GroupCheck<G extends GroupId> =
  { ok: true; answers: AnswersOf<G> } | { ok: false; problems: FieldProblem[] };

/**
 * Checks one page of answers by itself: each field, and the fields against one another.
 * `today` is the day on which the applicant answers.
 */
export function checkGroup<G extends GroupId>(group: G, answers: unknown, today: PlainDate): GroupCheck<G> {
  const parsed = groupSchemas[group].safeParse(answers);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const problems = crossChecks[group](parsed.data as never, today);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers: parsed.data as AnswersOf<G> };
}

const notAfter = (field: string, date: PlainDate, today: PlainDate): FieldProblem[] =>
  date > today ? [{ field, problem: 'date-in-future' }] : [];

const crossChecks: { [G in GroupId]: (answers: AnswersOf<G>, today: PlainDate) => FieldProblem[] } = {
  office: () => [],
  employment: () => [],
  petition: () => [],
  declaration: () => [],
  inviter: (inviter, today) => [
    ...notAfter('birthDate', inviter.birthDate, today),
    ...notAfter('identityDocumentIssuedOn', inviter.identityDocumentIssuedOn, today),
    ...(inviter.identityDocumentIssuedOn < inviter.birthDate
      ? [{ field: 'identityDocumentIssuedOn', problem: 'issued-before-birth' } as const]
      : []),
  ],
  invitee: (invitee, today) => checkInvitee(invitee, today),
  visit: (visit, today) => [
    ...(visit.from < today ? [{ field: 'from', problem: 'date-in-past' } as const] : []),
    ...(visit.to < visit.from ? [{ field: 'to', problem: 'leaves-before-arriving' } as const] : []),
    ...(visit.to > addYears(today, 1)
      ? [{ field: 'to', problem: 'visit-after-validity', law: clause('Annex 2, reverse') } as const]
      : []),
  ],
  receipt: (receipt, today) => notAfter('paidOn', receipt.paidOn, today),
};

function checkInvitee(invitee: InviteeAnswers, today: PlainDate): FieldProblem[] {
  const problems: FieldProblem[] = [
    ...notAfter('birthDate', invitee.birthDate, today),
    ...notAfter('passportIssuedOn', invitee.passportIssuedOn, today),
  ];
  if (invitee.citizenship === 'KAZ')
    problems.push({ field: 'citizenship', problem: 'not-for-kazakhstanis', law: clause('16') });
  if (invitee.passportIssuedOn < invitee.birthDate)
    problems.push({ field: 'passportIssuedOn', problem: 'issued-before-birth' });
  if (invitee.passportExpiresOn <= invitee.passportIssuedOn) {
    problems.push({ field: 'passportExpiresOn', problem: 'passport-dates-out-of-order' });
  } else if (invitee.passportExpiresOn < today) problems.push({ field: 'passportExpiresOn', problem: 'date-in-past' });
  return problems;
}

export type ApplicationCheck =
  { ok: true; application: PrivateAffairsApplication } | { ok: false; problems: ApplicationProblem[] };

/** Checks the whole application as it would be signed today: every page, the pages against one another, the files. */
export function checkApplication(
  draft: DraftAnswers,
  files: readonly Attachment[],
  today: PlainDate,
): ApplicationCheck {
  const problems: ApplicationProblem[] = [];
  const add = (group: GroupId, inviteeId: string | null, found: readonly FieldProblem[]) =>
    problems.push(...found.map((problem) => ({ ...problem, group, inviteeId })));

  for (const group of Object.keys(groupSchemas) as GroupId[]) {
    if (group === 'invitee') continue;
    const check = checkGroup(group, draft[group] ?? {}, today);
    if (!check.ok) add(group, null, check.problems);
  }
  const invitees = draft.invitees ?? [];
  if (invitees.length === 0) add('invitee', null, [{ field: 'invitees', problem: 'no-invitee', law: clause('11') }]);
  for (const invitee of invitees) {
    const check = checkGroup('invitee', invitee, today);
    if (!check.ok) add('invitee', invitee.id, check.problems);
    add('invitee', invitee.id, checkAgainstApplication(invitee, draft, files));
  }
  if (!files.some((file) => file.kind === 'receipt-scan')) {
    add('receipt', null, [{ field: 'receipt-scan', problem: 'receipt-scan-missing', law: clause('11') }]);
  }
  add('receipt', null, checkDuty(draft, today));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, application: PrivateAffairsApplication.parse(draft) };
}

function checkAgainstApplication(invitee: Invitee, draft: DraftAnswers, files: readonly Attachment[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (draft.visit && invitee.passportExpiresOn < draft.visit.to) {
    problems.push({ field: 'passportExpiresOn', problem: 'passport-expires-before-departure' });
  }
  const twin = draft.invitees?.find(
    (other) => other.passportNumber === invitee.passportNumber && other.citizenship === invitee.citizenship,
  );
  if (twin && twin.id !== invitee.id) problems.push({ field: 'passportNumber', problem: 'same-invitee-twice' });
  if (!files.some((file) => file.kind === 'passport-scan' && file.inviteeId === invitee.id)) {
    problems.push({ field: 'passport-scan', problem: 'passport-scan-missing', law: clause('11') });
  }
  return problems;
}

/** Clause 8: the duty by the MCI of the day of payment, for each invited person. */
function checkDuty(draft: DraftAnswers, today: PlainDate): FieldProblem[] {
  const invitees = draft.invitees?.length ?? 0;
  if (!draft.receipt || invitees === 0 || draft.receipt.paidOn > today) return [];
  const check = checkReceipt({ ...draft.receipt, invitees, today });
  if (check.ok) return [];
  // No index of that day is known, so no amount can be right: without this any sum would pass.
  if (check.problem === 'too-old') return [{ field: 'paidOn', problem: 'date-too-early', law: clause('8') }];
  if (check.problem !== 'too-small') return [];
  return [
    {
      field: 'amountTiyn',
      problem: 'receipt-too-small',
      data: { need: check.needTiyn / 100, paid: draft.receipt.amountTiyn / 100 },
      law: clause('8'),
    },
  ];
}
