import type { RecordAct } from '@shaqyru/domain/special-records/special-record';
import type { EntityManager } from 'typeorm';
import type { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';

/** What a record holds, for its history and for telling whether anything has changed. */
export type Content = {
  name: string;
  birthDate: string | null;
  citizenship: string | null;
  passportNumber: string | null;
  reason: string;
};

/** The content of a row `of` as the history keeps it. */
export const contentAsJson = (of: string) =>
  `jsonb_build_object('name', ${of}.name, 'birthDate', ${of}.birth_date, 'citizenship', ${of}.citizenship,
     'passportNumber', ${of}.passport_number, 'reason', ${of}.reason)`;

/** Writes an editing into the record's history, and into the audit log without the words: those name a person. */
export async function writeChange(
  manager: EntityManager,
  audit: WriteAudit,
  actor: OfficerActor,
  change: { recordId: string; act: RecordAct; before: Content | null; after: Content | null; reason: string },
): Promise<void> {
  const { recordId, act, before, after, reason } = change;
  await manager.query(
    `INSERT INTO special_record_change (record_id, act, before, after, reason, by_id) VALUES ($1, $2, $3, $4, $5, $6)`,
    [recordId, act, before, after, reason, actor.id],
  );
  await audit.run(manager, actor, {
    action: `special-records.${act}`,
    subjectKind: 'special-record',
    subjectId: recordId,
    data: before && after ? { fields: changedFields(before, after).join(' ') } : {},
  });
}

export function changedFields(before: Content, after: Content): (keyof Content)[] {
  const fields = ['name', 'birthDate', 'citizenship', 'passportNumber', 'reason'] as const;
  return fields.filter((field) => before[field] !== after[field]);
}
