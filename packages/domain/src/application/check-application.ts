import { checkReceipt } from '../duty/state-duty.ts';
import type { Attachment } from '../files/attachment.ts';
import type { PlainDate } from '../law/plain-date.ts';
import { clause } from '../law/reason.ts';
import { crossChecks, type CrossCheck } from './cross-checks.ts';
import { problemsOf } from './field.ts';
import {
  applicationSchemas,
  groupIdsOf,
  groupSchema,
  isGroupOf,
  type ApplicationOf,
  type DraftOf,
  type FormGroupId,
  type GroupAnswers,
  type GroupOf,
} from './forms.ts';
import { ApplicationKind } from './kind.ts';
import type { DraftAnswers, GroupId, PrivateAffairsApplication } from './private-affairs.ts';
import type { FieldProblem } from './problem.ts';
import { requiredFilesOf } from './required-files.ts';

/** A problem and the page on which it can be mended. */
export type PlacedFieldProblem<G extends FormGroupId> = FieldProblem & { group: G; inviteeId: string | null };
/** The same, of an application for private affairs. */
export type ApplicationProblem = PlacedFieldProblem<GroupId>;

export type GroupCheck<G extends GroupId> = GroupCheckOf<'private', G>;

export type GroupCheckOf<K extends ApplicationKind, G extends string> =
  { ok: true; answers: GroupAnswers<K, G> } | { ok: false; problems: FieldProblem[] };

/**
 * Checks one page of answers by itself: each field, and the fields against one another. `today` is the day on which the
 * applicant answers. Without a kind the page is one of an application for private affairs. Throws RangeError when the kind
 * has no such page.
 */
export function checkGroup<K extends ApplicationKind, G extends GroupOf<K>>(
  kind: K,
  group: G,
  answers: unknown,
  today: PlainDate,
): GroupCheckOf<K, G>;
export function checkGroup<G extends GroupId>(group: G, answers: unknown, today: PlainDate): GroupCheck<G>;
export function checkGroup(
  ...given: readonly [ApplicationKind, FormGroupId, unknown, PlainDate] | readonly [GroupId, unknown, PlainDate]
): { ok: true; answers: Record<string, unknown> } | { ok: false; problems: FieldProblem[] } {
  const [kind, group, answers, today] = given.length === 4 ? given : (['private', ...given] as const);
  const parsed = groupSchema(kind, group).safeParse(answers);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const crossCheck = (crossChecks[kind] as Readonly<Record<string, CrossCheck<never>>>)[group];
  const problems = crossCheck?.(parsed.data as never, today) ?? [];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers: parsed.data };
}

export type ApplicationCheckOf<K extends ApplicationKind> =
  { ok: true; application: ApplicationOf<K> } | { ok: false; problems: PlacedFieldProblem<GroupOf<K>>[] };

export type ApplicationCheck =
  { ok: true; application: PrivateAffairsApplication } | { ok: false; problems: ApplicationProblem[] };

/** What the checks between the pages read; every kind has these answers. */
type CommonDraft = {
  invitees?: readonly InviteeOfDraft[] | undefined;
  visit?: { to: PlainDate; purpose?: string } | undefined;
  receipt?: { paidOn: PlainDate; amountTiyn: number } | undefined;
};
type InviteeOfDraft = { id: string; passportNumber: string; citizenship: string; passportExpiresOn: PlainDate };

/**
 * Checks the whole application as it would be signed today: every page, the pages against one another, the files. Without a
 * kind it is one for private affairs.
 */
export function checkApplication<K extends ApplicationKind>(
  kind: K,
  draft: DraftOf<K>,
  files: readonly Attachment[],
  today: PlainDate,
): ApplicationCheckOf<K>;
export function checkApplication(draft: DraftAnswers, files: readonly Attachment[], today: PlainDate): ApplicationCheck;
export function checkApplication(
  ...given:
    | readonly [ApplicationKind, DraftOf<ApplicationKind>, readonly Attachment[], PlainDate]
    | readonly [DraftAnswers, readonly Attachment[], PlainDate]
):
  | { ok: true; application: ApplicationOf<ApplicationKind> }
  | { ok: false; problems: PlacedFieldProblem<FormGroupId>[] } {
  const [kind, draft, files, today] = given.length === 4 ? given : (['private', ...given] as const);
  const problems: PlacedFieldProblem<FormGroupId>[] = [];
  const add = (group: FormGroupId, inviteeId: string | null, found: readonly FieldProblem[]) =>
    problems.push(...found.map((problem) => ({ ...problem, group, inviteeId })));
  const check = (group: FormGroupId, answers: unknown): FieldProblem[] => {
    const checked = checkGroup(kind, group, answers, today);
    return checked.ok ? [] : checked.problems;
  };

  const common: CommonDraft = draft;
  const needed = requiredFilesOf(kind, { invitedToWork: common.visit?.purpose === 'work' });
  const missing = (group: FormGroupId, inviteeId: string | null): FieldProblem[] =>
    needed
      .filter((file) => file.group === group && file.ofInvitee === (inviteeId !== null))
      .flatMap(({ kind: field, problem, law }) => {
        const sent = files.filter((one) => one.kind === field && (one.inviteeId ?? null) === inviteeId);
        if (sent.some(({ scan }) => scan !== 'infected')) return [];
        return [{ field, problem: sent.length > 0 ? ('file-infected' as const) : problem, law }];
      });

  for (const group of groupIdsOf(kind)) {
    if (group === 'invitee') continue;
    add(group, null, check(group, (draft as Readonly<Record<string, unknown>>)[group] ?? {}));
  }
  const invitees = common.invitees ?? [];
  if (invitees.length === 0) add('invitee', null, [{ field: 'invitees', problem: 'no-invitee', law: clause('11') }]);
  for (const invitee of invitees) {
    add('invitee', invitee.id, check('invitee', invitee));
    add('invitee', invitee.id, checkAgainstApplication(invitee, common));
    add('invitee', invitee.id, missing('invitee', invitee.id));
  }
  for (const group of groupIdsOf(kind)) if (group !== 'invitee') add(group, null, missing(group, null));
  add('receipt', null, checkDuty(common, today));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, application: applicationSchemas[kind].parse(draft) };
}

/** An invited person against the visit and against the other people of the application. */
export function checkAgainstApplication(invitee: InviteeOfDraft, draft: CommonDraft): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (draft.visit && invitee.passportExpiresOn < draft.visit.to) {
    problems.push({ field: 'passportExpiresOn', problem: 'passport-expires-before-departure' });
  }
  const twin = draft.invitees?.find(
    (other) => other.passportNumber === invitee.passportNumber && other.citizenship === invitee.citizenship,
  );
  if (twin && twin.id !== invitee.id) problems.push({ field: 'passportNumber', problem: 'same-invitee-twice' });
  return problems;
}

/** Clause 8: the duty by the MCI of the day of payment, for each invited person. */
function checkDuty(draft: CommonDraft, today: PlainDate): FieldProblem[] {
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

/** Whether this kind is an organisation's: it begins it, and whoever has the right to sign for it signs. */
export function isOfOrganisation(kind: ApplicationKind): boolean {
  return isGroupOf(kind, 'organisation');
}

/**
 * Whether an organisation's application is signed by that organisation: its BIN is that of the signer's certificate. An
 * application of a natural person names no organisation.
 */
export function checkSigner(
  kind: ApplicationKind,
  draft: DraftOf<ApplicationKind>,
  signer: { readonly bin: string | null },
): PlacedFieldProblem<'organisation'>[] {
  if (!isGroupOf(kind, 'organisation') || !('organisation' in draft) || !draft.organisation) return [];
  if (draft.organisation.bin === signer.bin) return [];
  const law = clause(kind === 'private-host-organisation' ? '11, host organisation' : 'Annex 3');
  return [{ field: 'bin', problem: 'bin-not-of-signer', law, group: 'organisation', inviteeId: null }];
}
