import type { FieldChange, OfficerAction } from '@shaqyru/domain/account/officer-view';
import type { EntityManager } from 'typeorm';
import type { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';

/** Writes an administrator's act into the officer's history and into the audit, where names and numbers are left out. */
export async function recordChange(
  manager: EntityManager,
  audit: WriteAudit,
  actor: OfficerActor,
  act: { officerId: string; action: OfficerAction; changes?: FieldChange[]; reason: string },
): Promise<void> {
  const { officerId, action, changes = [], reason } = act;
  await manager.query(
    `INSERT INTO officer_change (officer_id, by_id, by_name, action, changes, reason) VALUES ($1, $2, $3, $4, $5, $6)`,
    [officerId, actor.id, actor.name, action, JSON.stringify(changes), reason],
  );
  const rights = changes.filter(({ field }) => field === 'role' || field === 'departmentId' || field === 'unitId');
  await audit.run(manager, actor, {
    action: `officer.${action}`,
    subjectKind: 'officer',
    subjectId: officerId,
    data: {
      ...Object.fromEntries(rights.map(({ field, after }) => [field, after])),
      ...(changes.length > 0 ? { fields: changes.map(({ field }) => field).join(' ') } : {}),
    },
  });
}
