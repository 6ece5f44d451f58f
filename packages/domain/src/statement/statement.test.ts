import { describe, expect, it } from 'vitest';
import { plainDate } from '../law/plain-date.ts';
import { checkTotals, type StatementTotals } from './statement.ts';

/** Below zero: taken back. */
const entry = (signed: number) => ({
  row: 1,
  reference: 'R',
  bookedOn: plainDate('2026-11-20'),
  documentNumber: '1',
  amountTiyn: Math.abs(signed),
  payerName: '',
  payerNumber: null,
  purpose: '',
  reversal: signed < 0,
});

describe('the control of a statement', () => {
  it.each<[string, number[], Partial<StatementTotals>, object[]]>([
    ['all is right', [100, 250], {}, []],
    ['no summary: the balances alone', [100, 250], { creditCount: null, creditTiyn: null }, []],
    ['money went out', [100, 250], { debitTiyn: 50, closingTiyn: 1300 }, []],
    ['a payment was taken back', [100, 250, -100], { debitTiyn: 100, closingTiyn: 1250 }, []],
    [
      'an entry is missing',
      [100],
      {},
      [
        { figure: 'credit-count', said: 2, found: 1 },
        { figure: 'credit-sum', said: 350, found: 100 },
        { figure: 'closing-balance', said: 1350, found: 1100 },
      ],
    ],
    ['two mistakes that even out', [200, 150], { creditCount: 3 }, [{ figure: 'credit-count', said: 3, found: 2 }]],
    [
      'the opening balance is another’s',
      [350],
      { creditCount: 1, openingTiyn: 999 },
      [{ figure: 'closing-balance', said: 1350, found: 1349 }],
    ],
  ])('%s', (_what, amounts, difference, problems) => {
    const totals = {
      openingTiyn: 1000,
      closingTiyn: 1350,
      debitTiyn: 0,
      creditCount: 2,
      creditTiyn: 350,
      ...difference,
    };
    expect(checkTotals({ entries: amounts.map(entry), totals })).toEqual(problems);
  });
});
