import { describe, expect, it } from 'vitest';
import { findPostingProblem, managesOfficersOf, type PostingProblem } from './posting.ts';
import type { OfficerRole } from './role.ts';

describe('where a role is served', () => {
  it.each<[OfficerRole, string, string | null, PostingProblem | null]>([
    // role           body          unit                         what is wrong
    ['intake', 'astana', 'astana/esil-district', null],
    ['intake', 'astana', null, 'unit-required'],
    ['intake', 'astana', 'almaty/medeu-district', 'foreign-unit'],
    ['intake', 'astana', 'astana/nowhere', 'foreign-unit'],
    ['intake', 'ministry', null, 'department-only'],
    ['examiner', 'astana', null, null],
    ['examiner', 'astana', 'astana/esil-district', null],
    ['head', 'astana', null, null],
    ['head', 'astana', 'astana/esil-district', 'no-unit'],
    ['head', 'ministry', null, 'department-only'],
    ['analyst', 'ministry', null, null],
    ['analyst', 'astana', null, 'ministry-only'],
    ['management', 'ministry', null, null],
    ['administrator', 'astana', null, null],
    ['administrator', 'ministry', null, null],
    ['auditor', 'nowhere', null, 'unknown-department'],
    ['examiner', 'astana/esil-district', null, 'unknown-department'],
  ])('%s in %s, unit %s: %s', (role, departmentId, unitId, problem) => {
    expect(findPostingProblem({ role, departmentId, unitId })?.problem ?? null).toBe(problem);
  });
});

it.each([
  ['astana', 'astana', true],
  ['astana', 'almaty', false],
  ['astana', 'ministry', false],
  ['ministry', 'almaty', true],
  ['ministry', 'ministry', true],
])('an administrator of %s manages the officers of %s: %s', (own, other, manages) => {
  expect(managesOfficersOf(own, other)).toBe(manages);
});
