import { editions, type Edition } from '../law/editions.ts';
import { addDays, daysBetween, type PlainDate } from '../law/plain-date.ts';
import { clause, type Explained, type Reason } from '../law/reason.ts';
import { reason } from '../law/rule-words.ts';
import { countDays } from '../term/due-date.ts';
import type { VisitStep } from './visit-step.ts';

/** What is known of the visit of one invited person. A step that has not happened is null. */
export type VisitFacts = {
  readonly edition: Edition;
  /** On an invitation letter (Annex 3): it has neither marks nor a control slip, so its visits are not followed. */
  readonly onLetter: boolean;
  readonly validUntil: PlainDate;
  /** The period of visit that the invitation states. */
  readonly visitFrom: PlainDate;
  readonly visitTo: PlainDate;
  readonly cancelledOn: PlainDate | null;
  readonly arrivedOn: PlainDate | null;
  readonly registeredOn: PlainDate | null;
  readonly departedOn: PlainDate | null;
  readonly slipReturnedOn: PlainDate | null;
};

/**
 * `awaited`: not come yet. `present`: in the country. `left`: gone, the slip not returned. `complete`: nothing is due any
 * more. `unused`: the year passed and nobody came. `cancelled`: void before anybody came.
 */
export type VisitState = 'awaited' | 'present' | 'left' | 'complete' | 'unused' | 'cancelled';

export type StepDue = {
  readonly step: VisitStep;
  /** The last day; null where the law sets none. */
  readonly by: PlainDate | null;
  readonly because: readonly Reason[];
  /** The last day has passed. An arrival is nobody's duty and is never overdue. */
  readonly overdue: boolean;
};

export type FollowedVisit = {
  readonly state: VisitState;
  /** What is due, the earliest day first. */
  readonly due: readonly StepDue[];
  /** Registered, or departed, later than the last day; or gone without having been registered though it was due. */
  readonly late: readonly VisitStep[];
};

/**
 * What is due after the issue, and by when (Annex 2, reverse and control slip). An invitation that is cancelled while the
 * visitor is in the country leaves what is due of the visitor as it is.
 */
export function followVisit(visit: VisitFacts, today: PlainDate): FollowedVisit {
  const { arrivedOn, registeredOn, departedOn, slipReturnedOn } = visit;
  if (arrivedOn === null) {
    if (visit.cancelledOn !== null) return { state: 'cancelled', due: [], late: [] };
    if (visit.validUntil < today) return { state: 'unused', due: [], late: [] };
    if (visit.onLetter) return { state: 'awaited', due: [], late: [] };
    const { validUntil } = visit;
    const because = [reason('visit-within-validity', clause('Annex 2, reverse'), { validUntil })];
    return { state: 'awaited', due: [{ step: 'arrived', by: validUntil, because, overdue: false }], late: [] };
  }
  const registration = registrationDue(visit.edition, arrivedOn);
  const departure = departureDue(visit, arrivedOn);
  const late = lateSteps(visit, registration.value, departure.value);
  if (departedOn === null) {
    const open: StepDue[] = [
      ...(registeredOn === null ? [dueOf('registered', registration, today)] : []),
      dueOf('departed', departure, today),
    ];
    const due = open.toSorted((a, b) => (a.by ?? '').localeCompare(b.by ?? ''));
    return { state: 'present', due, late };
  }
  if (slipReturnedOn !== null) return { state: 'complete', due: [], late };
  const because = [reason('visit-slip-no-term', clause('Annex 2, control slip'), { departedOn })];
  return { state: 'left', due: [{ step: 'slip-returned', by: null, because, overdue: false }], late };
}

/** The last day of registering with the migration police (Annex 2, reverse), counted from the day after crossing the border. */
export function registrationDue(edition: Edition, arrivedOn: PlainDate): Explained<PlainDate> {
  const law = clause('Annex 2, reverse');
  const { days, unit } = editions[edition].registrationWithin;
  const counted = countDays({ from: arrivedOn, days, unit, law });
  return { value: counted.value, because: [reason('visit-register-within', law, { arrivedOn, days })] };
}

/**
 * The last day in the country: that of the period of visit, or of the days that the control slip permits, counted from the
 * day of entry, whichever comes first. Who came after the period must leave on the day of entry.
 */
export function departureDue(
  { visitFrom, visitTo }: Pick<VisitFacts, 'visitFrom' | 'visitTo'>,
  arrivedOn: PlainDate,
): Explained<PlainDate> {
  const days = daysBetween(visitFrom, visitTo) + 1;
  const until = addDays(arrivedOn, days - 1);
  const because = [
    reason('visit-depart-by-period', clause('Annex 2'), { visitTo }),
    reason('visit-depart-by-days', clause('Annex 2, control slip'), { days, arrivedOn, until }),
  ];
  const first = until < visitTo ? until : visitTo;
  return { value: first < arrivedOn ? arrivedOn : first, because };
}

function dueOf(step: VisitStep, { value, because }: Explained<PlainDate>, today: PlainDate): StepDue {
  return { step, by: value, because, overdue: value < today };
}

function lateSteps(visit: VisitFacts, registerBy: PlainDate, departBy: PlainDate): VisitStep[] {
  const { registeredOn, departedOn } = visit;
  const registered = registeredOn ?? departedOn;
  return [
    ...(registered !== null && registered > registerBy ? (['registered'] as const) : []),
    ...(departedOn !== null && departedOn > departBy ? (['departed'] as const) : []),
  ];
}

/** How a case goes on when the visit of each invited person stands so; null while something is still to come. */
export function endingOf(states: readonly VisitState[]): 'close' | 'cancel' | 'expire' | null {
  if (states.length === 0 || states.some((state) => ['awaited', 'present', 'left'].includes(state))) return null;
  if (states.includes('complete')) return 'close';
  return states.includes('unused') ? 'expire' : 'cancel';
}
