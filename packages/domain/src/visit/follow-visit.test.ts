import { describe, expect, it } from 'vitest';
import { plainDate } from '../law/plain-date.ts';
import { checkEvent } from './check-event.ts';
import {
  departureDue,
  endingOf,
  followVisit,
  registrationDue,
  type VisitFacts,
  type VisitState,
} from './follow-visit.ts';
import { obligationsOf } from './obligations.ts';

const day = plainDate;
/** Issued on 24 November 2026 for a visit of thirty days from 10 December. */
const issued = {
  edition: '2013-07-23',
  onLetter: false,
  issuedOn: day('2026-11-24'),
  validUntil: day('2027-11-24'),
  visitFrom: day('2026-12-10'),
  visitTo: day('2027-01-08'),
  cancelledOn: null,
  arrivedOn: null,
  registeredOn: null,
  departedOn: null,
  slipReturnedOn: null,
} as const satisfies VisitFacts & { issuedOn: unknown };

const visit = (days: Partial<Record<'arrived' | 'registered' | 'departed' | 'slip' | 'cancelled', string>>) => ({
  ...issued,
  arrivedOn: days.arrived ? day(days.arrived) : null,
  registeredOn: days.registered ? day(days.registered) : null,
  departedOn: days.departed ? day(days.departed) : null,
  slipReturnedOn: days.slip ? day(days.slip) : null,
  cancelledOn: days.cancelled ? day(days.cancelled) : null,
});

describe('registration within five calendar days after crossing the border (Annex 2, reverse)', () => {
  it.each([
    // crossed       last day
    ['2026-12-10', '2026-12-15'],
    ['2026-12-31', '2027-01-05'],
    ['2028-02-25', '2028-03-01'],
    ['2027-02-25', '2027-03-02'],
  ])('%s → %s', (arrived, by) => {
    expect(registrationDue('2013-07-23', day(arrived)).value).toBe(by);
    expect(registrationDue('2011-02-28', day(arrived)).value).toBe(by);
  });
});

describe('departure (Annex 2: the period of visit; control slip: the days permitted)', () => {
  it.each([
    // came          last day       why
    ['2026-12-10', '2027-01-08', 'on the first day: the whole period'],
    ['2026-12-20', '2027-01-08', 'later: the period ends all the same'],
    ['2026-12-01', '2026-12-30', 'earlier: thirty days from the entry'],
    ['2027-01-08', '2027-01-08', 'on the last day'],
    ['2027-02-01', '2027-02-01', 'after the period: on the day of entry'],
  ])('entered on %s, leaves by %s (%s)', (arrived, by) => {
    expect(departureDue(issued, day(arrived)).value).toBe(by);
  });
});

describe('what is due next', () => {
  type Days = Parameters<typeof visit>[0];
  it.each<[string, Days, string, VisitState, [string, string | null, boolean][]]>([
    ['nobody came yet', {}, '2026-12-01', 'awaited', [['arrived', '2027-11-24', false]]],
    ['nobody came, on the last day of the year', {}, '2027-11-24', 'awaited', [['arrived', '2027-11-24', false]]],
    ['nobody came in the year', {}, '2027-11-25', 'unused', []],
    ['cancelled before anybody came', { cancelled: '2026-12-02' }, '2026-12-03', 'cancelled', []],
    [
      'in the country, on the last day of registering',
      { arrived: '2026-12-10' },
      '2026-12-15',
      'present',
      [
        ['registered', '2026-12-15', false],
        ['departed', '2027-01-08', false],
      ],
    ],
    [
      'not registered on the sixth day',
      { arrived: '2026-12-10' },
      '2026-12-16',
      'present',
      [
        ['registered', '2026-12-15', true],
        ['departed', '2027-01-08', false],
      ],
    ],
    [
      'came two days before the end of the period: leaves first',
      { arrived: '2027-01-07' },
      '2027-01-07',
      'present',
      [
        ['departed', '2027-01-08', false],
        ['registered', '2027-01-12', false],
      ],
    ],
    [
      'registered, stays too long',
      { arrived: '2026-12-10', registered: '2026-12-11' },
      '2027-01-09',
      'present',
      [['departed', '2027-01-08', true]],
    ],
    [
      'cancelled while in the country: is to leave as before',
      { arrived: '2026-12-10', registered: '2026-12-11', cancelled: '2026-12-20' },
      '2026-12-21',
      'present',
      [['departed', '2027-01-08', false]],
    ],
    [
      'gone; the slip is to be returned, no term is set',
      { arrived: '2026-12-10', registered: '2026-12-11', departed: '2027-01-05' },
      '2027-03-01',
      'left',
      [['slip-returned', null, false]],
    ],
    ['all done', { arrived: '2026-12-10', departed: '2026-12-12', slip: '2026-12-20' }, '2027-12-20', 'complete', []],
  ])('%s', (_what, days, today, state, due) => {
    const followed = followVisit(visit(days), day(today));
    expect(followed.state).toBe(state);
    expect(followed.due.map(({ step, by, overdue }) => [step, by, overdue])).toEqual(due);
    for (const { because } of followed.due) expect(because.length).toBeGreaterThan(0);
  });

  it.each<[string, Days, string[]]>([
    ['registered on the sixth day', { arrived: '2026-12-10', registered: '2026-12-16' }, ['registered']],
    ['left on the second day, never registered', { arrived: '2026-12-10', departed: '2026-12-12' }, []],
    ['left on the sixth day, never registered', { arrived: '2026-12-10', departed: '2026-12-16' }, ['registered']],
    ['left a day too late', { arrived: '2026-12-10', registered: '2026-12-11', departed: '2027-01-09' }, ['departed']],
  ])('late: %s', (_what, days, late) => {
    expect(followVisit(visit(days), day('2027-02-01')).late).toEqual(late);
  });
});

it('a visit on an invitation letter is not followed; the letter expires as an invitation does', () => {
  const letter = { ...issued, onLetter: true };
  expect(followVisit(letter, day('2026-12-01'))).toEqual({ state: 'awaited', due: [], late: [] });
  expect(followVisit(letter, day('2027-11-25')).state).toBe('unused');
  expect(followVisit({ ...letter, cancelledOn: day('2026-12-01') }, day('2026-12-01')).state).toBe('cancelled');
});

describe('the obligations of the inviter', () => {
  const stateOf = (days: Parameters<typeof visit>[0], today: string, violations: ('upkeep' | 'departure')[] = []) => {
    const facts = visit(days);
    const states = obligationsOf(followVisit(facts, day(today)), facts, violations);
    return Object.fromEntries(states.map(({ id, state }) => [id, state]));
  };

  it.each([
    ['before the arrival', {}, '2026-12-01', {}],
    [
      'just arrived',
      { arrived: '2026-12-10' },
      '2026-12-11',
      { upkeep: 'undertaken', registration: 'due', departure: 'due', slip: 'undertaken' },
    ],
    [
      'six days later',
      { arrived: '2026-12-10' },
      '2026-12-16',
      { upkeep: 'undertaken', registration: 'overdue', departure: 'due', slip: 'undertaken' },
    ],
    [
      'all in time',
      { arrived: '2026-12-10', registered: '2026-12-12', departed: '2027-01-08', slip: '2027-01-10' },
      '2027-02-01',
      { upkeep: 'undertaken', registration: 'met', departure: 'met', slip: 'met' },
    ],
    [
      'all too late, the slip not yet back',
      { arrived: '2026-12-10', registered: '2026-12-20', departed: '2027-01-20' },
      '2027-02-01',
      { upkeep: 'undertaken', registration: 'met-late', departure: 'met-late', slip: 'due' },
    ],
    [
      'gone without registration',
      { arrived: '2026-12-10', departed: '2026-12-30' },
      '2027-02-01',
      { upkeep: 'undertaken', registration: 'broken', departure: 'met', slip: 'due' },
    ],
  ])('%s', (_what, days, today, states) => {
    expect(stateOf(days, today)).toEqual(states);
  });

  it('not provided for the visitor, by a record', () => {
    expect(stateOf({ arrived: '2026-12-10' }, '2026-12-11', ['upkeep'])['upkeep']).toBe('broken');
  });
});

describe('what cannot have happened', () => {
  const today = day('2026-12-20');
  it.each<[string, Parameters<typeof visit>[0], Parameters<typeof checkEvent>[1]['step'], string, string | null]>([
    ['tomorrow', {}, 'arrived', '2026-12-21', 'in-future'],
    ['an arrival before the issue', {}, 'arrived', '2026-11-23', 'before-issue'],
    ['an arrival on the day of issue', {}, 'arrived', '2026-11-24', null],
    ['an arrival after the period, unlawful but possible', {}, 'arrived', '2026-12-20', null],
    ['an arrival on a cancelled invitation', { cancelled: '2026-12-05' }, 'arrived', '2026-12-05', 'invitation-void'],
    ['an arrival before it was cancelled', { cancelled: '2026-12-05' }, 'arrived', '2026-12-04', null],
    ['a second arrival', { arrived: '2026-12-10' }, 'arrived', '2026-12-11', 'recorded-already'],
    ['registered without arriving', {}, 'registered', '2026-12-11', 'not-arrived'],
    ['registered before arriving', { arrived: '2026-12-10' }, 'registered', '2026-12-09', 'before-arrival'],
    ['registered late, unlawful but possible', { arrived: '2026-12-10' }, 'registered', '2026-12-20', null],
    [
      'registered after leaving',
      { arrived: '2026-12-10', departed: '2026-12-12' },
      'registered',
      '2026-12-13',
      'after-departure',
    ],
    ['departed without arriving', {}, 'departed', '2026-12-11', 'not-arrived'],
    [
      'the slip of a visitor who has not left',
      { arrived: '2026-12-10' },
      'slip-returned',
      '2026-12-12',
      'not-departed',
    ],
    [
      'the slip before the departure',
      { arrived: '2026-12-10', departed: '2026-12-12' },
      'slip-returned',
      '2026-12-11',
      'before-departure',
    ],
    [
      'departed before registering',
      { arrived: '2026-12-10', registered: '2026-12-12' },
      'departed',
      '2026-12-11',
      'before-registration',
    ],
  ])('%s', (_what, days, step, on, problem) => {
    expect(checkEvent(visit(days), { step, on: day(on) }, today)).toBe(problem);
  });

  it('an arrival when the year is over', () => {
    const late = { step: 'arrived', on: day('2027-11-25') } as const;
    expect(checkEvent(visit({}), late, day('2027-12-01'))).toBe('after-validity');
  });
});

describe('how a case ends', () => {
  it.each<[VisitState[], ReturnType<typeof endingOf>]>([
    [[], null],
    [['complete'], 'close'],
    [['complete', 'left'], null],
    [['complete', 'awaited'], null],
    [['complete', 'unused'], 'close'],
    [['complete', 'cancelled'], 'close'],
    [['unused'], 'expire'],
    [['unused', 'cancelled'], 'expire'],
    [['cancelled', 'cancelled'], 'cancel'],
    [['cancelled', 'awaited'], null],
    [['cancelled', 'present'], null],
  ])('%j → %s', (states, ending) => {
    expect(endingOf(states)).toBe(ending);
  });
});
