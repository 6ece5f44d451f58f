import type { ApplicationKind } from '../application/kind.ts';
import { documentsFor, type DocumentId } from '../documents/documents.ts';
import { dutyPerInvitee } from '../duty/duty-share.ts';
import { monthlyCalculationIndex } from '../duty/mci.ts';
import type { Channel, EditionRules } from '../law/editions/edition-rules.ts';
import { inForce } from '../law/parameter.ts';
import type { PlainDate } from '../law/plain-date.ts';
import { clause, type LawRef, type Reason } from '../law/reason.ts';
import { reason } from '../law/rule-words.ts';
import { type GroundId, type InviteeFacts, isBarred } from '../refusal/grounds.ts';
import { countDays } from '../term/due-date.ts';
import type { CalendarAddition, WorkingWeek } from '../term/holidays.ts';

/** What is known of a case that matters to the rules. What it has not reached yet is null. */
export type StoredCase = {
  readonly kind: ApplicationKind;
  readonly channel: Channel;
  /** The day from which the term runs. */
  readonly from: PlainDate | null;
  /** The due date that the applicant was told. */
  readonly dueOn: PlainDate | null;
  readonly paidOn: PlainDate | null;
  readonly invitedToWork: boolean;
  readonly invitees: readonly { readonly id: string; readonly facts: InviteeFacts }[];
  /** Of the decision: each ground on which an invitee was refused. */
  readonly refusedOn: readonly { readonly inviteeId: string; readonly ground: GroundId }[];
};

/** How a document comes in: so many copies on paper; on the portal filled in there, or a scan. */
export type DocumentHandedIn = {
  readonly id: DocumentId;
  readonly how: 'on-paper' | 'filled-in' | 'scan';
  readonly copies: number | null;
  readonly law: LawRef;
};

/** What would have been different. */
export type CaseDifference =
  /** The rules do not know the channel: the documents would have been handed in on paper. */
  | { readonly what: 'channel'; readonly was: Channel; readonly would: Channel; readonly law: LawRef }
  | {
      readonly what: 'due-date';
      readonly was: PlainDate;
      readonly would: PlainDate;
      /** The rule of the term that would have held. */
      readonly because: readonly Reason[];
    }
  /** Tiyn, of the share that the standard states (clause 8). */
  | { readonly what: 'duty'; readonly was: number; readonly would: number; readonly law: LawRef }
  /** The grounds of clause 16 that may be used against an invitee, the exceptions heeded. */
  | {
      readonly what: 'grounds';
      readonly inviteeId: string;
      readonly was: readonly GroundId[];
      readonly would: readonly GroundId[];
      readonly law: LawRef;
    }
  /** The invitee was refused on a ground that could not have been used. */
  | { readonly what: 'refusal'; readonly inviteeId: string; readonly ground: GroundId; readonly law: LawRef }
  | {
      readonly what: 'documents';
      readonly was: readonly DocumentHandedIn[];
      readonly would: readonly DocumentHandedIn[];
      readonly law: LawRef;
    };

type Calendar = { readonly workingWeek?: WorkingWeek; readonly additions?: readonly CalendarAddition[] };

/**
 * A function that says of each case, decided under the rules `before`, what would have been different under `after`. It
 * remembers only the due date of each day, so any number of cases may pass through. It throws RangeError for a case whose
 * days the calendar or the index does not cover.
 */
export function replay(after: EditionRules, calendar: Calendar = {}) {
  const dueDates = new Map<string, { value: PlainDate; because: readonly Reason[] }>();

  function dueOn(channel: Channel, from: PlainDate) {
    const known = dueDates.get(`${channel} ${from}`);
    if (known) return known;
    const term = after.terms[channel];
    if (!term) return null;
    const { workingWeek = 5 } = calendar;
    const { value } = countDays({ ...term, ...calendar, from });
    const rule = term.unit === 'working' ? 'term-working-days' : 'term-calendar-days';
    const due = { value, because: [reason(rule, term.law, { days: term.days, from, workingWeek })] };
    dueDates.set(`${channel} ${from}`, due);
    return due;
  }

  return function differencesOf(stored: StoredCase, before: EditionRules): readonly CaseDifference[] {
    const differences: CaseDifference[] = [];
    const channel: Channel = after.terms[stored.channel] ? stored.channel : 'paper';
    if (channel !== stored.channel)
      differences.push({ what: 'channel', was: stored.channel, would: channel, law: clause('1') });

    const due = stored.from === null ? null : dueOn(channel, stored.from);
    if (due && stored.dueOn !== null && due.value !== stored.dueOn)
      differences.push({ what: 'due-date', was: stored.dueOn, would: due.value, because: due.because });

    if (stored.paidOn !== null && stored.invitees.length > 0) {
      const [was, would] = [before, after].map((rules) => dutyUnder(rules, stored.paidOn, stored.invitees.length));
      if (was !== undefined && would !== undefined && was !== would)
        differences.push({ what: 'duty', was, would, law: clause('8') });
    }

    for (const { id: inviteeId, facts } of stored.invitees) {
      const [was, would] = [admissible(before, facts), admissible(after, facts)];
      if (!sameList(was, would)) differences.push({ what: 'grounds', inviteeId, was, would, law: clause('16') });
      for (const refusal of stored.refusedOn) {
        if (refusal.inviteeId !== inviteeId || would.includes(refusal.ground)) continue;
        differences.push({ what: 'refusal', inviteeId, ground: refusal.ground, law: clause(refusal.ground) });
      }
    }

    const [was, would] = [documentsOn(stored, stored.channel), documentsOn(stored, channel)];
    if (!sameList(was.map(asText), would.map(asText)))
      differences.push({ what: 'documents', was, would, law: clause('11') });
    return differences;
  };
}

function dutyUnder(rules: EditionRules, paidOn: PlainDate | null, invitees: number): number | undefined {
  if (paidOn === null) return undefined;
  // A per cent of an index in whole tenge is whole tiyn.
  const share = inForce(monthlyCalculationIndex, paidOn).value * rules.dutySharePercent;
  return inForce(dutyPerInvitee, paidOn).value ? share * invitees : share;
}

function admissible(rules: EditionRules, facts: InviteeFacts): readonly GroundId[] {
  return rules.grounds.filter((ground) => !isBarred(ground, facts).value);
}

function documentsOn({ kind, invitedToWork }: StoredCase, channel: Channel): readonly DocumentHandedIn[] {
  return documentsFor(kind, { invitedToWork }).map(({ id, copies, onPortal, law }) =>
    channel === 'paper' ? { id, how: 'on-paper', copies, law } : { id, how: onPortal, copies: null, law },
  );
}

function asText({ id, how, copies }: DocumentHandedIn): string {
  return `${id} ${how} ${copies}`;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, place) => each === b[place]);
}
