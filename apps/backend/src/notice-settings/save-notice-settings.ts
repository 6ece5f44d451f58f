import { Injectable } from '@nestjs/common';
import type { NoticeSettings } from '@shaqyru/domain/notices/notice-settings';
import { WriteAudit } from '../audit/write-audit.ts';
import { Limits } from '../common/limits.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** Changes how the person, or the organisation, is told of its cases; mails written from now on follow it. */
@Injectable()
export class SaveNoticeSettings {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly limits: Limits,
    private readonly audit: WriteAudit,
  ) {}

  async run(
    actor: ApplicantActor,
    input: { settings: NoticeSettings; idempotencyKey: string },
  ): Promise<{ outcome: 'saved' }> {
    const { settings } = input;
    if ((await this.limits.count('settings-of-applicant', actor.id)) !== null)
      throw new UseCaseFailure('too-many-requests');
    return this.database.asActor(actor, (manager) =>
      this.once.run(manager, actor.id, input.idempotencyKey, { noticeSettings: settings }, async () => {
        await manager.query(
          `INSERT INTO notice_setting (applicant_id, bin, language, email, off) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (${actor.bin === null ? 'applicant_id' : 'bin'})
           DO UPDATE SET language = excluded.language, email = excluded.email, off = excluded.off`,
          [actor.bin === null ? actor.id : null, actor.bin, settings.language, settings.email, settings.off],
        );
        await this.audit.run(manager, actor, {
          action: 'notice-settings.save',
          subjectKind: 'applicant',
          subjectId: actor.id,
          data: { ownAddress: settings.email !== null, language: settings.language, off: settings.off.join(' ') },
        });
        return { outcome: 'saved' as const };
      }),
    );
  }
}
