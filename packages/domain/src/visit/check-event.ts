import type { PlainDate } from '../law/plain-date.ts';
import type { VisitFacts } from './follow-visit.ts';
import type { VisitProblem } from './visit-view.ts';
import type { VisitStep } from './visit-step.ts';

/**
 * Whether a step can have happened on that day, by what is on record. What is unlawful can still be: who came after the
 * period or was registered late is recorded as it was. Null when nothing contradicts.
 */
export function checkEvent(
  visit: Omit<VisitFacts, 'edition' | 'visitFrom' | 'visitTo'> & { readonly issuedOn: PlainDate },
  { step, on }: { step: VisitStep; on: PlainDate },
  today: PlainDate,
): VisitProblem | null {
  const { arrivedOn, departedOn } = visit;
  if (visit.onLetter) return 'not-followed';
  if (on > today) return 'in-future';
  if (dayOfStep(visit, step) !== null) return 'recorded-already';
  if (step === 'arrived') {
    if (visit.cancelledOn !== null && on >= visit.cancelledOn) return 'invitation-void';
    if (on < visit.issuedOn) return 'before-issue';
    return on > visit.validUntil ? 'after-validity' : null;
  }
  if (arrivedOn === null) return 'not-arrived';
  if (on < arrivedOn) return 'before-arrival';
  if (step === 'registered') return departedOn !== null && on > departedOn ? 'after-departure' : null;
  if (step === 'departed') return visit.registeredOn !== null && on < visit.registeredOn ? 'before-registration' : null;
  if (departedOn === null) return 'not-departed';
  return on < departedOn ? 'before-departure' : null;
}

function dayOfStep(visit: Parameters<typeof checkEvent>[0], step: VisitStep): PlainDate | null {
  const days = {
    arrived: visit.arrivedOn,
    registered: visit.registeredOn,
    departed: visit.departedOn,
    'slip-returned': visit.slipReturnedOn,
  } as const satisfies Record<VisitStep, PlainDate | null>;
  return days[step];
}
