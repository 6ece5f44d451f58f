import { describe, expect, it } from 'vitest';
import { CaseAction } from '../case/workflow.ts';
import { ComplaintAction } from '../complaint/complaint-workflow.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { auditActs, auditSubjects, isAuditAct } from './audit-acts.ts';

describe('what the log holds (clause 17)', () => {
  it.each([...Object.entries(auditActs), ...Object.entries(auditSubjects)])(
    '%s is said in three languages',
    (_, words) => {
      expect(faultsOfLetters(words)).toEqual([]);
    },
  );

  it.each([
    // act                   written into the log
    ['case.read', true],
    ['case.decide', true],
    ['complaint.answer', true],
    ['officer.disable', true],
    ['own-data.export', true],
    ['case.delete', false],
    ['case', false],
    ['toString', false],
    ['', false],
  ])('%j: %s', (act, written) => {
    expect(isAuditAct(act)).toBe(written);
  });

  it('has every step of a case and of a complaint', () => {
    for (const action of CaseAction.options) expect(isAuditAct(`case.${action}`), action).toBe(true);
    for (const action of ComplaintAction.options) expect(isAuditAct(`complaint.${action}`), action).toBe(true);
  });
});
