import { Injectable } from '@nestjs/common';
import type { RecordChange, SpecialRecord } from '@shaqyru/domain/special-records/special-record';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { recordColumns } from './record-columns.ts';
import { changedFields, type Content } from './write-change.ts';

/** The newest of them; a record that has more was not kept by people. */
const mostChanges = 200;

/** One record with its history, the newest change first. */
@Injectable()
export class ReadSpecialRecord {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  /** Throws "not-found". */
  async run(
    actor: OfficerActor,
    input: { recordId: string },
  ): Promise<{ record: SpecialRecord; version: number; changes: RecordChange[] }> {
    return this.database.asActor(actor, async (manager) => {
      const [row] = (await manager.query(
        `SELECT ${recordColumns} AS record, r.version FROM special_record r JOIN special_register g ON g.name = r.register WHERE r.id = $1`,
        [input.recordId],
      )) as { record: SpecialRecord; version: number }[];
      if (!row) throw new UseCaseFailure('not-found');
      const changes = (await manager.query(
        `SELECT c.id::text, c.act, c.at, coalesce(o.name, '—') AS by, c.reason, c.before, c.after
         FROM special_record_change c LEFT JOIN officer o ON o.id = c.by_id WHERE c.record_id = $1 ORDER BY c.id DESC LIMIT $2`,
        [input.recordId, mostChanges],
      )) as ChangeRow[];
      await this.audit.run(manager, actor, {
        action: 'special-records.read',
        subjectKind: 'special-record',
        subjectId: input.recordId,
      });
      const { closedAt } = row.record;
      return {
        record: { ...row.record, closedAt: closedAt && new Date(closedAt).toISOString() },
        version: row.version,
        changes: changes.map(({ before, after, at, ...change }) => ({
          ...change,
          at: at.toISOString(),
          fields:
            before && after
              ? changedFields(before, after).map((field) => ({ field, before: before[field], after: after[field] }))
              : [],
        })),
      };
    });
  }
}

type ChangeRow = Omit<RecordChange, 'fields' | 'at'> & { at: Date; before: Content | null; after: Content | null };
