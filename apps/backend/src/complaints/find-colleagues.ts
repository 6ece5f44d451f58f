import type { OfficerRole } from '@shaqyru/domain/account/role';
import type { EntityManager } from 'typeorm';

export type ComplaintOfficer = { id: string; name: string; post: string; role: OfficerRole };

/** The officers of a body whom a complaint may be about or be given to; of a body that is none of the reader's, nobody. */
export async function officersOf(manager: EntityManager, departmentId: string): Promise<ComplaintOfficer[]> {
  return manager.query(`SELECT id, name, post, role FROM complaint_officers($1)`, [departmentId]);
}

/** Whom a complaint is about: the named, and whoever decided or has the case. */
export async function concernedBy(
  manager: EntityManager,
  complaintId: string,
): Promise<(ComplaintOfficer & { departmentId: string })[]> {
  return manager.query(`SELECT id, name, post, role, department_id AS "departmentId" FROM complaint_people($1)`, [
    complaintId,
  ]);
}
