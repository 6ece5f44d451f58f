import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { refundStatuses, type RefundItem } from '@shaqyru/domain/duty/refund-claim';
import { explain } from '@shaqyru/domain/law/explain';
import type { Reason } from '@shaqyru/domain/law/reason';
import type { Language } from '@shaqyru/domain/law/text';
import { formatDay } from '#lib/format.ts';

const tones = { registered: 'gold', confirmed: 'blue', refused: 'neutral', paid: 'green' } as const;

export function describeRefund(refund: RefundItem, language: Language) {
  const { status, dueOn } = refund;
  return {
    id: refund.id,
    number: refund.number,
    caseId: refund.caseId,
    caseNumber: refund.caseNumber,
    claimant: refund.claimant,
    claimedOn: formatDay(refund.claimedOn, language),
    amount: formatTiyn(refund.refundTiyn, language),
    dueOn: dueOn && formatDay(dueOn, language),
    overdue: refund.overdue,
    status: { text: refundStatuses[status][language], tone: tones[status] },
  };
}

/** Each step of the computation with its clause, for "why?". */
export function reasonsOf(because: readonly Reason[], language: Language) {
  return because.map((one) => ({ text: explain(one, language), clause: one.law.clause, act: one.law.act }));
}
