import { Injectable } from '@nestjs/common';
import type { NoticeSettings } from '@shaqyru/domain/notices/notice-settings';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** How the reader, or the reader's organisation, wants to be told; what every applicant has until it is changed. */
@Injectable()
export class ReadNoticeSettings {
  constructor(private readonly database: Database) {}

  async run(actor: ApplicantActor): Promise<NoticeSettings> {
    const [settings] = await this.database.asActor(actor, (manager): Promise<NoticeSettings[]> =>
      manager.query(`SELECT language, email, off FROM notice_setting`),
    );
    return settings ?? { language: null, email: null, off: [] };
  }
}
