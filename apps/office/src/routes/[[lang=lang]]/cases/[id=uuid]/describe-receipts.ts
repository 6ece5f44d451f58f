import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import type { Language } from '@shaqyru/domain/law/text';
import type { ReceiptState } from '@shaqyru/domain/statement/statement-view';
import { formatDay } from '#lib/format.ts';
import { receiptWords } from './receipt-words.ts';

/** What the statements of the bank say of a receipt of the case; `entryId` is the payment that the words are about. */
export function describeReceiptState(receipt: ReceiptState, language: Language) {
  const w = receiptWords[language];
  const { found, reversed, possibleEntryId, usedBy } = receipt;
  const day = (date: string) => formatDay(date, language);
  const period = found && (found.from === found.to ? day(found.from) : `${day(found.from)} – ${day(found.to)}`);
  const state = reversed
    ? { text: w.reversed(day(reversed.bookedOn)), tone: 'red' as const }
    : found
      ? { text: w.found(found.bank, period ?? ''), tone: 'green' as const }
      : usedBy
        ? { text: w.usedBy(usedBy.caseNumber), tone: 'red' as const }
        : possibleEntryId
          ? { text: w.possible, tone: 'gold' as const }
          : { text: w.notYet, tone: 'neutral' as const };
  return {
    id: receipt.id,
    text: [receipt.bank, receipt.number, day(receipt.paidOn), formatTiyn(receipt.amountTiyn, language)].join(', '),
    state,
    entryId: reversed?.entryId ?? found?.entryId ?? possibleEntryId,
    again: reversed && possibleEntryId,
    amount: found && found.amountTiyn !== receipt.amountTiyn ? formatTiyn(found.amountTiyn, language) : null,
  };
}
