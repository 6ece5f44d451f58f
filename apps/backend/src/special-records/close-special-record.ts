import { Injectable } from '@nestjs/common';
import type { Edited } from '@shaqyru/domain/special-records/special-record';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { lockRecord } from './lock-record.ts';
import { writeChange } from './write-change.ts';

/** Ends a record, or opens it again, with the reason. It is never deleted: a decision may rest on it. */
@Injectable()
export class CloseSpecialRecord {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** Throws "not-found". */
  async run(
    actor: OfficerActor,
    input: { recordId: string; version: number; closed: boolean; reason: string },
  ): Promise<Edited> {
    const { recordId, version, closed, reason } = input;
    return this.database.asActor(actor, async (manager) => {
      const record = await lockRecord(manager, recordId);
      if (record.version !== version || record.closed === closed) return { outcome: 'changed-elsewhere' };
      await manager.query(`UPDATE special_record SET closed_at = $2, version = version + 1 WHERE id = $1`, [
        recordId,
        closed ? this.clock.now() : null,
      ]);
      const act = closed ? 'closed' : 'reopened';
      await writeChange(manager, this.audit, actor, { recordId, act, before: null, after: null, reason });
      return { outcome: 'done', recordId };
    });
  }
}
