import { describe, expect, it } from 'vitest';
import { dutyShare } from '../duty/duty-share.ts';
import { findClause } from './clauses.ts';
import { defaultEdition, Edition, editions } from './editions.ts';
import { inForce } from './parameter.ts';
import { plainDate } from './plain-date.ts';
import { faultsOfLetters } from './testing/letters.ts';

describe.each(Edition.options)('the edition of %s', (id) => {
  const edition = editions[id];

  it('speaks three languages', () => {
    for (const text of [edition.act, edition.provider, edition.form]) expect(faultsOfLetters(text)).toEqual([]);
  });

  it('takes its terms from clauses that exist', () => {
    for (const term of Object.values(edition.terms)) if (term) expect(findClause(term.law.clause)).toBeDefined();
  });

  it('has the same share of the duty as the Tax Code', () => {
    expect(edition.dutySharePercent).toBe(inForce(dutyShare, plainDate(id)).value);
  });
});

it.each([
  // rule                       clause  2011-02-28                       2013-07-23
  ['registryItem', '3', 200, 438],
  ['waitMinutes', '7.2', 15, 15],
  ['servingMinutes', '7.3', 15, 15],
  ['portalRoundTheClock', '9', false, true],
  ['complaintForm', '24', 'signed-with-name-and-address', 'free'],
] as const)('%s (clause %s): %s, then %s', (rule, _, before, after) => {
  expect([editions['2011-02-28'][rule], editions['2013-07-23'][rule]]).toEqual([before, after]);
});

it('operates the edition of 2013 by default', () => {
  expect(defaultEdition).toBe('2013-07-23');
});
