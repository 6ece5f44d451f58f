import { Injectable } from '@nestjs/common';
import { ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { isValueOf, type SettingName } from '@shaqyru/domain/settings/settings';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** Sets a value from a day on, for every department; what held before stays recorded. Only the ministry's administrator does it. */
@Injectable()
export class SetSetting {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** "past": what has been counted already is not counted anew. Throws "not-allowed" for a department's administrator. */
  async run(
    actor: OfficerActor,
    input: { name: SettingName; value: number; validFrom: PlainDate; reason: string },
  ): Promise<{ outcome: 'set' } | { outcome: 'out-of-range' } | { outcome: 'past' }> {
    if (actor.departmentId !== ministryId) throw new UseCaseFailure('not-allowed');
    const { name, value, validFrom, reason } = input;
    if (!isValueOf(name, value)) return { outcome: 'out-of-range' };
    if (validFrom < this.clock.today()) return { outcome: 'past' };
    return this.database.asActor(actor, async (manager) => {
      await manager.query(
        `INSERT INTO setting (name, value, valid_from, set_by, set_by_name, reason) VALUES ($1, $2, $3, $4, $5, $6)`,
        [name, value, validFrom, actor.id, actor.name, reason],
      );
      await this.audit.run(manager, actor, {
        action: 'setting.set',
        subjectKind: 'setting',
        subjectId: name,
        data: { value, validFrom },
      });
      return { outcome: 'set' };
    });
  }
}
