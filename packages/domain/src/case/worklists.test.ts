import { describe, expect, it } from 'vitest';
import { OfficerRole } from '../account/role.ts';
import { plainDate } from '../law/plain-date.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { workingCalendar } from '../term/working-days.ts';
import { balanceAssignment, type OfficerLoad, type OpenCase } from './balance-assignment.ts';
import { nearnessOf, warnedUntil, type Nearness } from './nearness.ts';
import { awaitingDecision } from './stage.ts';
import { timeSpent } from './time-spent.ts';
import { queueOf, waitsFor, WorklistName, worklists, worklistsOf, worklistTitle } from './worklists.ts';

describe('the lists', () => {
  it.each(WorklistName.options)('%s has its name in three languages', (name) => {
    for (const unitId of [null, 'astana/esil-district'])
      expect(faultsOfLetters(worklistTitle(name, { unitId }))).toEqual([]);
  });

  it.each([
    ['intake', ['submitted', 'decided']],
    ['examiner', ['submitted', 'accepted', 'under-examination', 'decided']],
    ['head', ['proposed']],
    ['administrator', []],
  ] as const)('what waits for the role %s: %j', (role, statuses) => {
    expect(queueOf(role)).toEqual(statuses);
  });

  it.each(OfficerRole.options)('the role %s has lists if and only if it reads cases', (role) => {
    const lists = worklistsOf(role);
    expect(lists.length > 0).toBe(['intake', 'examiner', 'head'].includes(role));
    if (lists.length > 0) expect([lists[0], lists.at(-1)]).toEqual(['queue', 'all']);
  });

  it('whose turn it is follows the workflow', () => {
    expect(Object.fromEntries(awaitingDecision.map((status) => [status, waitsFor(status)]))).toEqual({
      submitted: ['intake', 'examiner'],
      accepted: ['examiner'],
      'under-examination': ['examiner'],
      proposed: ['head'],
    });
  });

  it('today, near and overdue divide the days between them', () => {
    const today = plainDate('2026-11-24');
    const reader = { role: 'examiner', unitId: null, today, warnedUntil: plainDate('2026-11-26') } as const;
    expect(worklists.overdue.select(reader)).toMatchObject({ dueUntil: '2026-11-23' });
    expect(worklists['due-today'].select(reader)).toMatchObject({ dueFrom: today, dueUntil: today });
    expect(worklists['near-due'].select(reader)).toMatchObject({ dueFrom: '2026-11-25', dueUntil: '2026-11-26' });
  });
});

describe('how near the end of a term is', () => {
  const calendar = workingCalendar();
  it.each<[string, string, string, Nearness | null]>([
    // today      due           status               what is said
    ['2026-11-24', '2026-11-27', 'accepted', null],
    ['2026-11-24', '2026-11-26', 'accepted', { when: 'near', workingDays: 2 }],
    ['2026-11-24', '2026-11-25', 'proposed', { when: 'near', workingDays: 1 }],
    ['2026-11-24', '2026-11-24', 'accepted', { when: 'today', workingDays: 0 }],
    ['2026-11-24', '2026-11-23', 'accepted', { when: 'over', workingDays: 1 }],
    // On Friday the second working day ahead is Tuesday; on Saturday too.
    ['2026-11-27', '2026-12-01', 'submitted', { when: 'near', workingDays: 2 }],
    ['2026-11-28', '2026-12-01', 'submitted', { when: 'near', workingDays: 2 }],
    ['2026-11-28', '2026-12-02', 'submitted', null],
    // Before the holiday of 16 December.
    ['2026-12-15', '2026-12-18', 'accepted', { when: 'near', workingDays: 2 }],
    // Late over a weekend: Monday is the first working day over.
    ['2026-11-28', '2026-11-27', 'accepted', { when: 'over', workingDays: 0 }],
    ['2026-11-30', '2026-11-27', 'accepted', { when: 'over', workingDays: 1 }],
    // Decided, or with the applicant: no term runs.
    ['2026-11-24', '2026-11-20', 'decided', null],
    ['2026-11-24', '2026-11-20', 'withdrawn', null],
  ])('on %s, due on %s, %s: %j', (today, due, status, expected) => {
    expect(nearnessOf({ status: status as 'accepted', dueOn: plainDate(due) }, plainDate(today), calendar)).toEqual(
      expected,
    );
  });

  it('is not said of a case without a due date', () => {
    expect(nearnessOf({ status: 'submitted', dueOn: null }, plainDate('2026-11-24'), calendar)).toBe(null);
  });

  it('is warned of two working days ahead', () => {
    expect(warnedUntil(plainDate('2026-11-26'), calendar)).toBe('2026-11-30');
  });
});

describe('where the time went', () => {
  const calendar = workingCalendar();
  const on = (day: string) => plainDate(`2026-11-${day}`);
  it('adds up the working days with the officers in each status since the last submission', () => {
    const changes = [
      { status: 'submitted', on: on('02') },
      { status: 'returned-incomplete', on: on('03') },
      { status: 'submitted', on: on('09') },
      { status: 'accepted', on: on('10') },
      { status: 'under-examination', on: on('11') },
      { status: 'proposed', on: on('12') },
      { status: 'under-examination', on: on('16') },
      { status: 'proposed', on: on('19') },
    ] as const;
    expect(timeSpent(changes, on('24'), calendar)).toEqual([
      { status: 'proposed', workingDays: 5 },
      { status: 'under-examination', workingDays: 4 },
      { status: 'submitted', workingDays: 1 },
      { status: 'accepted', workingDays: 1 },
    ]);
  });

  it('of papers accepted at the window from their acceptance', () => {
    expect(timeSpent([{ status: 'accepted', on: on('20') }], on('24'), calendar)).toEqual([
      { status: 'accepted', workingDays: 2 },
    ]);
  });
});

describe('a balanced assignment', () => {
  const examiner = (id: string, open = 0, pressing = 0): OfficerLoad => ({
    id,
    role: 'examiner',
    unitId: null,
    open,
    pressing,
  });
  const file = (id: string, over: Partial<OpenCase> = {}): OpenCase => ({
    id,
    status: 'accepted',
    unitId: 'astana/esil-district',
    dueOn: plainDate('2026-12-10'),
    nearness: null,
    ...over,
  });
  const near = { nearness: { when: 'near', workingDays: 1 }, dueOn: plainDate('2026-11-25') } as const;

  it.each<[string, OpenCase[], OfficerLoad[], Record<string, string | null>]>([
    ['to whoever has least', [file('1')], [examiner('a', 3), examiner('b', 2)], { 1: 'b' }],
    [
      'evenly',
      [file('1'), file('2'), file('3'), file('4')],
      [examiner('a'), examiner('b')],
      { 1: 'a', 2: 'b', 3: 'a', 4: 'b' },
    ],
    [
      'what fills the gap first',
      [file('1'), file('2'), file('3')],
      [examiner('a', 2), examiner('b')],
      { 1: 'b', 2: 'b', 3: 'a' },
    ],
    [
      'what is due first is given first',
      [file('1'), file('2', near)],
      [examiner('a', 1), examiner('b')],
      { 1: 'a', 2: 'b' },
    ],
    ['pressing cases weigh double', [file('1')], [examiner('a', 2, 2), examiner('b', 3)], { 1: 'b' }],
    [
      'submitted cases also to an inspector of the unit, not of another',
      [file('1', { status: 'submitted' }), file('2', { status: 'submitted', unitId: 'astana/saryarka-district' })],
      [{ id: 'i', role: 'intake', unitId: 'astana/esil-district', open: 0, pressing: 0 }, examiner('z', 5)],
      { 1: 'i', 2: 'z' },
    ],
    [
      'an accepted case to no inspector of a unit',
      [file('1')],
      [{ id: 'i', role: 'intake', unitId: 'astana/esil-district', open: 0, pressing: 0 }],
      { 1: null },
    ],
    ['what waits for the head to nobody', [file('1', { status: 'proposed' })], [examiner('a')], { 1: null }],
    ['nobody there', [file('1')], [], { 1: null }],
  ])('%s', (_what, cases, officers, expected) => {
    expect(Object.fromEntries(balanceAssignment(cases, officers))).toEqual(expected);
    expect(Object.fromEntries(balanceAssignment(cases.toReversed(), officers.toReversed()))).toEqual(expected);
  });

  it('leaves no officer more than one heavier than another who could have taken a case', () => {
    const cases = Array.from({ length: 40 }, (_, place) => file(String(place).padStart(2, '0')));
    const officers = [examiner('a', 7), examiner('b', 1), examiner('c', 0), examiner('d', 12)];
    const answer = [...balanceAssignment(cases, officers).values()];
    const after = officers.map(({ id, open }) => open + answer.filter((to) => to === id).length);
    expect(Math.max(...after) - Math.min(...after)).toBeLessThanOrEqual(1);
  });
});
