import type { CancellationView } from '@shaqyru/domain/cancellation/cancellation';
import { explain } from '@shaqyru/domain/law/explain';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { dayOf, type PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import { getGround } from '@shaqyru/domain/refusal/grounds';
import type { ReplacementView } from '@shaqyru/domain/replacement/replacement';
import type { VisitState } from '@shaqyru/domain/visit/follow-visit';
import type { OwnVisit } from '@shaqyru/domain/visit/visit-view';
import { VisitStep, visitSteps } from '@shaqyru/domain/visit/visit-step';
import { words } from './words.ts';

const tones = {
  awaited: 'neutral',
  present: 'blue',
  left: 'gold',
  complete: 'green',
  unused: 'neutral',
  cancelled: 'red',
} as const satisfies Record<VisitState, string>;

export type VisitDescription = ReturnType<typeof describeVisit>;

/** The visit of one invited person in the reader's language: its days, what is due next, what became of the invitation. */
export function describeVisit(
  visit: OwnVisit,
  after: {
    replacements: readonly ReplacementView[];
    cancellations: readonly CancellationView[];
  },
  language: Language,
) {
  const w = words[language];
  const day = (date: PlainDate | null) => (date ? formatDate(date, language) : null);
  const days: Record<VisitStep, PlainDate | null> = {
    arrived: visit.arrivedOn,
    registered: visit.registeredOn,
    departed: visit.departedOn,
    'slip-returned': visit.slipReturnedOn,
  };
  const request = after.replacements.findLast(({ inviteeId }) => inviteeId === visit.inviteeId);
  const cancellation = after.cancellations.find(({ invitationId }) => invitationId === visit.invitation.id);
  const ground = cancellation && getGround(cancellation.ground);
  return {
    id: visit.inviteeId,
    name: visit.name,
    state: { text: w.states[visit.state], tone: tones[visit.state] },
    followed: visit.followed,
    days: VisitStep.options.map((step) => ({
      key: visitSteps[step].done[language],
      value: day(days[step]) ?? w.notYet,
    })),
    due: visit.due.map(({ step, by, because, overdue }) => ({
      step,
      text:
        by === null
          ? w.noTerm(visitSteps[step].due[language])
          : w.by(visitSteps[step].due[language], formatDate(by, language)),
      overdue,
      reasons: because.map((one) => ({ text: explain(one, language), ...one.law })),
    })),
    request: request && {
      text:
        request.status === 'asked'
          ? w.asked(formatDate(dayOf(request.askedAt, 'Asia/Almaty'), language))
          : request.status === 'declined' && request.decidedAt
            ? w.declined(formatDate(dayOf(request.decidedAt, 'Asia/Almaty'), language))
            : w.replaced(request.newNumber ?? ''),
      reason: request.status === 'declined' ? request.reason : null,
    },
    cancellation:
      cancellation && ground
        ? {
            text: w.cancelled(formatDate(dayOf(cancellation.at, 'Asia/Almaty'), language)),
            ground: ground.text[language],
            clause: ground.law.clause,
            evidence: cancellation.evidence,
          }
        : null,
    /** Where a replacement is asked for; null when there is nothing to replace, or a request waits already. */
    replaceable:
      visit.invitation.cancelledOn === null &&
      !['complete', 'unused', 'cancelled'].includes(visit.state) &&
      request?.status !== 'asked'
        ? visit.invitation.id
        : null,
  };
}
