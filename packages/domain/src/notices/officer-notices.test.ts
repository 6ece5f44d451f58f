import { describe, expect, it } from 'vitest';
import { OfficerRole } from '../account/role.ts';
import { findClause } from '../law/clauses.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { OfficerNotice, officerNotices, officerNoticesOf } from './officer-notices.ts';

/** What an officer of each role is told of by e-mail. */
const table: Record<OfficerRole, readonly OfficerNotice[]> = {
  intake: ['work-given', 'case-near-due'],
  examiner: ['work-given', 'case-near-due', 'complaint-due'],
  head: ['work-given', 'case-near-due', 'cases-late', 'complaint-due'],
  chancellery: [],
  management: ['work-given', 'complaint-due'],
  analyst: [],
  administrator: [],
  auditor: [],
};

describe('mails to officers', () => {
  it.each(OfficerRole.options)('to %s', (role) => {
    expect(officerNoticesOf(role)).toEqual(table[role]);
  });

  it.each<[OfficerNotice, string | null]>([
    ['work-given', null],
    ['case-near-due', '7'],
    ['cases-late', '7'],
    ['complaint-due', '25'],
  ])('%s is about the term of clause %s', (notice, clause) => {
    const { law, name, hint } = officerNotices[notice];
    expect(law).toEqual(clause === null ? null : { act: 'standard', clause });
    if (clause !== null) expect(findClause(clause)).toBeDefined();
    expect([...faultsOfLetters(name), ...faultsOfLetters(hint)]).toEqual([]);
  });
});
