import { describe, expect, it } from 'vitest';
import { checkReceipt } from '../duty/state-duty.ts';
import { dueDate } from '../term/due-date.ts';
import { actNames, cite } from './cite.ts';
import { clauses } from './clauses.ts';
import { plainDate } from './plain-date.ts';
import { clause } from './reason.ts';
import { faultsOfLetters } from './testing/letters.ts';
import { languages } from './text.ts';

it.each([
  [clause('7.4'), 'стандарттың 7.4-тармағы', 'пункт 7.4 стандарта', 'clause 7.4 of the standard'],
  [clause('11, host organisation'), 'стандарттың 11-тармағы', 'пункт 11 стандарта', 'clause 11 of the standard'],
  [clause('Annex 2'), 'стандартқа 2-қосымша', 'приложение 2 к стандарту', 'Annex 2 to the standard'],
  [
    clause('Annex 2, reverse'),
    'стандартқа 2-қосымша, артқы беті',
    'приложение 2 к стандарту, оборотная сторона',
    'Annex 2, reverse to the standard',
  ],
  [
    clause('Annex 3, note 2'),
    'стандартқа 3-қосымша, 2-ескертпе',
    'приложение 3 к стандарту, примечание 2',
    'Annex 3, note 2 to the standard',
  ],
  [
    { act: 'Tax Code', clause: 'art. 538(4)' },
    'Салық кодексі, 538(4)-бап',
    'Налоговый кодекс, статья 538(4)',
    'Tax Code, art. 538(4)',
  ],
  [
    { act: 'Order No. 585 of 2 November 2012', clause: '' },
    '2012 жылғы 2 қарашадағы № 585 бұйрық',
    'Приказ № 585 от 2 ноября 2012 года',
    'Order No. 585 of 2 November 2012',
  ],
] as const)('%j', (law, kk, ru, en) => {
  expect(languages.map((language) => cite(law, language))).toEqual([kk, ru, en]);
});

describe('every reference is in the letters of its language', () => {
  const computed = [
    ...dueDate({ from: plainDate('2013-10-08'), edition: '2013-07-23', channel: 'portal' }).because,
    ...checkReceipt({
      paidOn: plainDate('2013-08-26'),
      amountTiyn: 500_000,
      invitees: 2,
      today: plainDate('2013-08-26'),
    }).because,
  ].map(({ law }) => law);
  const standard = clauses.map(({ number }) => clause(number));

  it.each([...computed, ...standard].map((law) => [`${law.act}, ${law.clause}`, law] as const))('%s', (_, law) => {
    const [kk = '', ru = '', en = ''] = languages.map((language) => cite(law, language));
    expect(faultsOfLetters({ kk, ru, en })).toEqual([]);
    expect(kk).not.toMatch(/[A-Za-z]/);
    expect(ru).not.toMatch(/[A-Za-z]/);
  });

  it.each(Object.entries(actNames))('%s', (name, text) => {
    expect(faultsOfLetters(text)).toEqual([]);
    expect(text.en).toBe(name);
  });
});
