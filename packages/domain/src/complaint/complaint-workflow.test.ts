import { describe, expect, it } from 'vitest';
import { OfficerRole, type Role } from '../account/role.ts';
import { findClause } from '../law/clauses.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { ComplaintStatus } from './complaint-status.ts';
import {
  awaitsAnswer,
  ComplaintAction,
  complaintActions,
  complaintActionsAllowed,
  complaintWorkflow,
  findComplaintTransition,
} from './complaint-workflow.ts';

const roles: readonly Role[] = ['applicant', 'system', ...OfficerRole.options];
const chancellery: readonly Role[] = ['chancellery', 'management'];
const heads: readonly Role[] = ['head', 'management'];
const considerers: readonly Role[] = ['examiner', 'head', 'management'];
const everyone: readonly Role[] = ['intake', 'examiner', 'head', 'chancellery', 'management'];

/** The life of a complaint as a lawyer reads it: from, what, by whom, under which clause ("" the law on complaints), to. */
const table: readonly (readonly [ComplaintStatus, ComplaintAction, readonly Role[], string, ComplaintStatus])[] = [
  ['registered', 'name-concerned', chancellery, '22', 'registered'],
  ['registered', 'assign', heads, '22', 'under-consideration'],
  ['registered', 'extend', heads, '25', 'registered'],
  ['registered', 'move-due', ['system'], '', 'registered'],
  ['registered', 'tell', chancellery, '', 'registered'],
  ['registered', 'forward', chancellery, '25', 'forwarded'],
  ['registered', 'join', chancellery, '', 'joined'],
  ['registered', 'mark-repeated', chancellery, '', 'registered'],
  ['registered', 'withdraw', ['applicant', ...chancellery], '', 'withdrawn'],
  ['under-consideration', 'name-concerned', chancellery, '22', 'registered'],
  ['under-consideration', 'assign', heads, '22', 'under-consideration'],
  ['under-consideration', 'request-information', considerers, '', 'under-consideration'],
  ['under-consideration', 'reply-to-request', everyone, '', 'under-consideration'],
  ['under-consideration', 'check-on-site', considerers, '', 'under-consideration'],
  ['under-consideration', 'hear', considerers, '', 'under-consideration'],
  ['under-consideration', 'extend', heads, '25', 'under-consideration'],
  ['under-consideration', 'move-due', ['system'], '', 'under-consideration'],
  ['under-consideration', 'tell', chancellery, '', 'under-consideration'],
  ['under-consideration', 'forward', chancellery, '25', 'forwarded'],
  ['under-consideration', 'join', chancellery, '', 'joined'],
  ['under-consideration', 'mark-repeated', chancellery, '', 'under-consideration'],
  ['under-consideration', 'propose-answer', considerers, '25', 'answer-proposed'],
  ['under-consideration', 'withdraw', ['applicant', ...chancellery], '', 'withdrawn'],
  ['answer-proposed', 'reply-to-request', everyone, '', 'answer-proposed'],
  ['answer-proposed', 'extend', heads, '25', 'answer-proposed'],
  ['answer-proposed', 'move-due', ['system'], '', 'answer-proposed'],
  ['answer-proposed', 'tell', chancellery, '', 'answer-proposed'],
  ['answer-proposed', 'return-to-consider', heads, '25', 'under-consideration'],
  ['answer-proposed', 'answer', heads, '25', 'answered'],
  ['answer-proposed', 'withdraw', ['applicant', ...chancellery], '', 'withdrawn'],
  ['answered', 'tell', chancellery, '', 'answered'],
  ['answered', 'deliver', chancellery, '25', 'delivered'],
  ['forwarded', 'tell', chancellery, '', 'forwarded'],
  ['joined', 'tell', chancellery, '', 'joined'],
];

describe('what can be done with a complaint', () => {
  it.each(table)('%s: %s by %j (clause %s) → %s', (from, action, allowed, clause, to) => {
    for (const role of roles) {
      const transition = findComplaintTransition(from, action, role);
      expect(transition !== null, role).toBe(allowed.includes(role));
      if (transition) expect(transition).toMatchObject({ to, law: { clause } });
      expect(complaintActionsAllowed(from, role).includes(action), role).toBe(allowed.includes(role));
    }
    if (clause !== '') expect(findClause(clause)).toBeDefined();
  });

  it('is in the table, all of it', () => {
    const written = table.map(([from, action]) => `${from} ${action}`);
    const all = ComplaintStatus.options.flatMap((from) =>
      Object.keys(complaintWorkflow[from]).map((action) => `${from} ${action}`),
    );
    expect(written.toSorted()).toEqual(all.toSorted());
  });

  it.each(ComplaintStatus.options)('%s: the term runs while the answer can still be prepared', (status) => {
    const open = table.some(([from, action]) => from === status && action === 'extend');
    expect(awaitsAnswer(status)).toBe(open);
  });

  it.each(ComplaintAction.options)('%s is said in three languages', (action) => {
    expect(faultsOfLetters(complaintActions[action])).toEqual([]);
  });
});
