import { explain } from '@shaqyru/domain/law/explain';
import type { LawRef } from '@shaqyru/domain/law/reason';
import type { Language } from '@shaqyru/domain/law/text';
import type { VisitState } from '@shaqyru/domain/visit/follow-visit';
import { obligations, obligationStates, type ObligationState } from '@shaqyru/domain/visit/obligations';
import { violationKinds } from '@shaqyru/domain/visit/violation';
import type { StepDueView, VisitView } from '@shaqyru/domain/visit/visit-view';
import { visitSteps, type VisitStep } from '@shaqyru/domain/visit/visit-step';
import type { z } from 'zod';
import { formatDay, formatMoment } from '#lib/format.ts';
import { words } from './words.ts';

const stateTones = {
  awaited: 'neutral',
  present: 'blue',
  left: 'gold',
  complete: 'green',
  unused: 'neutral',
  cancelled: 'red',
} as const satisfies Record<VisitState, string>;

const obligationTones = {
  undertaken: 'neutral',
  due: 'blue',
  overdue: 'red',
  met: 'green',
  'met-late': 'gold',
  broken: 'red',
} as const satisfies Record<ObligationState, string>;

export type VisitDescription = ReturnType<typeof describeVisit>;

/** A visit in the reader's language. `zone` is the clock of the department. */
export function describeVisit(visit: VisitView, language: Language, zone: string) {
  const w = words[language];
  const { invitation } = visit;
  return {
    id: visit.inviteeId,
    name: visit.name,
    followed: visit.followed,
    invitation: {
      id: invitation.id,
      number: invitation.number,
      period: w.period(formatDay(invitation.visitFrom, language), formatDay(invitation.visitTo, language)),
      validity: invitation.cancelledOn
        ? w.cancelledOn(formatDay(invitation.cancelledOn, language))
        : w.validUntil(formatDay(invitation.validUntil, language)),
      void: invitation.cancelledOn !== null,
    },
    state: { text: w.states[visit.state], tone: stateTones[visit.state] },
    due: visit.due.map((one) => describeDue(one, language)),
    obligations: visit.obligations.map(({ id, state }) => ({
      id,
      title: obligations[id].title[language],
      clause: obligations[id].law.clause,
      state: { text: obligationStates[state][language], tone: obligationTones[state] },
    })),
    events: visit.events.map((event) => ({
      id: event.id,
      title: visitSteps[event.step].done[language],
      on: formatDay(event.on, language),
      late: visit.late.includes(event.step) && event.voided === null,
      place: event.place,
      note: event.note,
      by: `${event.by}, ${formatMoment(event.at, zone, language)}`,
      fromBorder: event.fromBorder,
      voided: event.voided && w.voided(event.voided.reason, event.voided.by),
    })),
    violations: visit.violations.map((violation) => ({
      id: violation.id,
      title: violationKinds[violation.kind].title[language],
      ...lawOf(violationKinds[violation.kind].law),
      on: formatDay(violation.on, language),
      document: violation.document,
      evidence: violation.evidence,
      by: `${violation.by}, ${formatMoment(violation.at, zone, language)}`,
    })),
    /** The steps that can be recorded next, the likeliest first. */
    steps: stepsLeft(visit).map((step) => ({ value: step, label: visitSteps[step].done[language] })),
    entries: visit.events
      .filter(({ voided }) => voided === null)
      .map(({ id, step, on }) => ({
        value: id,
        label: `${visitSteps[step].done[language]}, ${formatDay(on, language)}`,
      })),
  };
}

function stepsLeft(visit: VisitView): VisitStep[] {
  const { arrivedOn, registeredOn, departedOn, slipReturnedOn } = visit;
  if (!visit.followed) return [];
  if (arrivedOn === null) return ['arrived'];
  return [
    ...(registeredOn === null ? (['registered'] as const) : []),
    ...(departedOn === null ? (['departed'] as const) : []),
    ...(departedOn !== null && slipReturnedOn === null ? (['slip-returned'] as const) : []),
  ];
}

function describeDue({ step, by, because, overdue }: z.infer<typeof StepDueView>, language: Language) {
  const w = words[language];
  const name = visitSteps[step].due[language];
  return {
    step,
    text: by === null ? w.noTerm(name) : w.by(name, formatDay(by, language)),
    overdue,
    reasons: because.map((one) => ({ text: explain(one, language), ...lawOf(one.law) })),
  };
}

function lawOf({ act, clause }: LawRef): { clause: string; act?: string } {
  return act === 'standard' ? { clause } : { clause, act };
}
