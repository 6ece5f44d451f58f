import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Edition, editions } from '../law/editions.ts';
import { cite } from '../law/cite.ts';
import { findClause } from '../law/clauses.ts';
import { addDays, daysBetween, plainDate } from '../law/plain-date.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { languages } from '../law/text.ts';
import { workingCalendar } from '../term/working-days.ts';
import { complaintContent, ComplaintPart, contentOf, isFreeForm, missingContent } from './complaint-content.ts';
import { complaintActOn, complaintLawOn } from './complaint-law.ts';
import { answerDue, appealUntil, extensionNoticeDue, forwardingDue } from './complaint-terms.ts';
import {
  ComplaintSubject,
  complaintSubjects,
  Level,
  levels,
  levelThatConsiders,
  mayConsider,
  type Standing,
} from './who-considers.ts';

describe('by when a complaint is answered', () => {
  it.each([
    // registered   inquiry  extended by  due           why
    ['2013-08-26', false, 0, '2013-09-10', '15 calendar days'],
    ['2013-08-26', true, 0, '2013-09-25', '30 calendar days: information of others or a check on the spot'],
    ['2013-08-26', false, 30, '2013-10-10', 'extended by the head to the full'],
    ['2013-08-26', true, 30, '2013-10-25', 'both'],
    ['2013-08-26', true, 1, '2013-09-26', 'extended by a day'],
    ['2013-12-20', false, 0, '2014-01-04', 'holidays count as calendar days'],
    ['2012-02-15', false, 0, '2012-03-01', 'a leap year'],
    ['2021-06-30', false, 0, '2021-07-15', 'the last day of the law of 2007'],
    ['2021-07-01', false, 0, '2021-08-02', '20 working days under the code; Capital Day, Kurban Ait, Saturday worked'],
    ['2026-11-24', false, 0, '2026-12-23', '20 working days; Independence Day'],
    ['2026-11-24', true, 0, '2026-12-23', 'the code has one term'],
  ])('registered %s, inquiry %s, extended by %d: %s (%s)', (received, withInquiry, extendedByDays, due, _why) => {
    const receivedOn = plainDate(received);
    const { value, days, because } = answerDue({ receivedOn, withInquiry, extendedByDays });
    expect(value).toBe(due);
    // Every day is listed, from the day after registration on.
    expect(days[0]?.date).toBe(addDays(receivedOn, 1));
    expect(days).toHaveLength(daysBetween(receivedOn, value));
    expect(days.at(-1)).toMatchObject({ date: due, counted: true });
    expect(because.length).toBe(days.length + (extendedByDays > 0 ? 2 : 1));
    for (const { law } of because.slice(0, 1)) expect(law).toEqual(complaintLawOn(receivedOn));
  });

  it.each([
    ['2013-08-26', 31],
    ['2013-08-26', -1],
    ['2013-08-26', 1.5],
    // The code's own rule of extension is not recorded.
    ['2026-11-24', 1],
  ])('registered %s is not extended by %d', (receivedOn, extendedByDays) => {
    expect(() => answerDue({ receivedOn: plainDate(receivedOn), extendedByDays })).toThrow(RangeError);
  });

  it('refuses a day before the law', () => {
    expect(() => answerDue({ receivedOn: plainDate('2007-01-11') })).toThrow(RangeError);
  });

  it('waits for an added holiday where working days count', () => {
    const additions = [
      {
        kind: 'holiday',
        date: plainDate('2026-12-10'),
        carriesOver: false,
        name: { kk: 'Мереке', ru: 'Праздник', en: 'Holiday' },
        source: 'decree',
      } as const,
    ];
    expect(answerDue({ receivedOn: plainDate('2026-11-24'), additions }).value).toBe('2026-12-24');
  });

  it('counts as many days as the term has, whatever the day', () => {
    const day = fc
      .date({ min: new Date('2021-07-01'), max: new Date('2026-11-30'), noInvalidDate: true })
      .map((date) => plainDate(date.toISOString().slice(0, 10)));
    const calendar = workingCalendar();
    fc.assert(
      fc.property(day, (receivedOn) => {
        const { value, days } = answerDue({ receivedOn });
        expect(days.filter(({ counted }) => counted)).toHaveLength(20);
        expect(value).toBe(calendar.addWorkingDays(receivedOn, 20));
      }),
    );
  });
});

describe('other terms', () => {
  it.each([
    ['2013-08-26', '2013-08-29'],
    ['2013-12-30', '2014-01-02'],
  ])('extended on %s: the applicant is told by %s', (extendedOn, due) => {
    const notice = extensionNoticeDue(plainDate(extendedOn));
    expect(notice.value).toBe(due);
    expect(notice.because[0]).toMatchObject({ rule: 'complaint-extension-notice', data: { days: 3 } });
  });

  it.each([
    ['2013-08-26', '2013-08-29', 'three working days'],
    ['2013-08-28', '2013-09-03', 'Constitution Day on Friday 30 August, the weekend'],
    ['2026-11-25', '2026-11-30', 'the code has the same'],
  ])('received on %s by a body that is not competent: forwarded by %s (%s)', (receivedOn, due, _why) => {
    const forwarding = forwardingDue({ receivedOn: plainDate(receivedOn) });
    expect(forwarding.value).toBe(due);
    expect(forwarding.because[0]).toMatchObject({ rule: 'complaint-forwarding', data: { days: 3 } });
  });

  it('waits for an added transfer before forwarding', () => {
    const additions = [
      {
        kind: 'transfer',
        workedOn: plainDate('2013-08-31'),
        dayOff: plainDate('2013-09-02'),
        source: 'decree',
      } as const,
    ];
    expect(forwardingDue({ receivedOn: plainDate('2013-08-28'), additions }).value).toBe('2013-09-03');
    expect(forwardingDue({ receivedOn: plainDate('2013-08-29'), additions }).value).toBe('2013-09-04');
  });

  it.each([
    ['2013-08-26', '2013-11-26'],
    ['2013-11-30', '2014-02-28'],
    ['2011-11-30', '2012-02-29'],
  ])('answered on %s: appealed against until %s', (answeredOn, until) => {
    const appeal = appealUntil(plainDate(answeredOn));
    expect(appeal.value).toBe(until);
    expect(appeal.because).toMatchObject([{ rule: 'complaint-appeal', data: { answeredOn, months: 3 } }]);
  });

  it('does not guess what the code says', () => {
    expect(() => extensionNoticeDue(plainDate('2026-11-24'))).toThrow(RangeError);
    expect(() => appealUntil(plainDate('2026-11-24'))).toThrow(RangeError);
  });
});

it.each([
  ['2007-01-12', 'law-of-2007', 'Law No. 221 of 12 January 2007'],
  ['2021-06-30', 'law-of-2007', 'Law No. 221 of 12 January 2007'],
  ['2021-07-01', 'code-of-2021', 'Administrative Procedure and Process Code'],
])('on %s: %s', (on, act, name) => {
  expect(complaintActOn(plainDate(on))).toBe(act);
  expect(cite(complaintLawOn(plainDate(on)), 'en')).toBe(name);
  for (const language of ['kk', 'ru'] as const)
    expect(cite(complaintLawOn(plainDate(on)), language)).not.toMatch(/[A-Za-z]/);
});

describe('who considers (clause 22: the superior management)', () => {
  const astana = (id: string, level: Level): Standing => ({ id, level, departmentId: 'astana' });
  const almaty = (id: string, level: Level): Standing => ({ id, level, departmentId: 'almaty' });

  it.each([
    // who would consider                        whom it is about                          may, and the reason
    [astana('dana', 'officer'), [astana('dana', 'officer')], false, 'complaint-not-same-person'],
    [astana('erlan', 'officer'), [astana('dana', 'officer')], false, 'complaint-not-superior'],
    [astana('aset', 'directorate-head'), [astana('dana', 'officer')], true, 'complaint-superior-considers'],
    [astana('bota', 'department-management'), [astana('dana', 'officer')], true, 'complaint-superior-considers'],
    [almaty('kanat', 'directorate-head'), [astana('dana', 'officer')], false, 'complaint-not-superior'],
    [astana('dana', 'officer'), [astana('aset', 'directorate-head')], false, 'complaint-not-subordinate'],
    [astana('aset', 'directorate-head'), [astana('aset', 'directorate-head')], false, 'complaint-not-same-person'],
    [
      astana('bota', 'department-management'),
      [astana('aset', 'directorate-head')],
      true,
      'complaint-superior-considers',
    ],
    [astana('aset', 'directorate-head'), [astana('bota', 'department-management')], false, 'complaint-not-subordinate'],
    [astana('marat', 'ministry'), [astana('bota', 'department-management')], true, 'complaint-superior-considers'],
    [almaty('marat', 'ministry'), [astana('dana', 'officer')], true, 'complaint-superior-considers'],
    [almaty('bota', 'department-management'), [astana('marat', 'ministry')], false, 'complaint-not-subordinate'],
    [astana('zhanar', 'ministry'), [astana('marat', 'ministry')], true, 'complaint-superior-considers'],
    [astana('marat', 'ministry'), [astana('marat', 'ministry')], false, 'complaint-not-same-person'],
    // About two: the candidate stands above each.
    [
      astana('aset', 'directorate-head'),
      [astana('dana', 'officer'), astana('aset', 'directorate-head')],
      false,
      'complaint-not-same-person',
    ],
    [
      astana('aset', 'directorate-head'),
      [astana('dana', 'officer'), astana('bota', 'department-management')],
      false,
      'complaint-not-subordinate',
    ],
    [
      astana('bota', 'department-management'),
      [astana('dana', 'officer'), astana('aset', 'directorate-head')],
      true,
      'complaint-superior-considers',
    ],
    [
      astana('bota', 'department-management'),
      [astana('dana', 'officer'), almaty('kanat', 'officer')],
      false,
      'complaint-not-superior',
    ],
  ] as const)('%j about %j: %s (%s)', (candidate, concerned, may, rule) => {
    const { value, because } = mayConsider(candidate, { about: 'conduct', concerned });
    expect(value).toBe(may);
    expect(because).toEqual([{ rule, law: { act: 'standard', clause: '22' }, data: {} }]);
  });

  it('names the court where the result is disputed (clause 23)', () => {
    const { value, because } = mayConsider(astana('bota', 'department-management'), {
      about: 'result',
      concerned: [astana('aset', 'directorate-head')],
    });
    expect(value).toBe(true);
    expect(because).toMatchObject([{ rule: 'complaint-court', law: { clause: '23' } }]);
  });

  it.each([
    ['officer', 'directorate-head'],
    ['directorate-head', 'department-management'],
    ['department-management', 'ministry'],
    ['ministry', 'ministry'],
  ] as const)('about the level %s considers the level %s', (concerned, considers) => {
    expect(levelThatConsiders(concerned)).toBe(considers);
  });

  it('is never the person concerned and never below, whoever it is', () => {
    const standing = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      level: fc.constantFrom(...Level.options),
      departmentId: fc.constantFrom('astana', 'almaty'),
    });
    fc.assert(
      fc.property(standing, fc.array(standing, { minLength: 1, maxLength: 3 }), (candidate, concerned) => {
        if (!mayConsider(candidate, { about: 'conduct', concerned }).value) return;
        for (const person of concerned) {
          expect(person.id).not.toBe(candidate.id);
          expect(Level.options.indexOf(candidate.level)).toBeGreaterThanOrEqual(Level.options.indexOf(person.level));
          if (candidate.level !== 'ministry') {
            expect(person.departmentId).toBe(candidate.departmentId);
            expect(candidate.level).not.toBe(person.level);
          }
        }
      }),
    );
  });

  it.each([...Object.values(levels), ...ComplaintSubject.options.map((subject) => complaintSubjects[subject])])(
    '%j',
    (text) => {
      expect(faultsOfLetters(text)).toEqual([]);
    },
  );
});

describe('what a complaint must hold (clause 24)', () => {
  it.each([
    ['2011-02-28', 'person', ['text', 'name', 'address', 'signature']],
    ['2011-02-28', 'organisation', ['text', 'name', 'address', 'outgoing-number', 'outgoing-date', 'signature']],
    ['2013-07-23', 'person', ['text']],
    ['2013-07-23', 'organisation', ['text']],
  ] as const)('edition of %s, by a(n) %s: %j', (edition, by, parts) => {
    expect(contentOf(edition, by).map(({ part }) => part)).toEqual(parts);
    expect(missingContent(edition, by, [])).toEqual(contentOf(edition, by));
    expect(missingContent(edition, by, ComplaintPart.options)).toEqual([]);
    expect(missingContent(edition, by, ['text', 'signature']).map(({ part }) => part)).toEqual(
      parts.filter((part) => part !== 'text' && part !== 'signature'),
    );
  });

  it.each(Edition.options)('agrees with the rules of the edition of %s', (edition) => {
    expect(isFreeForm(edition)).toBe(editions[edition].complaintForm === 'free');
    expect(isFreeForm(edition)).toBe(contentOf(edition, 'organisation').length === 1);
  });

  it.each(complaintContent)('$part has words and a clause', ({ text, law, askedBy }) => {
    expect(faultsOfLetters(text)).toEqual([]);
    expect(findClause(law.clause)).toBeDefined();
    expect(
      Edition.options.some((edition) => askedBy === 'every-edition' || askedBy === editions[edition].complaintForm),
    ).toBe(true);
    for (const language of languages) expect(text[language]).not.toBe('');
  });
});
