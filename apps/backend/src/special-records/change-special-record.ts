import { Injectable } from '@nestjs/common';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import type { Edited, RecordContent } from '@shaqyru/domain/special-records/special-record';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { checkContent, storedPassport } from './check-content.ts';
import { lockRecord } from './lock-record.ts';
import { changedFields, writeChange } from './write-change.ts';

/** Puts a record right, with the reason; what stood there before stays in its history. */
@Injectable()
export class ChangeSpecialRecord {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** Throws "not-found". A closed record is reopened first. */
  async run(
    actor: OfficerActor,
    input: { recordId: string; version: number; content: RecordContent; reason: string },
  ): Promise<Edited> {
    const { recordId, version, reason } = input;
    return this.database.asActor(actor, async (manager) => {
      const record = await lockRecord(manager, recordId);
      if (record.version !== version || record.closed) return { outcome: 'changed-elsewhere' };
      const problems = checkContent(input.content, this.clock.today());
      if (problems.length > 0) return { outcome: 'invalid', problems };
      const { passportNumber, ...rest } = input.content;
      const content = { ...rest, passportNumber: passportNumber && storedPassport(passportNumber) };
      if (changedFields(record.content, content).length === 0) return { outcome: 'unchanged' };
      await manager.query(
        `UPDATE special_record SET name = $2, name_key = $3, birth_date = $4, citizenship = $5, passport_number = $6, reason = $7,
           version = version + 1 WHERE id = $1`,
        [
          recordId,
          content.name,
          matchingKey(content.name),
          content.birthDate,
          content.citizenship,
          content.passportNumber,
          content.reason,
        ],
      );
      await writeChange(manager, this.audit, actor, {
        recordId,
        act: 'changed',
        before: record.content,
        after: content,
        reason,
      });
      return { outcome: 'done', recordId };
    });
  }
}
