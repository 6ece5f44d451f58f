import { describe, expect, it } from 'vitest';
import { CaseStatus } from '../case/status.ts';
import { findClause } from '../law/clauses.ts';
import { correspondenceLaw, mayCorrespond, MessageText, NoteText } from './message.ts';

/** Clause 17: from the submission until the case has ended. */
const table: readonly (readonly [CaseStatus, boolean])[] = [
  ['draft', false],
  ['submitted', true],
  ['returned-incomplete', true],
  ['accepted', true],
  ['under-examination', true],
  ['proposed', true],
  ['decided', true],
  ['handed-over', true],
  ['under-control', true],
  ['closed', false],
  ['withdrawn', false],
  ['cancelled', false],
  ['expired', false],
];

describe('messages on a case (clause 17)', () => {
  it.each(table)('%s: written %s', (status, open) => {
    expect(mayCorrespond(status)).toBe(open);
  });

  it('has a row for every status', () => {
    expect(table.map(([status]) => status).toSorted()).toEqual(CaseStatus.options.toSorted());
    expect(findClause(correspondenceLaw.clause)).toBeDefined();
  });

  it.each([
    ['Рақмет', true],
    ['  ', false],
    ['а', false],
    ['а'.repeat(2000), true],
    ['а'.repeat(2001), false],
  ])('%j is a note: %s', (text, good) => {
    expect(NoteText.safeParse(text).success).toBe(good);
  });

  it.each([
    [' Рақмет ', true],
    ['а'.repeat(4000), true],
    ['а'.repeat(4001), false],
  ])('%j is a message: %s', (text, good) => {
    expect(MessageText.safeParse(text).success).toBe(good);
  });
});
