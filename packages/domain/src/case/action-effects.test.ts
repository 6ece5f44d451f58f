import { describe, expect, it } from 'vitest';
import { findClause } from '../law/clauses.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { effects, effectsOf, type Effect } from './action-effects.ts';
import { CaseAction } from './workflow.ts';

/** What follows from what is done, as a lawyer reads it; that it does follow is tried in the backend, act by act. */
const table: readonly (readonly [CaseAction, readonly string[]])[] = [
  ['submit', ['14', '7', '8', '14', '15', '11']],
  ['withdraw', ['7']],
  ['accept', ['15']],
  ['accept-paper', ['14', '7', '8', '14', '15']],
  ['return-incomplete', ['7', '15']],
  ['start-examination', []],
  ['propose', []],
  ['return-to-examiner', []],
  ['decide', ['5', '15']],
  ['hand-over', []],
  ['put-under-control', []],
  ['close', []],
  ['cancel', []],
  ['expire', []],
  ['reopen', ['7', '15']],
];

describe('what follows from an action', () => {
  it.each(table)('%s: clauses %j', (action, clauses) => {
    expect(effectsOf[action].map((effect) => effects[effect].law.clause)).toEqual(clauses);
  });

  it('no action is without a row', () => {
    expect(table.map(([action]) => action).toSorted()).toEqual([...CaseAction.options].toSorted());
  });

  it.each(Object.keys(effects) as Effect[])('%s has its clause and three languages', (effect) => {
    const { name, law } = effects[effect];
    expect(findClause(law.clause)).not.toBeNull();
    expect(faultsOfLetters(name)).toEqual([]);
  });
});
