import { ministryId } from '../complaint/complaint-topic.ts';
import type { Text } from '../law/text.ts';
import { isBody } from '../offices/bodies.ts';
import { findOffice } from '../offices/offices.ts';
import type { OfficerRole } from './role.ts';

type Place = { readonly body: 'department' | 'ministry' | 'any'; readonly unit: 'required' | 'allowed' | 'none' };

/**
 * Where each role is served. Documents are handed in to a unit of Annex 1 (clause 7.1); the directorate of the department
 * examines and decides (clause 5); the ministry stands above them (clauses 20–22).
 */
const places: Readonly<Record<OfficerRole, Place>> = {
  intake: { body: 'department', unit: 'required' },
  examiner: { body: 'department', unit: 'allowed' },
  head: { body: 'department', unit: 'none' },
  chancellery: { body: 'any', unit: 'none' },
  management: { body: 'any', unit: 'none' },
  analyst: { body: 'ministry', unit: 'none' },
  administrator: { body: 'any', unit: 'none' },
  auditor: { body: 'any', unit: 'none' },
};

/** What is wrong with a role at a place, in the administrator's words. */
export const postingProblems = {
  'unknown-department': {
    kk: '1-қосымшадан департаментті таңдаңыз',
    ru: 'Выберите департамент из приложения 1',
    en: 'Choose a department of Annex 1',
  },
  'department-only': {
    kk: 'Бұл рөл тек департаментте болады',
    ru: 'Эта роль бывает только в департаменте',
    en: 'This role exists in departments only',
  },
  'ministry-only': {
    kk: 'Бұл рөл тек министрлікте болады',
    ru: 'Эта роль бывает только в министерстве',
    en: 'This role exists in the ministry only',
  },
  'unit-required': {
    kk: 'Құжат қабылдайтын инспектордың бөлімшесін таңдаңыз',
    ru: 'Выберите подразделение инспектора, принимающего документы',
    en: 'Choose the unit of the inspector who takes documents in',
  },
  'no-unit': {
    kk: 'Бұл рөл бүкіл органға жұмыс істейді: бөлімшені таңдамаңыз',
    ru: 'Эта роль работает на весь орган: не выбирайте подразделение',
    en: 'This role works for the whole body: choose no unit',
  },
  'foreign-unit': {
    kk: 'Бөлімше таңдалған департаментке жатпайды',
    ru: 'Подразделение не относится к выбранному департаменту',
    en: 'The unit does not belong to the chosen department',
  },
} as const satisfies Readonly<Record<string, Text>>;
export type PostingProblem = keyof typeof postingProblems;

export type Posting = {
  readonly role: OfficerRole;
  readonly departmentId: string;
  readonly unitId: string | null;
};

/** The first thing that is wrong with a role at a place, and at which field; null when nothing is. */
export function findPostingProblem({ role, departmentId, unitId }: Posting): {
  readonly field: 'departmentId' | 'unitId';
  readonly problem: PostingProblem;
} | null {
  const { body, unit } = places[role];
  const isMinistry = departmentId === ministryId;
  if (!isBody(departmentId)) return { field: 'departmentId', problem: 'unknown-department' };
  if (body === 'department' && isMinistry) return { field: 'departmentId', problem: 'department-only' };
  if (body === 'ministry' && !isMinistry) return { field: 'departmentId', problem: 'ministry-only' };
  if (unitId === null) return unit === 'required' ? { field: 'unitId', problem: 'unit-required' } : null;
  if (unit === 'none') return { field: 'unitId', problem: 'no-unit' };
  return findOffice(unitId)?.departmentId === departmentId ? null : { field: 'unitId', problem: 'foreign-unit' };
}

/** Whether the role exists in departments, or in the ministry. */
export function isServedIn(role: OfficerRole, body: 'department' | 'ministry'): boolean {
  return places[role].body === 'any' || places[role].body === body;
}

/** Whether officers of the role may belong to one unit of the department. */
export function mayHaveUnit(role: OfficerRole): boolean {
  return places[role].unit !== 'none';
}

/** Whether an administrator of one body manages the officers of another: the own body's; the ministry's manage all. */
export function managesOfficersOf(ownDepartmentId: string, departmentId: string): boolean {
  return ownDepartmentId === ministryId || ownDepartmentId === departmentId;
}
