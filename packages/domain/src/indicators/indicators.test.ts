import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClause } from '../law/clauses.ts';
import { plainDate } from '../law/plain-date.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import type { ComplaintFact, IndicatorFacts, ServiceFact, SurveyAnswer } from './facts.ts';
import { leftOutWords } from './indicator-words.ts';
import { getIndicator, IndicatorId, indicators, indicatorTable, indicatorValue } from './indicators.ts';

const year = { from: plainDate('2013-01-01'), to: plainDate('2013-12-31') };
const day = (text: string | null) => (text === null ? null : plainDate(text));
const of = (
  acceptedOn: string | null,
  dueOn: string | null,
  servedOn: string | null,
  withdrawn = false,
): ServiceFact => ({
  acceptedOn: day(acceptedOn),
  dueOn: day(dueOn),
  servedOn: day(servedOn),
  withdrawn,
});
const none: IndicatorFacts = { cases: [], survey: [], complaints: [], services: [] };

describe('1.1: served within the set term', () => {
  it.each([
    // accepted    due           served        withdrawn  counted as
    ['2013-08-26', '2013-09-05', '2013-09-04', false, 'in time'],
    ['2013-08-26', '2013-09-05', '2013-09-05', false, 'in time'],
    ['2013-08-26', '2013-09-05', '2013-09-06', false, 'late'],
    ['2013-08-26', '2013-09-05', null, false, 'late'],
    ['2013-12-20', '2013-12-31', null, false, 'late'],
    ['2013-12-24', '2014-01-06', null, false, 'still-within-term'],
    // Served early in the next year, within the term: this year says nothing of it.
    ['2013-12-24', '2014-01-06', '2014-01-03', false, 'still-within-term'],
    ['2013-12-10', '2013-12-20', '2014-01-03', false, 'late'],
    ['2012-12-20', '2013-01-02', '2012-12-28', false, 'outside-period'],
    ['2012-12-20', '2013-01-02', '2013-01-02', false, 'in time'],
    ['2012-12-20', '2013-01-02', '2013-01-03', false, 'late'],
    ['2013-01-01', '2013-01-01', '2013-01-01', false, 'in time'],
    // Its term ran out last year and was counted then.
    ['2012-12-10', '2012-12-20', '2013-01-03', false, 'outside-period'],
    ['2012-12-10', '2012-12-20', null, false, 'outside-period'],
    ['2013-08-26', '2013-09-05', null, true, 'withdrawn'],
    [null, null, null, false, 'not-accepted'],
    ['2013-08-26', null, null, false, 'not-accepted'],
    [null, '2013-09-05', null, true, 'not-accepted'],
  ])('accepted %s, due %s, served %s, withdrawn %s: %s', (accepted, due, served, withdrawn, expected) => {
    const { numerator, denominator, leftOut } = indicatorValue(
      '1.1',
      { ...none, cases: [of(accepted, due, served, withdrawn)] },
      year,
    );
    if (expected === 'in time') expect([numerator, denominator, leftOut]).toEqual([1, 1, {}]);
    else if (expected === 'late') expect([numerator, denominator, leftOut]).toEqual([0, 1, {}]);
    else expect([numerator, denominator, leftOut]).toEqual([0, 0, { [expected]: 1 }]);
  });

  it('counts a case in one year only', () => {
    const date = fc
      .date({ min: new Date('2012-01-01'), max: new Date('2014-12-31'), noInvalidDate: true })
      .map((each) => plainDate(each.toISOString().slice(0, 10)));
    const years = [2012, 2013, 2014, 2015].map((each) => ({
      from: plainDate(`${each}-01-01`),
      to: plainDate(`${each}-12-31`),
    }));
    fc.assert(
      fc.property(date, date, fc.option(date), (acceptedOn, dueOn, servedOn) => {
        const cases = [{ acceptedOn, dueOn, servedOn, withdrawn: false }];
        const counted = years.map((period) => indicatorValue('1.1', { ...none, cases }, period).denominator);
        expect(counted.reduce((sum, each) => sum + each, 0)).toBe(1);
      }),
    );
  });
});

describe.each([
  ['2.1', 'quality'],
  ['3.1', 'information'],
  ['5.1', 'politeness'],
] as const)('%s: satisfied, by the question %s', (id, question) => {
  const answer = (on: string, given: boolean | null): SurveyAnswer => ({
    on: plainDate(on),
    quality: null,
    information: null,
    politeness: null,
    [question]: given,
  });

  it('counts those who answered in the period', () => {
    const survey = [
      answer('2013-01-01', true),
      answer('2013-05-05', true),
      answer('2013-12-31', false),
      answer('2013-06-06', null),
      answer('2012-12-31', true),
      answer('2014-01-01', false),
    ];
    expect(indicatorValue(id, { ...none, survey }, year)).toEqual({
      numerator: 2,
      denominator: 3,
      percent: 66.67,
      leftOut: { 'not-answered': 1, 'outside-period': 2 },
    });
  });
});

it('3.2: services whose information is online', () => {
  const services = [
    { id: 'private', informationOnline: true },
    { id: 'business', informationOnline: true },
    { id: 'tourism', informationOnline: false },
  ];
  expect(indicatorValue('3.2', { ...none, services }, year)).toEqual({
    numerator: 2,
    denominator: 3,
    percent: 66.67,
    leftOut: {},
  });
});

it('4.1: well-founded complaints to the consumers served', () => {
  const complaint = (on: string, wellFounded: boolean | null): ComplaintFact => ({ on: plainDate(on), wellFounded });
  const facts: IndicatorFacts = {
    ...none,
    cases: [
      of('2013-08-26', '2013-09-05', '2013-09-04'),
      of('2013-08-26', '2013-09-05', '2013-09-20'),
      of('2013-12-24', '2014-01-06', null),
      of('2013-12-24', '2014-01-06', '2014-01-03'),
      of('2013-01-10', '2013-01-20', '2013-01-15'),
      of('2013-01-10', '2013-01-20', '2013-01-16'),
    ],
    complaints: [
      complaint('2013-10-01', true),
      complaint('2013-10-02', false),
      complaint('2013-10-03', null),
      complaint('2014-01-01', true),
    ],
  };
  expect(indicatorValue('4.1', facts, year)).toEqual({
    numerator: 1,
    denominator: 4,
    percent: 25,
    leftOut: { 'not-served': 1, 'outside-period': 2, 'not-considered': 1 },
  });
});

describe('the table of Annex 5', () => {
  it('has the six indicators in order, with nothing divided by nothing', () => {
    const rows = indicatorTable(none, year, {});
    expect(rows.map(({ id }) => id)).toEqual(IndicatorId.options);
    for (const row of rows) {
      expect(row).toMatchObject({ normative: null, nextYearTarget: null });
      expect(row.current).toEqual({ numerator: 0, denominator: 0, percent: null, leftOut: {} });
    }
  });

  it('puts the approved values beside the current ones (clause 19)', () => {
    const survey = [{ on: plainDate('2013-05-05'), quality: true, information: null, politeness: null }];
    const rows = indicatorTable({ ...none, survey }, year, { '2.1': { normative: 90, nextYearTarget: 95 } });
    expect(rows[1]).toMatchObject({ id: '2.1', normative: 90, nextYearTarget: 95, current: { percent: 100 } });
    expect(rows[0]).toMatchObject({ id: '1.1', normative: null });
  });

  it('reads a stream once', () => {
    function* cases() {
      for (let count = 0; count < 1000; count += 1) yield of('2013-08-26', '2013-09-05', '2013-09-04');
    }
    expect(indicatorValue('1.1', { ...none, cases: cases() }, year)).toMatchObject({ numerator: 1000, percent: 100 });
  });
});

it.each([
  [1, 3, 33.33],
  [2, 3, 66.67],
  [1, 8, 12.5],
  [1, 1, 100],
  [0, 7, 0],
  [1, 800, 0.13],
])('%d of %d is %d per cent', (good, all, percent) => {
  const services = Array.from({ length: all }, (_, place) => ({ id: String(place), informationOnline: place < good }));
  expect(indicatorValue('3.2', { ...none, services }, year).percent).toBe(percent);
});

describe.each(indicators)('indicator $id', (indicator) => {
  it('speaks three languages under a clause', () => {
    for (const text of [indicator.section, indicator.title, indicator.numerator, indicator.denominator]) {
      expect(faultsOfLetters(text)).toEqual([]);
    }
    expect(findClause(indicator.law.clause)).toBeDefined();
    expect(getIndicator(indicator.id)).toBe(indicator);
    expect(indicator.better).toBe(indicator.id === '4.1' ? 'lower' : 'higher');
  });
});

it('knows no other indicator', () => {
  expect(() => getIndicator('6.1' as IndicatorId)).toThrow(RangeError);
});

it.each(Object.entries(leftOutWords))('%s has its words', (_, words) => {
  expect(faultsOfLetters(words)).toEqual([]);
});
