import { expect, it } from 'vitest';
import { Edition } from '../law/editions.ts';
import { groundsOf, isGroundOf } from './grounds-of-edition.ts';
import { GroundId } from './grounds.ts';

it.each<[Edition, string[]]>([
  // edition      grounds (clause 16)
  ['2011-02-28', ['16.1', '16.2', '16.3', '16.4', '16.5', '16.6', '16.7', '16.8', '16.9']],
  ['2013-07-23', ['16.1', '16.2', '16.3', '16.4', '16.5', '16.6', '16.7', '16.8', '16.9']],
])('the edition of %s has the grounds %j', (edition, grounds) => {
  expect(groundsOf(edition).map(({ law }) => law.clause)).toEqual(grounds);
  for (const ground of GroundId.options) expect(isGroundOf(edition, ground)).toBe(grounds.includes(ground));
});

it('has a row for every edition', () => {
  expect(Edition.options).toHaveLength(2);
});
