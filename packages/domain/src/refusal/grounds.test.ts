import { describe, expect, it } from 'vitest';
import { getClause } from '../law/clauses.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { getGround, GroundId, InviteeFacts, isBarred, refusalGrounds } from './grounds.ts';

const nobody: InviteeFacts = { oralman: false, bornOrFormerCitizen: false, familyMemberOfSuch: false };

describe.each(refusalGrounds)('ground $id', (ground) => {
  it('speaks three languages', () => {
    for (const text of [ground.title, ground.text, ground.evidence]) expect(faultsOfLetters(text)).toEqual([]);
  });

  it('is an item of clause 16', () => {
    expect(ground.law).toEqual({ act: 'standard', clause: ground.id });
    expect(getClause(ground.id)).toMatchObject({ parent: '16', text: ground.text });
    expect(getGround(ground.id)).toBe(ground);
  });

  it('stands when nothing bars it, with its reason', () => {
    const { value, because } = isBarred(ground.id, nobody);
    expect(value).toBe(false);
    expect(because).toHaveLength(1);
  });
});

it('has the nine grounds in order', () => {
  expect(refusalGrounds.map(({ id }) => id)).toEqual(GroundId.options);
});

describe('the exception of ground 7 (clause 16.7)', () => {
  it.each([
    // ground  oralman  born in or former citizen of RK or KazSSR  family member  barred
    ['16.7', false, false, false, false],
    ['16.7', true, false, false, true],
    ['16.7', false, true, false, true],
    ['16.7', false, false, true, true],
    ['16.7', true, true, true, true],
    ['16.1', true, true, true, false],
    ['16.8', true, true, true, false],
    ['16.9', true, true, true, false],
  ] as const)('%s: %s %s %s → barred %s', (id, oralman, bornOrFormerCitizen, familyMemberOfSuch, barred) => {
    const { value, because } = isBarred(id, { oralman, bornOrFormerCitizen, familyMemberOfSuch });
    expect(value).toBe(barred);
    const rules = {
      'ground-barred-oralman': oralman,
      'ground-barred-born-or-former-citizen': bornOrFormerCitizen,
      'ground-barred-family-member': familyMemberOfSuch,
      'ground-not-barred': !barred,
    };
    const expected = Object.entries(rules).filter(([rule, holds]) => holds && (barred || rule === 'ground-not-barred'));
    expect(because).toEqual(
      expected.map(([rule]) => ({ rule, law: { act: 'standard', clause: id }, data: { ground: id } })),
    );
  });

  it('is of ground 7 alone, and of the three kinds of people', () => {
    const barring = refusalGrounds.filter(({ barredBy }) => barredBy.length > 0);
    expect(barring.map(({ id }) => id)).toEqual(['16.7']);
    expect(barring[0]?.barredBy).toEqual(['oralman', 'bornOrFormerCitizen', 'familyMemberOfSuch']);
    expect(refusalGrounds.flatMap(({ barredBy }) => barredBy)).toHaveLength(3);
  });
});

it('knows no tenth ground', () => {
  expect(() => getGround('16.10' as GroundId)).toThrow('not a ground of clause 16: 16.10');
});

it.each([
  [{ oralman: true, bornOrFormerCitizen: false, familyMemberOfSuch: false }, true],
  [{ oralman: true, bornOrFormerCitizen: false }, false],
  [{ oralman: 'yes', bornOrFormerCitizen: false, familyMemberOfSuch: false }, false],
  [{}, false],
])('the facts %j are facts: %s', (facts, good) => {
  expect(InviteeFacts.safeParse(facts).success).toBe(good);
});
