import { complaintExtensionNotice } from '../law/parameters/complaint-extension-notice.ts';
import { complaintExtension } from '../law/parameters/complaint-extension.ts';
import { complaintForwarding } from '../law/parameters/complaint-forwarding.ts';
import { complaintTermWithInquiry } from '../law/parameters/complaint-term-with-inquiry.ts';
import { complaintTerm } from '../law/parameters/complaint-term.ts';
import type { Days } from '../law/parameters/per-edition.ts';
import { addMonths, type PlainDate } from '../law/plain-date.ts';
import { inForce } from '../law/parameter.ts';
import type { Explained, LawRef, Reason } from '../law/reason.ts';
import { reason } from '../law/rule-words.ts';
import { countDays, type TermDay } from '../term/due-date.ts';
import type { CalendarAddition } from '../term/holidays.ts';
import { complaintAppealTerm } from './appeal-term.ts';
import { complaintActOn, complaintLawOn, dayOfAct, recorded, type ComplaintAct } from './complaint-law.ts';

/** A day of the complaint's life with every day counted or skipped on the way to it. */
export type ComplaintDay = Explained<PlainDate> & { readonly days: readonly TermDay[] };

/**
 * By when a complaint is answered (clause 25): within 15 calendar days of its registration, 30 when information of others or
 * a check on the spot is needed, and by at most 30 more when the head extended the term; under the code in force from
 * 1 July 2021, within 20 working days. Counted from the day after. `act` is the one that the
 * deployment operates; without it, the act in force on the day. Throws RangeError for an extension that is not whole and
 * positive or longer than allowed, for what the act in force does not have recorded, and for days that the calendar does
 * not cover.
 */
export function answerDue({
  receivedOn,
  act,
  withInquiry = false,
  extendedByDays = 0,
  additions = [],
}: {
  receivedOn: PlainDate;
  act?: ComplaintAct;
  withInquiry?: boolean;
  extendedByDays?: number;
  additions?: readonly CalendarAddition[];
}): ComplaintDay {
  const on = act === undefined ? receivedOn : dayOfAct(act);
  const law = complaintLawOn(on);
  const term =
    withInquiry && complaintActOn(on) === 'law-of-2007'
      ? recorded(complaintTermWithInquiry, on)
      : recorded(complaintTerm, on);
  const rule =
    term.unit === 'working'
      ? 'complaint-term-working-days'
      : withInquiry
        ? 'complaint-term-with-inquiry'
        : 'complaint-term';
  const because: Reason[] = [reason(rule, law, { from: receivedOn, days: term.days })];
  let days = term.days;
  if (extendedByDays !== 0) {
    const most = recorded(complaintExtension, on).days;
    if (!Number.isSafeInteger(extendedByDays) || extendedByDays < 0 || extendedByDays > most) {
      throw new RangeError(`a complaint is extended by 1 to ${most} days, not by ${extendedByDays}`);
    }
    because.push(reason('complaint-extended', law, { days: extendedByDays, most }));
    days += extendedByDays;
  }
  return counted({ ...term, days }, receivedOn, law, because, additions);
}

/** By when the applicant is told of an extension made on a day: within 3 calendar days (clause 25). */
export function extensionNoticeDue(extendedOn: PlainDate, act?: ComplaintAct): ComplaintDay {
  const on = act === undefined ? extendedOn : dayOfAct(act);
  const term = recorded(complaintExtensionNotice, on);
  const law = complaintLawOn(on);
  return counted(term, extendedOn, law, [reason('complaint-extension-notice', law, { days: term.days })], []);
}

/** By when a complaint that another body considers goes on to it, with notice to the applicant: within 3 working days. */
export function forwardingDue({
  receivedOn,
  act,
  additions = [],
}: {
  receivedOn: PlainDate;
  act?: ComplaintAct;
  additions?: readonly CalendarAddition[];
}): ComplaintDay {
  const on = act === undefined ? receivedOn : dayOfAct(act);
  const term = recorded(complaintForwarding, on);
  const law = complaintLawOn(on);
  return counted(term, receivedOn, law, [reason('complaint-forwarding', law, { days: term.days })], additions);
}

/** The last day of appealing against an answer: within 3 months after it. */
export function appealUntil(answeredOn: PlainDate, act?: ComplaintAct): Explained<PlainDate> {
  const on = act === undefined ? answeredOn : dayOfAct(act);
  const months = recorded(complaintAppealTerm, on);
  const because = [reason('complaint-appeal', complaintLawOn(on), { answeredOn, months })];
  return { value: addMonths(answeredOn, months), because };
}

function counted(
  term: Days,
  from: PlainDate,
  law: LawRef,
  because: readonly Reason[],
  additions: readonly CalendarAddition[],
): ComplaintDay {
  const { value, days, because: byDay } = countDays({ ...term, from, law, additions });
  return { value, days, because: [...because, ...byDay] };
}

/** By how many days more a complaint may be extended; none where the act has no extension recorded. */
export function extendableByDays(act: ComplaintAct, extendedByDays: number): number {
  const { value } = inForce(complaintExtension, dayOfAct(act));
  return value === null ? 0 : Math.max(0, value.days - extendedByDays);
}
