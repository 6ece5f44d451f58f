import { describe, expect, it } from 'vitest';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { isPermitted, OfficerRole, officerRoles, Permission, permissions } from './role.ts';

const who = (permission: Permission) => OfficerRole.options.filter((role) => isPermitted(role, permission));

describe('who may do what', () => {
  it.each<[Permission, string, OfficerRole[]]>([
    // may                    clause  who
    ['case.take-in', '14', ['intake']],
    ['case.accept', '14', ['intake', 'examiner']],
    ['case.examine', '5', ['examiner']],
    ['case.decide', '5', ['head']],
    ['case.assign', '5', ['head']],
    ['case.hand-over', '15', ['intake', 'examiner']],
    ['receipt.refund', '8', ['intake', 'examiner']],
    ['receipt.decide-refund', '8', ['head']],
    ['special-records.confirm', '16', ['examiner', 'head']],
    ['complaint.register', '21', ['chancellery', 'management']],
    ['complaint.decide', '22', ['head', 'management']],
    ['indicator.approve', '20', ['analyst']],
    ['audit.read', '17', ['auditor']],
  ])('%s (clause %s): %j', (permission, _clause, roles) => {
    expect(who(permission)).toEqual(roles);
  });

  it.each([
    // one, and the other: never one person's (four eyes, clause 5)
    ['case.examine', 'case.decide'],
    ['receipt.refund', 'receipt.decide-refund'],
    ['officers.manage', 'case.read'],
    ['audit.read', 'case.read'],
    ['indicator.approve', 'case.read'],
  ] as const)('nobody has both %s and %s', (one, other) => {
    expect(who(one).filter((role) => isPermitted(role, other))).toEqual([]);
  });

  it.each(OfficerRole.options)('%s has a name in three languages, and each right once', (role) => {
    expect(faultsOfLetters(officerRoles[role])).toEqual([]);
    expect(new Set(permissions[role]).size).toBe(permissions[role].length);
  });

  it.each(Permission.options)('somebody has %s', (permission) => {
    expect(who(permission)).not.toEqual([]);
  });
});
