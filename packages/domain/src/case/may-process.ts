import { isPermitted, type OfficerRole } from '../account/role.ts';

/** Whether an officer of the department may be given a case: who processes cases, and an inspector those of the own unit only. */
export function mayProcess(
  { role, unitId }: { readonly role: OfficerRole; readonly unitId: string | null },
  caseUnitId: string,
): boolean {
  return isPermitted(role, 'case.accept') && (role !== 'intake' || unitId === null || unitId === caseUnitId);
}
