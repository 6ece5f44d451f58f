import { describe, expect, it } from 'vitest';
import { plainDate } from '../law/plain-date.ts';
import { compareEntry, ReceiptAgreement, type ClaimedReceipt } from './match-receipt.ts';
import { agreementWords } from './statement-words.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';

const receipt: ClaimedReceipt = {
  number: '№ 0451',
  paidOn: plainDate('2026-11-20'),
  amountTiyn: 216_250,
  payerNames: ['СЕРІКҚЫЗЫ АЙГҮЛ', 'ТОО «Шаңырақ»'],
  payerNumbers: ['950630450124', '120140000017'],
};
const right = {
  documentNumber: '451',
  bookedOn: '2026-11-20',
  amountTiyn: 216_250,
  payerName: 'SERIKKYZY AIGUL',
  payerNumber: '950630450124' as string | null,
};
const stranger = { payerName: 'Иванов Пётр', payerNumber: '800101300125' };

describe('an entry of the statement and a receipt (clause 8)', () => {
  it.each([
    // what is otherwise                    in the statement                                       it is
    ['nothing', {}, 'exact'],
    ['somebody else paid', stranger, 'exact'],
    ['the bank names nobody', { payerName: '', payerNumber: null }, 'exact'],
    ['the sign and the spaces of the number', { documentNumber: ' 000-451' }, 'exact'],
    ['booked on the next day', { bookedOn: '2026-11-21', ...stranger }, 'possible'],
    ['booked after the holidays', { bookedOn: '2026-11-25', ...stranger }, 'possible'],
    ['a tenge less', { amountTiyn: 216_150, ...stranger }, 'possible'],
    ['a month later, the same payer, another amount', { bookedOn: '2026-12-20', amountTiyn: 1 }, 'possible'],
    ['a month later, the same amount', { bookedOn: '2026-12-20', ...stranger }, 'possible'],
    ['only the number is the same', { bookedOn: '2026-12-20', amountTiyn: 1, ...stranger }, 'none'],
    ['another number, the payer’s IIN', { documentNumber: '9', payerName: '' }, 'possible'],
    ['another number, the payer in Latin', { documentNumber: '9', payerNumber: null }, 'possible'],
    [
      'another number, the organisation',
      { documentNumber: '9', payerName: 'Шанырак ТОО', payerNumber: null },
      'possible',
    ],
    ['another number, the BIN', { documentNumber: '9', payerName: '', payerNumber: '120140000017' }, 'possible'],
    ['another number, somebody else', { documentNumber: '9', ...stranger }, 'none'],
    ['another number, a namesake’s amount', { documentNumber: '9', amountTiyn: 86_550 }, 'none'],
    ['another number, the payer, six days later', { documentNumber: '9', bookedOn: '2026-11-26' }, 'none'],
    ['another number, the payer, five days before', { documentNumber: '9', bookedOn: '2026-11-15' }, 'possible'],
  ])('%s', (_what, difference, kind) => {
    const { bookedOn, ...entry } = { ...right, ...difference };
    expect(compareEntry(receipt, { ...entry, bookedOn: plainDate(bookedOn) }).kind).toBe(kind);
  });

  it('says what agrees, and puts the likelier first', () => {
    const like = (difference: Partial<typeof right>) =>
      compareEntry(receipt, { ...right, ...difference, bookedOn: plainDate(difference.bookedOn ?? right.bookedOn) });
    const all = like({});
    expect(all).toEqual({ kind: 'exact', score: 1, agrees: ['number', 'day', 'amount', 'payer-number', 'payer-name'] });
    const later = like({ bookedOn: '2026-11-23' });
    expect(later.agrees).toContain('near-day');
    const another = like({ documentNumber: '9' });
    expect([all.score, later.score, another.score]).toEqual([1, 0.9, 0.6]);
    expect(like({ documentNumber: '9', ...stranger }).score).toBe(0);
  });

  it.each(ReceiptAgreement.options)('%s has its words', (agreement) => {
    expect(faultsOfLetters(agreementWords[agreement])).toEqual([]);
  });
});
