import { awaitingDecision } from '@shaqyru/domain/case/stage';
import type { DueDate } from '@shaqyru/domain/case/case-view';
import type { ComplaintAct } from '@shaqyru/domain/complaint/complaint-law';
import { answerDue } from '@shaqyru/domain/complaint/complaint-terms';
import { awaiting } from '@shaqyru/domain/complaint/complaint-workflow';
import type { Edition } from '@shaqyru/domain/law/editions';
import type { Channel } from '@shaqyru/domain/law/editions/edition-rules';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { CalendarChangeKind, DueMove } from '@shaqyru/domain/term/calendar-change';
import { dueDate } from '@shaqyru/domain/term/due-date';
import type { CalendarAddition, WorkingWeek } from '@shaqyru/domain/term/holidays';
import type { EntityManager } from 'typeorm';

/** What a due date is counted from; the same for many cases. */
export type CaseTerm = {
  kind: 'case';
  from: PlainDate;
  edition: Edition;
  channel: Channel;
  workingWeek: WorkingWeek;
  dueOn: PlainDate;
};
export type ComplaintTerm = {
  kind: 'complaint';
  from: PlainDate;
  act: ComplaintAct;
  inquiry: boolean;
  extendedByDays: number;
  dueOn: PlainDate;
};
export type Term = CaseTerm | ComplaintTerm;
type Basis = Omit<CaseTerm, 'dueOn'> | Omit<ComplaintTerm, 'dueOn'>;

/**
 * The terms that run and the days that they are counted from. A case that is decided, and a complaint that is answered, have
 * met their due date or missed it: a change of the calendar does not touch them.
 */
export const runningCases = `FROM case_file WHERE number IS NOT NULL AND due_on IS NOT NULL AND term IS NOT NULL
  AND status IN (${awaitingDecision.map((status) => `'${status}'`).join(', ')})`;
/** The week stands with the term: the setting may be another since. */
export const caseTerm = `'case' AS kind, term->>'from' AS "from", edition, channel,
  coalesce((term #>> '{because,0,data,workingWeek}')::int, 5) AS "workingWeek", due_on::text AS "dueOn"`;
export const runningComplaints = `FROM complaint WHERE due_on IS NOT NULL AND status IN (${awaiting.map((status) => `'${status}'`).join(', ')})`;
export const complaintTerm = `'complaint' AS kind, received_on::text AS "from", act, inquiry, extended_by_days AS "extendedByDays", due_on::text AS "dueOn"`;

/** The additions with a change and without it. */
export type Calendars = { before: readonly CalendarAddition[]; after: readonly CalendarAddition[] };

export function calendarsAround(
  additions: readonly CalendarAddition[],
  { change, addition }: { change: CalendarChangeKind; addition: CalendarAddition },
): Calendars {
  const others = additions.filter((other) => keyOf(other) !== keyOf(addition));
  const together = [...others, addition];
  return change === 'added' ? { before: others, after: together } : { before: together, after: others };
}

/** In force there is one addition of a kind and a day. */
function keyOf(addition: CalendarAddition): string {
  return `${addition.kind} ${addition.kind === 'transfer' ? addition.workedOn : addition.date}`;
}

/**
 * A function that says of a term what it becomes; null when the change leaves every day of it as it was. It remembers what it
 * has counted, so any number of cases may pass through.
 */
export function recounter({ before, after }: Calendars): (term: Term) => DueDate | null {
  const counted = new Map<string, DueDate | null>();
  return ({ dueOn: _, ...basis }) => {
    const key = JSON.stringify(basis);
    const known = counted.get(key);
    if (known !== undefined) return known;
    const result = compare(basis, before, after);
    counted.set(key, result);
    return result;
  };
}

function compare(term: Basis, before: readonly CalendarAddition[], after: readonly CalendarAddition[]): DueDate | null {
  const was = count(term, before);
  const is = count(term, after);
  return is === null || JSON.stringify(was) === JSON.stringify(is) ? null : is;
}

/** Null when the calendar no longer covers a year of the term: the due date that was told stays. */
function count(term: Basis, additions: readonly CalendarAddition[]): DueDate | null {
  try {
    const { value, because, days } =
      term.kind === 'case'
        ? dueDate({ ...term, additions })
        : answerDue({ ...term, receivedOn: term.from, withInquiry: term.inquiry, additions });
    return { dueOn: value, from: term.from, because: [...because], days: [...days] };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** How many due dates a change would move, and from which day to which, in the order of the days. Names no case. */
export async function foreseeMoves(manager: EntityManager, calendars: Calendars): Promise<DueMove[]> {
  const recount = recounter(calendars);
  const moves = new Map<string, DueMove>();
  for (const [terms, running] of [
    [caseTerm, runningCases],
    [complaintTerm, runningComplaints],
  ] as const) {
    const groups = (await manager.query(
      `SELECT t.*, count(*)::int AS many FROM (SELECT ${terms} ${running}) t GROUP BY 1, 2, 3, 4, 5, 6`,
    )) as (Term & { many: number })[];
    for (const { many, ...term } of groups) {
      const due = recount(term);
      if (!due || due.dueOn === term.dueOn) continue;
      const key = `${term.dueOn} ${due.dueOn}`;
      const move = moves.get(key) ?? { from: term.dueOn, to: due.dueOn, cases: 0, complaints: 0 };
      move[term.kind === 'case' ? 'cases' : 'complaints'] += many;
      moves.set(key, move);
    }
  }
  return [...moves.values()].toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}
