import { Injectable } from '@nestjs/common';
import type { OfficerNoticeSettings } from '@shaqyru/domain/notices/officer-notices';
import { WriteAudit } from '../audit/write-audit.ts';
import { Limits } from '../common/limits.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** An officer chooses which mails to get, and in which language; those that are sent from now on follow it. */
@Injectable()
export class SaveOfficerNotices {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly limits: Limits,
    private readonly audit: WriteAudit,
  ) {}

  async run(
    actor: OfficerActor,
    { settings, idempotencyKey }: { settings: OfficerNoticeSettings; idempotencyKey: string },
  ): Promise<{ outcome: 'saved' }> {
    if ((await this.limits.count('settings-of-officer', actor.id)) !== null)
      throw new UseCaseFailure('too-many-requests');
    return this.database.asActor(actor, (manager) =>
      this.once.run(manager, actor.id, idempotencyKey, { officerNotices: settings }, async () => {
        await manager.query(
          `INSERT INTO officer_notice_setting (officer_id, language, off) VALUES ($1, $2, $3)
           ON CONFLICT (officer_id) DO UPDATE SET language = excluded.language, off = excluded.off`,
          [actor.id, settings.language, settings.off],
        );
        await this.audit.run(manager, actor, {
          action: 'officer-notices.save',
          subjectKind: 'officer',
          subjectId: actor.id,
          data: { language: settings.language, off: settings.off.join(' ') },
        });
        return { outcome: 'saved' as const };
      }),
    );
  }
}
