import { clause, type LawRef } from '../law/reason.ts';
import type { PlainDate } from '../law/plain-date.ts';
import type { Text } from '../law/text.ts';
import type { FollowedVisit } from './follow-visit.ts';
import type { ViolationKind } from './violation.ts';
import type { VisitStep } from './visit-step.ts';

/** What the inviter took upon themselves (Annex 2, reverse). */
export const obligations = {
  upkeep: {
    title: {
      kk: 'Тұруы, тамақтануы, медициналық шығыстары',
      ru: 'Проживание, питание, медицинские расходы',
      en: 'Accommodation, meals, medical expenses',
    },
    law: clause('Annex 2, reverse'),
  },
  registration: {
    title: {
      kk: 'Көші-қон полициясында мерзімінде тіркелуі',
      ru: 'Регистрация в миграционной полиции в срок',
      en: 'Registration with the migration police in time',
    },
    law: clause('Annex 2, reverse'),
  },
  departure: {
    title: { kk: 'Уақтылы кетуі', ru: 'Своевременный выезд', en: 'Departure in time' },
    law: clause('Annex 2, reverse'),
  },
  slip: {
    title: {
      kk: 'Бақылау талонын қайтару',
      ru: 'Возврат контрольного талона',
      en: 'Return of the control slip',
    },
    law: clause('Annex 2, control slip'),
  },
} as const satisfies Record<string, { title: Text; law: LawRef }>;
export type ObligationId = keyof typeof obligations;

/** `undertaken`: nothing to show for it yet, nothing against it. `broken`: late, or a violation is on record. */
export const obligationStates = {
  undertaken: { kk: 'мойнына алынған', ru: 'принято', en: 'undertaken' },
  due: { kk: 'орындалуға тиіс', ru: 'предстоит', en: 'due' },
  overdue: { kk: 'мерзімі өтті', ru: 'просрочено', en: 'overdue' },
  met: { kk: 'орындалды', ru: 'выполнено', en: 'met' },
  'met-late': { kk: 'кешіктіріп орындалды', ru: 'выполнено с опозданием', en: 'met late' },
  broken: { kk: 'бұзылды', ru: 'нарушено', en: 'broken' },
} as const satisfies Record<string, Text>;
export type ObligationState = keyof typeof obligationStates;

export type Obligation = { readonly id: ObligationId; readonly state: ObligationState; readonly by: PlainDate | null };

type Done = { readonly registeredOn: PlainDate | null; readonly departedOn: PlainDate | null };

/** How the inviter's obligations stand for one visitor; none before the visitor came. */
export function obligationsOf(
  visit: FollowedVisit,
  { registeredOn, departedOn }: Done,
  violations: readonly ViolationKind[],
): Obligation[] {
  if (visit.state === 'awaited' || visit.state === 'unused' || visit.state === 'cancelled') return [];
  const stepState = (step: VisitStep, done: boolean, violation: ViolationKind | null): ObligationState => {
    const due = visit.due.find((one) => one.step === step);
    if (due) return due.overdue ? 'overdue' : 'due';
    if (violation !== null && violations.includes(violation)) return done ? 'met-late' : 'broken';
    if (visit.late.includes(step)) return done ? 'met-late' : 'broken';
    return done ? 'met' : 'undertaken';
  };
  const byOf = (step: VisitStep) => visit.due.find((one) => one.step === step)?.by ?? null;
  return [
    { id: 'upkeep', state: violations.includes('upkeep') ? 'broken' : 'undertaken', by: null },
    {
      id: 'registration',
      state: stepState('registered', registeredOn !== null, 'registration'),
      by: byOf('registered'),
    },
    { id: 'departure', state: stepState('departed', departedOn !== null, 'departure'), by: byOf('departed') },
    {
      id: 'slip',
      state: visit.state === 'complete' ? 'met' : visit.state === 'left' ? 'due' : 'undertaken',
      by: null,
    },
  ];
}
