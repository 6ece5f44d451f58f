import type { CaseStatus } from '@shaqyru/domain/case/status';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { refundStatuses, type OwnMoney, type OwnRefund } from '@shaqyru/domain/duty/refund-claim';
import { explain } from '@shaqyru/domain/law/explain';
import { formatDate } from '@shaqyru/domain/law/format-date';
import type { Reason } from '@shaqyru/domain/law/reason';
import type { Language } from '@shaqyru/domain/law/text';
import { words } from './words.ts';

const tones = { registered: 'gold', confirmed: 'blue', refused: 'red', paid: 'green' } as const;

/** What there is to say of the money paid for a case; null when it was paid and nothing of it comes back. */
export function describeMoney(money: OwnMoney, status: CaseStatus, language: Language) {
  const w = words[language];
  const reversed = money.receipts.flatMap(({ number, reversedOn }) =>
    reversedOn === null ? [] : [w.reversed(number, formatDate(reversedOn, language))],
  );
  const claimable = money.receipts
    .filter(({ refundTiyn, claimed }) => refundTiyn > 0 && !claimed)
    .map(({ id, number, refundTiyn, claimUntil, because }) => ({
      id,
      text: w.claimable(number, formatTiyn(refundTiyn, language)),
      until: w.claimUntil(formatDate(claimUntil, language)),
      reasons: reasonsOf(because, language),
    }));
  if (reversed.length === 0 && claimable.length === 0 && money.refunds.length === 0) return null;
  return {
    reversed,
    claimable,
    mayClaim: money.mayClaim,
    mayResubmit: status === 'returned-incomplete',
    refunds: money.refunds.map((refund) => describeRefund(refund, language)),
  };
}

function describeRefund(refund: OwnRefund, language: Language) {
  const w = words[language];
  const { number, status, claimedOn, receiptNumber, accountEnd, refundTiyn, dueOn, overdue, because } = refund;
  const { refusal, paidOn, paidDocument } = refund;
  return {
    number,
    title: w.refund(number),
    status: { text: refundStatuses[status][language], tone: tones[status] },
    overdue,
    facts: [
      { key: w.claimedOn, value: formatDate(claimedOn, language) },
      { key: w.receipt, value: receiptNumber },
      ...(accountEnd === '' ? [] : [{ key: w.account, value: w.accountEnd(accountEnd) }]),
      ...(status === 'refused' ? [] : [{ key: w.amount, value: formatTiyn(refundTiyn, language) }]),
      ...(dueOn === null || status === 'refused' || status === 'paid'
        ? []
        : [{ key: w.dueOn, value: formatDate(dueOn, language) }]),
      ...(refusal ? [{ key: w.refusal, value: refusal }] : []),
      ...(paidOn
        ? [{ key: w.paid, value: [formatDate(paidOn, language), paidDocument].filter(Boolean).join('; ') }]
        : []),
    ],
    reasons: reasonsOf(because, language),
  };
}

/** Each step of the computation with its clause. */
export function reasonsOf(because: readonly Reason[], language: Language) {
  return because.map((reason) => ({ text: explain(reason, language), ...reason.law }));
}
