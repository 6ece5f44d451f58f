import { concernedOf, levelOf, subjectOf, type ComplaintTopic } from '@shaqyru/domain/complaint/complaint-topic';
import { mayConsider } from '@shaqyru/domain/complaint/who-considers';
import type { Reason } from '@shaqyru/domain/law/reason';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { concernedBy, type ComplaintOfficer } from './find-colleagues.ts';

/**
 * What bars an officer of the body from considering, extending or answering a complaint (clause 22); null when nothing does.
 * The database holds the same rule, and refuses what is tried past this one.
 */
export async function findBar(
  manager: EntityManager,
  complaint: { id: string; topic: ComplaintTopic; departmentId: string },
  officer: Pick<ComplaintOfficer, 'id' | 'role'>,
): Promise<Reason[] | null> {
  const { topic, departmentId } = complaint;
  const concerned = concernedOf(topic, await concernedBy(manager, complaint.id), departmentId);
  const standing = { id: officer.id, level: levelOf({ role: officer.role, departmentId }), departmentId };
  const { value, because } = mayConsider(standing, { about: subjectOf(topic), concerned });
  return value ? null : [...because];
}

/** Whether a failed transaction failed because the database refused the one who considers, extends or answers. */
export function isBarred(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    (error.driverError as { constraint?: string }).constraint === 'complaint_considered_above'
  );
}
