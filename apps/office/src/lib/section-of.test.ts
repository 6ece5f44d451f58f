import { expect, it } from 'vitest';
import { sectionOf } from './section-of.ts';

const sections = ['/', '/receipts', '/special-records', '/special-records/import'] as const;

it.each([
  ['/', '/'],
  ['/cases/0190', '/'],
  ['/late', '/'],
  ['/receipts', '/receipts'],
  ['/receipts/refunds/new', '/receipts'],
  ['/special-records/new', '/special-records'],
  ['/special-records/import', '/special-records/import'],
  ['/account', undefined],
  ['/receipts-of-others', undefined],
])('%s stands under %s', (to, section) => {
  expect(sectionOf(to, sections)).toBe(section);
});
