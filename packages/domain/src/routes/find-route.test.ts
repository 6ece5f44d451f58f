import { describe, expect, it } from 'vitest';
import { ApplicationKind } from '../application/kind.ts';
import { findClause } from '../law/clauses.ts';
import { plainDate } from '../law/plain-date.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import type { Inviter, Purpose } from './choose-route.ts';
import { doers, findRoute } from './find-route.ts';

const on = plainDate('2013-08-26');
const find = (inviter: Inviter, purpose: Purpose, invitees = 1, placeOfStay = '') => {
  const route = findRoute({ inviter, purpose, invitees, placeOfStay }, { on });
  if (route.outcome !== 'route') throw new Error(`no route: ${route.because[0]?.rule}`);
  return route;
};

describe('the whole way', () => {
  it.each([
    // who, why, how many → documents × copies, who hands in, who collects, duty in tenge
    ['citizen', 'relatives', 1, ['petition 1', 'questionnaire 2', 'receipt 1'], 'the inviting person', 865.5],
    [
      'permanent-resident',
      'treatment',
      3,
      ['petition 1', 'questionnaire 2', 'receipt 1'],
      'the inviting person',
      2596.5,
    ],
    [
      'foreigner-over-six-months',
      'acquaintances',
      2,
      ['written-request 1', 'questionnaire 2', 'receipt 1'],
      'the host organisation',
      1731,
    ],
    [
      'non-state-organisation',
      'business',
      1,
      ['invitation-letter 3', 'receipt 1'],
      'the non-state organisation',
      865.5,
    ],
    [
      'non-state-organisation',
      'work',
      1,
      ['invitation-letter 3', 'work-permit-copy 1', 'receipt 1'],
      'the non-state organisation',
      865.5,
    ],
    ['non-state-organisation', 'tourism', 10, ['invitation-letter 3', 'receipt 1'], 'the non-state organisation', 8655],
  ] as const)('%s, %s, %d', (inviter, purpose, invitees, papers, handsIn, duty) => {
    const route = find(inviter, purpose, invitees);
    expect(route.documents.map(({ id, copies }) => `${id} ${copies}`)).toEqual(papers);
    expect(route.handsIn.text.en).toBe(handsIn);
    expect(route.duty.value).toBe(duty * 100);
    // Both channels end on the same day: seven working days, with Constitution Day off.
    expect(route.term.paper?.value).toBe('2013-09-05');
    expect(route.term.portal?.value).toBe('2013-09-05');
    expect(route.term.portal?.because[0]?.law.clause).toBe('7.4');
  });

  it('hands the invitation out through the representative of the host organisation', () => {
    const { collects } = find('foreigner-over-six-months', 'relatives');
    expect(collects.text.en).toBe('the representative of the host organisation');
    expect(collects.law.clause).toBe('11, host organisation');
  });

  it('names the office of the place of stay, with its clause', () => {
    const { offices } = find('citizen', 'relatives', 1, 'Шымкент қаласы');
    expect(offices.value.map(({ office }) => office.id)).toEqual(['south-kazakhstan-region/shymkent']);
    expect(offices.because.map(({ law }) => law.clause)).toEqual(['13', 'Annex 1']);
    expect(find('citizen', 'relatives').offices.value).toEqual([]);
  });

  it('knows no portal in 2011, and calendar days', () => {
    const answers = { inviter: 'citizen', purpose: 'relatives', invitees: 1 } as const;
    const route = findRoute(answers, { on: plainDate('2011-05-05'), edition: '2011-02-28' });
    expect(route).toMatchObject({ term: { paper: { value: '2011-05-12' }, portal: null }, kind: 'private' });
  });

  it('counts an added holiday and a six-day week', () => {
    const answers = { inviter: 'citizen', purpose: 'relatives', invitees: 1 } as const;
    const additions = [
      {
        kind: 'holiday',
        date: plainDate('2013-09-03'),
        carriesOver: false,
        name: { kk: 'Мереке', ru: 'Праздник', en: 'Holiday' },
        source: 'decree',
      } as const,
    ];
    expect(findRoute(answers, { on, additions })).toMatchObject({ term: { paper: { value: '2013-09-06' } } });
    expect(findRoute(answers, { on, workingWeek: 6 })).toMatchObject({ term: { paper: { value: '2013-09-04' } } });
  });

  it('says why there is no way, and refuses an impossible number of people', () => {
    expect(findRoute({ inviter: 'state-body', purpose: 'business', invitees: 1 }, { on })).toMatchObject({
      outcome: 'not-for-you',
      because: [{ rule: 'not-for-state-body', law: { clause: '11, business and tourism' } }],
    });
    expect(() => find('citizen', 'relatives', 0)).toThrow(RangeError);
  });
});

describe.each(ApplicationKind.options)('who does what: %s', (kind) => {
  it.each(['handsIn', 'collects'] as const)('%s has words and a clause', (what) => {
    expect(faultsOfLetters(doers[kind][what].text)).toEqual([]);
    expect(findClause(doers[kind][what].law.clause)).toBeDefined();
  });
});
