import { Injectable } from '@nestjs/common';
import { defaultLanguage } from '@shaqyru/domain/law/text';
import type { OfficerNoticeSettings, OfficerNoticeView } from '@shaqyru/domain/notices/officer-notices';
import type { EntityManager } from 'typeorm';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** How an officer is told, and to which address; until something is chosen, of everything and in Kazakh. */
@Injectable()
export class ReadOfficerNotices {
  constructor(
    private readonly database: Database,
    private readonly officers: ReadOfficer,
  ) {}

  async run(actor: OfficerActor): Promise<OfficerNoticeView> {
    return this.database.asActor(actor, async (manager) => {
      const officer = await this.officers.findActive(manager, actor.id);
      if (!officer) throw new UseCaseFailure('signed-out');
      const settings = await readNoticeSettings(manager);
      return { email: officer.email, settings: settings ?? { language: defaultLanguage, off: [] } };
    });
  }
}

/** Of the officer whose transaction it is. */
export async function readNoticeSettings(manager: EntityManager): Promise<OfficerNoticeSettings | undefined> {
  const [settings] = (await manager.query(
    `SELECT language, off FROM officer_notice_setting`,
  )) as OfficerNoticeSettings[];
  return settings;
}
