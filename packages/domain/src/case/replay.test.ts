import { describe, expect, it } from 'vitest';
import { Edition, editions } from '../law/editions.ts';
import type { EditionRules } from '../law/editions/edition-rules.ts';
import { plainDate } from '../law/plain-date.ts';
import type { InviteeFacts } from '../refusal/grounds.ts';
import { dueDate } from '../term/due-date.ts';
import { replay, type StoredCase } from './replay.ts';

const [of2011, of2013] = [editions['2011-02-28'], editions['2013-07-23']];
const stranger: InviteeFacts = { oralman: false, bornOrFormerCitizen: false, familyMemberOfSuch: false };

function stored(overrides: Partial<StoredCase> = {}): StoredCase {
  return {
    kind: 'private',
    channel: 'paper',
    from: plainDate('2013-12-11'),
    dueOn: plainDate('2013-12-24'),
    paidOn: plainDate('2013-12-10'),
    invitedToWork: false,
    invitees: [{ id: 'a', facts: stranger }],
    refusedOn: [],
    ...overrides,
  };
}

describe('a case of the edition of 2013 under that of 2011', () => {
  it('on paper: seven calendar days in place of seven working days (clause 7.1)', () => {
    expect(replay(of2011)(stored(), of2013)).toEqual([
      {
        what: 'due-date',
        was: '2013-12-24',
        would: '2013-12-18',
        because: [
          {
            rule: 'term-calendar-days',
            law: { act: 'standard', clause: '7.1' },
            data: { days: 7, from: '2013-12-11', workingWeek: 5 },
          },
        ],
      },
    ]);
  });

  it('through the portal: no portal (clause 1), the term of the paper, the documents in copies (clause 11)', () => {
    const differences = replay(of2011)(stored({ channel: 'portal' }), of2013);
    expect(differences.map(({ what }) => what)).toEqual(['channel', 'due-date', 'documents']);
    expect(differences).toContainEqual(
      expect.objectContaining({
        what: 'documents',
        would: expect.arrayContaining([expect.objectContaining({ id: 'questionnaire', how: 'on-paper', copies: 2 })]),
      }),
    );
  });

  it('not accepted yet, nothing paid: nothing to compare but the documents', () => {
    const draft = stored({ from: null, dueOn: null, paidOn: null, invitees: [] });
    expect(replay(of2011)(draft, of2013)).toEqual([]);
  });
});

describe.each(Edition.options)('a case of the edition of %s under the same', (edition) => {
  it('does not differ', () => {
    const from = plainDate('2013-12-11');
    const { value: dueOn } = dueDate({ from, edition, channel: 'paper' });
    expect(replay(editions[edition])(stored({ dueOn }), editions[edition])).toEqual([]);
  });
});

describe('rules of which more differs', () => {
  const other: EditionRules = { ...of2013, dutySharePercent: 100, grounds: ['16.1', '16.7'] };

  it.each([
    // facts                         grounds that remain (clause 16)
    [stranger, ['16.1', '16.7']],
    [{ ...stranger, oralman: true }, ['16.1']],
    [{ ...stranger, bornOrFormerCitizen: true }, ['16.1']],
    [{ ...stranger, familyMemberOfSuch: true }, ['16.1']],
  ])('of an invitee %j the grounds %j remain', (facts, would) => {
    const differences = replay(other)(stored({ invitees: [{ id: 'a', facts }] }), of2013);
    expect(differences).toContainEqual(expect.objectContaining({ what: 'grounds', inviteeId: 'a', would }));
  });

  it('double the duty for each invitee (clause 8)', () => {
    const two = stored({ invitees: ['a', 'b'].map((id) => ({ id, facts: stranger })) });
    expect(replay(other)(two, of2013)).toContainEqual(
      expect.objectContaining({ what: 'duty', was: 173_100, would: 346_200 }),
    );
  });

  it('name the invitee who could not have been refused', () => {
    const refused = stored({
      refusedOn: [
        { inviteeId: 'a', ground: '16.8' },
        { inviteeId: 'a', ground: '16.1' },
      ],
    });
    expect(replay(other)(refused, of2013).filter(({ what }) => what === 'refusal')).toEqual([
      { what: 'refusal', inviteeId: 'a', ground: '16.8', law: { act: 'standard', clause: '16.8' } },
    ]);
  });
});

it('heeds the calendar that it is given', () => {
  const additions = [
    { kind: 'transfer', workedOn: plainDate('2013-12-14'), dayOff: plainDate('2013-12-30'), source: 'a decree' },
  ] as const;
  expect(replay(of2013, { additions })(stored(), of2013)).toEqual([
    expect.objectContaining({ what: 'due-date', was: '2013-12-24', would: '2013-12-23' }),
  ]);
});

it('refuses a day whose holidays are not known', () => {
  const far = stored({ from: plainDate('2031-01-10'), dueOn: plainDate('2031-01-21'), paidOn: null });
  expect(() => replay(of2013)(far, of2013)).toThrow(RangeError);
});
