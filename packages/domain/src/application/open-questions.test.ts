import { describe, expect, it } from 'vitest';
import { addDays } from '../law/plain-date.ts';
import { checkGroup } from './check-application.ts';
import type { SubmissionChange } from './compare-submissions.ts';
import type { FormGroupId } from './forms.ts';
import {
  answerOpenQuestions,
  isListOpen,
  isPageOpen,
  isQuestionnaireOpen,
  isQuestionOpen,
  openQuestions,
  questionsOpenedBy,
  type OpenQuestion,
} from './open-questions.ts';
import type { ProblemId } from './problem.ts';
import { goodAnswers, inviteeId, otherInviteeId, today } from './testing/answers.ts';

type About = [group: FormGroupId, person: string | null, field: string | null];
const [first, second] = [inviteeId, otherInviteeId];
const named = (...remarks: About[]) =>
  openQuestions({
    remarks: remarks.map(([group, person, field]) => ({ group, inviteeId: person, field, words: 'Толықтырыңыз' })),
    problems: [],
    changes: [],
  });
const question = ([group, person, field]: About) => [{ group, inviteeId: person }, field ?? ''] as const;

describe('what the officer’s words open', () => {
  it.each<[string, About, About, boolean]>([
    ['a field: that field', ['visit', null, 'from'], ['visit', null, 'from'], true],
    ['a field: no other of its page', ['visit', null, 'from'], ['visit', null, 'stayAddress'], false],
    ['a field: no other page', ['visit', null, 'from'], ['petition', null, 'text'], false],
    ['a scan: the scan', ['invitee', first, 'passport-scan'], ['invitee', first, 'passport-scan'], true],
    ['a scan: not what stands in it', ['invitee', first, 'passport-scan'], ['invitee', first, 'passportNumber'], false],
    ['a person’s field: not that of another', ['invitee', first, 'relation'], ['invitee', second, 'relation'], false],
    ['a field of everybody: of each', ['invitee', null, 'relation'], ['invitee', second, 'relation'], true],
    ['a page: all of it', ['visit', null, null], ['visit', null, 'stayAddress'], true],
    ['a page: its scan too', ['receipt', null, null], ['receipt', null, 'receipt-scan'], true],
    ['a person: all of the person', ['invitee', first, null], ['invitee', first, 'work-permit-scan'], true],
    ['a person: nobody else', ['invitee', first, null], ['invitee', second, 'relation'], false],
  ])('%s', (_what, remark, asked, open) => {
    expect(isQuestionOpen(named(remark), ...question(asked))).toBe(open);
  });

  it.each<[string, About, boolean]>([
    ['the invited people as a whole', ['invitee', null, null], true],
    ['one of them', ['invitee', first, null], false],
    ['a question of each', ['invitee', null, 'relation'], false],
  ])('people may be added and taken out: %s → %s', (_what, remark, open) => {
    expect(isListOpen(named(remark))).toBe(open);
  });

  it('the foreigner’s link fills in whole pages, so both must be open', () => {
    expect(isQuestionnaireOpen(null)).toBe(true);
    expect(isQuestionnaireOpen(named(['inviter', null, null], ['employment', null, null]))).toBe(true);
    expect(isQuestionnaireOpen(named(['inviter', null, null], ['employment', null, 'lastFiveYears']))).toBe(false);
  });

  it('before the first submission everything is open; with the officers nothing', () => {
    expect(isQuestionOpen(null, { group: 'visit', inviteeId: null }, 'from')).toBe(true);
    expect(isPageOpen([], { group: 'visit', inviteeId: null })).toBe(false);
  });
});

describe('what is open although no officer named it', () => {
  const opened = (group: FormGroupId, field: string, problem: ProblemId) =>
    questionsOpenedBy({ group, inviteeId: group === 'invitee' ? first : null, field, problem })
      .map((one) => (one.group === group ? one.field : `${one.group}.${one.field ?? ''}`))
      .sort();
  it.each<[string, FormGroupId, string, ProblemId, (string | null)[]]>([
    ['the visit would begin in the past', 'visit', 'from', 'date-in-past', ['from', 'to']],
    [
      'the passport has expired: another passport',
      'invitee',
      'passportExpiresOn',
      'date-in-past',
      ['passport-scan', 'passportExpiresOn', 'passportIssuedOn', 'passportNumber'],
    ],
    [
      'the passport expires during the visit: another passport, or an earlier departure',
      'invitee',
      'passportExpiresOn',
      'passport-expires-before-departure',
      ['passport-scan', 'passportExpiresOn', 'passportIssuedOn', 'passportNumber', 'visit.to'],
    ],
    [
      'too little was paid: another receipt',
      'receipt',
      'amountTiyn',
      'receipt-too-small',
      ['amountTiyn', 'bank', 'number', 'paidOn', 'receipt-scan'],
    ],
    ['visits against multiplicity', 'visit', 'visits', 'multiplicity-not-visits', ['multiplicity', 'visits']],
    ['a scan in which a virus was found', 'invitee', 'passport-scan', 'file-infected', ['passport-scan']],
    ['a required answer', 'visit', 'stayAddress', 'required', ['stayAddress']],
  ])('%s', (_what, group, field, problem, fields) => {
    expect(opened(group, field, problem)).toEqual(fields);
  });

  it('nobody is invited: the list', () => {
    const problem = { group: 'invitee', inviteeId: null, field: 'invitees', problem: 'no-invitee' } as const;
    expect(isListOpen(questionsOpenedBy(problem))).toBe(true);
  });

  it.each<[string, SubmissionChange, About]>([
    [
      'an answer changed since the last signature',
      { what: 'answer', group: 'visit', invitee: null, field: 'to', before: 'a', after: 'b' },
      ['visit', null, 'to'],
    ],
    [
      'a scan changed since',
      { what: 'files', kind: 'passport-scan', invitee: { inviteeId: first, name: 'K' }, before: [], after: [] },
      ['invitee', first, 'passport-scan'],
    ],
    [
      'a person added since',
      { what: 'invitee-added', invitee: { inviteeId: second, name: 'A' } },
      ['invitee', second, 'relation'],
    ],
  ])('%s can still be mended', (_what, change, asked) => {
    expect(isQuestionOpen(openQuestions({ remarks: [], problems: [], changes: [change] }), ...question(asked))).toBe(
      true,
    );
  });
});

describe('answers of a returned page', () => {
  const { visit } = goodAnswers['business-letter'];
  const at = (open: OpenQuestion[], given: Record<string, unknown>) => {
    const page = { place: { group: 'visit', inviteeId: null }, open, stored: visit, given } as const;
    const { answers, closed } = answerOpenQuestions('business-letter', page, (candidate) => {
      const check = checkGroup('business-letter', 'visit', candidate, today);
      return check.ok ? [] : check.problems;
    });
    return {
      changed: Object.keys(answers).filter((name) => answers[name] !== visit[name as keyof typeof visit]),
      closed,
    };
  };
  const open = (field: string) => named(['visit', null, field]);
  const refused = (field: string) => [{ field, problem: 'not-asked' }];

  it.each<[string, string, Record<string, unknown>, string[], { field: string }[]]>([
    ['what was named is changed', 'places', { places: 'Алматы' }, ['places'], []],
    ['the others may be left out', 'places', { ...visit, places: 'Алматы', from: undefined }, ['places'], []],
    ['or sent as they stand', 'places', { ...visit, places: 'Алматы' }, ['places'], []],
    [
      'another one is refused',
      'places',
      { places: 'Алматы', stayGrounds: 'Басқа' },
      ['places'],
      refused('stayGrounds'),
    ],
    ['what was named may be left empty', 'places', { places: undefined }, ['places'], []],
    [
      'a departure before the new arrival moves along',
      'from',
      { from: addDays(visit.to, 1), to: addDays(visit.to, 20) },
      ['from', 'to'],
      [],
    ],
    [
      'one that agrees with it stays',
      'from',
      { from: addDays(visit.from, 1), to: addDays(visit.to, 20) },
      ['from'],
      refused('to'),
    ],
    [
      'the multiplicity follows the visits',
      'visits',
      { visits: 3, multiplicity: 'three' },
      ['multiplicity', 'visits'],
      [],
    ],
    [
      'and nothing else with them',
      'visits',
      { visits: 3, multiplicity: 'three', places: 'Алматы' },
      ['multiplicity', 'visits'],
      refused('places'),
    ],
  ])('%s', (_what, field, given, changed, closed) => {
    const found = at(open(field), given);
    expect({ changed: found.changed.sort(), closed: found.closed }).toEqual({ changed: changed.sort(), closed });
  });
});
