import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OfficerRole, type Role } from '../account/role.ts';
import { actNames, cite } from '../law/cite.ts';
import { findClause } from '../law/clauses.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { restsOn } from '../law/testing/rests-on.ts';
import { languages } from '../law/text.ts';
import { CaseStatus, caseStatuses } from './status.ts';
import { actionsAllowed, CaseAction, caseActions, findTransition, workflow, type Transition } from './workflow.ts';

const roles: readonly Role[] = ['applicant', 'system', ...OfficerRole.options];
/** From these nothing leads on but a well-founded complaint; from a withdrawn application nothing at all. */
const final: readonly CaseStatus[] = ['closed', 'withdrawn', 'cancelled', 'expired'];

const transitions = CaseStatus.options.flatMap((from) =>
  Object.entries(workflow[from] as Partial<Record<CaseAction, Transition>>).map(([action, transition]) => ({
    from,
    action: action as CaseAction,
    ...transition,
  })),
);

/** The life of a case as a lawyer reads it: from, what, by whom, under which clause, to. */
const table: readonly (readonly [CaseStatus, CaseAction, readonly Role[], string, CaseStatus])[] = [
  ['draft', 'submit', ['applicant'], '11', 'submitted'],
  ['draft', 'accept-paper', ['intake'], '14', 'accepted'],
  ['draft', 'withdraw', ['applicant'], 'Tax Code, art. 548', 'withdrawn'],
  ['submitted', 'accept', ['intake', 'examiner'], '14', 'accepted'],
  ['submitted', 'return-incomplete', ['intake', 'examiner'], '11', 'returned-incomplete'],
  ['submitted', 'withdraw', ['applicant'], 'Tax Code, art. 548', 'withdrawn'],
  ['returned-incomplete', 'submit', ['applicant'], '11', 'submitted'],
  ['returned-incomplete', 'withdraw', ['applicant'], 'Tax Code, art. 548', 'withdrawn'],
  ['accepted', 'start-examination', ['examiner'], 'Order No. 585 of 2 November 2012', 'under-examination'],
  ['accepted', 'withdraw', ['applicant'], 'Tax Code, art. 548', 'withdrawn'],
  ['under-examination', 'propose', ['examiner'], '5', 'proposed'],
  ['under-examination', 'withdraw', ['applicant'], 'Tax Code, art. 548', 'withdrawn'],
  ['proposed', 'return-to-examiner', ['head'], '5', 'under-examination'],
  ['proposed', 'decide', ['head'], '5', 'decided'],
  ['decided', 'hand-over', ['intake', 'examiner'], '15', 'handed-over'],
  ['decided', 'put-under-control', ['intake', 'examiner'], 'Annex 2, control slip', 'under-control'],
  ['decided', 'cancel', ['head'], '16', 'cancelled'],
  ['decided', 'expire', ['system'], 'Annex 2, reverse', 'expired'],
  ['decided', 'reopen', ['head'], '23', 'accepted'],
  ['handed-over', 'put-under-control', ['intake', 'examiner'], 'Annex 2, control slip', 'under-control'],
  ['handed-over', 'close', ['intake', 'examiner', 'system'], '5', 'closed'],
  ['handed-over', 'cancel', ['head'], '16', 'cancelled'],
  ['handed-over', 'expire', ['system'], 'Annex 2, reverse', 'expired'],
  ['handed-over', 'reopen', ['head'], '23', 'accepted'],
  ['under-control', 'close', ['intake', 'examiner', 'head', 'system'], 'Annex 2, control slip', 'closed'],
  ['under-control', 'cancel', ['head'], '16', 'cancelled'],
  ['under-control', 'expire', ['system'], 'Annex 2, reverse', 'expired'],
  ['under-control', 'reopen', ['head'], '23', 'accepted'],
  ['closed', 'reopen', ['head'], '23', 'accepted'],
  ['cancelled', 'reopen', ['head'], '23', 'accepted'],
  ['expired', 'reopen', ['head'], '23', 'accepted'],
];

describe('what can be done', () => {
  it.each(table)('%s: %s by %j (clause %s) → %s', (from, action, allowed, clause, to) => {
    for (const role of roles) {
      const transition = findTransition(from, action, role);
      expect(transition !== null, role).toBe(allowed.includes(role));
      if (transition) expect([transition.to, restsOn(transition.law)]).toEqual([to, clause]);
      expect(actionsAllowed(from, role).includes(action), role).toBe(allowed.includes(role));
    }
  });

  it('is nothing else', () => {
    const known = new Set(table.map(([from, action]) => `${from} ${action}`));
    for (const from of CaseStatus.options) {
      for (const action of CaseAction.options) {
        for (const role of roles) {
          if (!known.has(`${from} ${action}`)) expect(findTransition(from, action, role)).toBeNull();
        }
      }
    }
    expect(transitions).toHaveLength(table.length);
  });

  it('is listed in the order of the actions', () => {
    expect(actionsAllowed('handed-over', 'examiner')).toEqual(['put-under-control', 'close']);
    expect(actionsAllowed('proposed', 'head')).toEqual(['return-to-examiner', 'decide']);
    expect(actionsAllowed('closed', 'head')).toEqual(['reopen']);
    expect(actionsAllowed('withdrawn', 'head')).toEqual([]);
  });
});

describe.each(transitions.map((each) => [`${each.from}: ${each.action}`, each] as const))('%s', (_, transition) => {
  it('has a clause and words in three languages', () => {
    const { law } = transition;
    if (law.act === 'standard') expect(findClause(law.clause)).toBeDefined();
    else expect(Object.keys(actNames)).toContain(law.act);
    for (const language of languages) expect(cite(law, language)).not.toBe('');
    expect(faultsOfLetters(caseActions[transition.action])).toEqual([]);
    expect(faultsOfLetters(caseStatuses[transition.from])).toEqual([]);
    expect(faultsOfLetters(caseStatuses[transition.to])).toEqual([]);
    expect(transition.roles.length).toBeGreaterThan(0);
  });
});

describe('every status', () => {
  it.each(CaseStatus.options)('%s is reached from the beginning', (status) => {
    const reached = new Set<CaseStatus>(['draft']);
    for (let grown = true; grown;) {
      const next = transitions.filter(({ from, to }) => reached.has(from) && !reached.has(to));
      for (const { to } of next) reached.add(to);
      grown = next.length > 0;
    }
    expect(reached).toContain(status);
  });

  it.each(CaseStatus.options)('%s has a way on to an end, unless it is one', (status) => {
    const onward = transitions.filter(({ from, action }) => from === status && action !== 'reopen');
    expect(onward.length === 0).toBe(final.includes(status));
    const ends = (from: CaseStatus, seen: readonly CaseStatus[]): boolean =>
      final.includes(from) ||
      transitions.some((each) => each.from === from && !seen.includes(each.to) && ends(each.to, [...seen, each.to]));
    expect(ends(status, [status])).toBe(true);
  });

  it.each(CaseStatus.options)('%s has its words', (status) => {
    expect(faultsOfLetters(caseStatuses[status])).toEqual([]);
  });
});

it.each(CaseAction.options)('the action %s has its words and is done somewhere', (action) => {
  expect(faultsOfLetters(caseActions[action])).toEqual([]);
  expect(transitions.some((each) => each.action === action)).toBe(true);
});

describe('whoever tries whatever in whatever order', () => {
  const attempt = fc.record({ action: fc.constantFrom(...CaseAction.options), role: fc.constantFrom(...roles) });
  /** Mostly what is possible, so that walks get far; else anything at all. */
  const attempts = fc.array(fc.record({ attempt, possible: fc.nat(999), any: fc.nat(9) }), { maxLength: 60 });

  type Step = { from: CaseStatus; action: CaseAction; role: Role; to: CaseStatus };

  function walk(
    tried: readonly { attempt: { action: CaseAction; role: Role }; possible: number; any: number }[],
    start: CaseStatus = 'draft',
  ): Step[] {
    const steps: Step[] = [];
    let status = start;
    let round = 1;
    for (const { attempt: given, possible, any } of tried) {
      const open = roles.flatMap((role) => actionsAllowed(status, role, round).map((action) => ({ role, action })));
      const { action, role } = any > 0 && open.length > 0 ? (open[possible % open.length] ?? given) : given;
      const transition = findTransition(status, action, role, round);
      if (!transition) continue;
      if (action === 'reopen') round += 1;
      steps.push({ from: status, action, role, to: transition.to });
      status = transition.to;
    }
    return steps;
  }

  it('nothing is decided without a proposal of an examiner, by anyone but a head, and never by one hand', () => {
    let decided = 0;
    let anew = 0;
    fc.assert(
      fc.property(attempts, fc.constantFrom<CaseStatus>('draft', 'decided'), (tried, start) => {
        const steps = walk(tried, start);
        for (const [place, step] of steps.entries()) {
          if (step.to !== 'decided') continue;
          decided += 1;
          expect(step).toMatchObject({ from: 'proposed', action: 'decide', role: 'head' });
          const before = steps.slice(0, place);
          const proposal = before.findLast(({ action }) => action === 'propose');
          expect(proposal).toMatchObject({ role: 'examiner', to: 'proposed' });
          // Nothing came between: what is decided is what was proposed.
          expect(before.at(-1)).toEqual(proposal);
          // Nor is a case decided anew in a shorter way: from a reopening on it is examined from the beginning.
          const reopened = before.findLastIndex(({ action }) => action === 'reopen');
          if (reopened < 0) continue;
          anew += 1;
          expect(before[reopened]).toMatchObject({ role: 'head', to: 'accepted' });
          expect(before[reopened + 1]).toMatchObject({ action: 'start-examination', role: 'examiner' });
        }
      }),
      { numRuns: 3000 },
    );
    expect(decided).toBeGreaterThan(100);
    expect(anew).toBeGreaterThan(100);
  });

  it('nothing is examined before it is accepted, handed over before it is decided, or done after the end but by a complaint', () => {
    const ends = new Set<CaseStatus>();
    fc.assert(
      fc.property(attempts, (tried) => {
        const steps = walk(tried);
        const statuses = steps.map(({ to }) => to);
        const follows = (later: CaseStatus, earlier: CaseStatus) => {
          const place = statuses.indexOf(later);
          if (place >= 0) expect(statuses.slice(0, place)).toContain(earlier);
        };
        follows('under-examination', 'accepted');
        follows('decided', 'proposed');
        follows('handed-over', 'decided');
        follows('under-control', 'decided');
        follows('cancelled', 'decided');
        follows('expired', 'decided');
        const end = statuses.findIndex((status) => final.includes(status));
        if (end >= 0) {
          ends.add(statuses[end] as CaseStatus);
          // An end is left by a reopening only, and a withdrawn application never.
          const next = steps[end + 1];
          if (next) expect([next.from !== 'withdrawn', next.action]).toEqual([true, 'reopen']);
        }
        // What was decided cannot be withdrawn.
        if (statuses.includes('decided')) expect(statuses).not.toContain('withdrawn');
      }),
      { numRuns: 3000 },
    );
    expect([...ends].toSorted()).toEqual(final.toSorted());
  });

  it('the roles without a part in a case do nothing to it', () => {
    for (const role of roles.filter((each) => !['applicant', 'system', 'intake', 'examiner', 'head'].includes(each))) {
      for (const status of CaseStatus.options) expect(actionsAllowed(status, role), role).toEqual([]);
    }
  });
});
