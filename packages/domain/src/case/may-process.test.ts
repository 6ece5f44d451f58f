import { expect, it } from 'vitest';
import type { OfficerRole } from '../account/role.ts';
import { mayProcess } from './may-process.ts';

it.each<[OfficerRole, string | null, boolean]>([
  // role, the officer's unit, whether a case of the Esil district is theirs to take
  ['intake', 'astana/esil-district', true],
  ['intake', 'astana/saryarka-district', false],
  ['examiner', null, true],
  ['examiner', 'astana/saryarka-district', true],
  ['head', null, false],
  ['administrator', null, false],
])('%s of %s: %s', (role, unitId, may) => {
  expect(mayProcess({ role, unitId }, 'astana/esil-district')).toBe(may);
});
