import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { defaultLanguage } from '@shaqyru/domain/law/text';
import { officerNoticesOf, type OfficerNotice } from '@shaqyru/domain/notices/officer-notices';
import type { Transporter } from 'nodemailer';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import { system, type OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import type { JobData } from '../jobs/queues.ts';
import type { OfficerMailKind } from '../notifications/notify-officer.ts';
import { openTransport } from '../notifications/open-transport.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { ListInMail } from './list-in-mail.ts';
import { readNoticeSettings } from './read-officer-notices.ts';
import { writeOfficerMail } from './write-officer-mail.ts';

/** Which choice of the officer a mail falls under. */
const noticeOf: Record<OfficerMailKind, OfficerNotice> = {
  'cases-given': 'work-given',
  'complaints-given': 'work-given',
  'case-near-due': 'case-near-due',
  'cases-late': 'cases-late',
  'complaint-due': 'complaint-due',
};

/**
 * The job "send-officer-mail". The mail is claimed, written and handed to the server in one transaction of the officer it goes
 * to: row-level security lets nothing into it that the officer may not see at that moment, a disabled officer begins no
 * transaction and gets no mail, and who disables one waits for the mail that is on its way.
 */
@Injectable()
export class SendOfficerMail implements OnApplicationShutdown {
  private readonly transport: Transporter;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly officers: ReadOfficer,
    private readonly list: ListInMail,
    @Inject(ENV) private readonly env: Env,
  ) {
    this.transport = openTransport(env.SMTP_URL);
  }

  /** Throws when the mail server does not take the mail, or the officer's rights have just changed: the queue tries again. */
  async run({ officerMailId }: JobData['send-officer-mail']): Promise<void> {
    const to = await this.addressee(officerMailId);
    if (to === null) return;
    await this.database.asActor(to.actor, async (manager) => {
      const mail = await claim(manager, officerMailId);
      if (!mail) return;
      const { language = defaultLanguage, off = [] } = (await readNoticeSettings(manager)) ?? {};
      const notice = noticeOf[mail.kind];
      if (off.includes(notice) || !officerNoticesOf(to.actor.role).includes(notice)) return;
      const { rows, total } = await this.list.run(manager, to.actor, mail, language);
      if (rows.length === 0) return;
      await manager.query(`UPDATE officer_mail SET sent_at = $2 WHERE id = $1`, [officerMailId, this.clock.now()]);
      await this.transport.sendMail({
        from: this.env.MAIL_FROM,
        to: { name: '', address: to.email },
        messageId: `<${officerMailId}@${new URL(this.env.OFFICE_ORIGIN).hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...writeOfficerMail({ kind: mail.kind, language, rows, total, officeOrigin: this.env.OFFICE_ORIGIN }),
      });
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  /** The officer with the rights of this moment; null for one who is not active, or has no address. */
  private async addressee(mailId: string): Promise<{ actor: OfficerActor; email: string } | null> {
    return this.database.asActor(system, async (manager) => {
      const [mail] = (await manager.query(`SELECT officer_id AS "officerId" FROM officer_mail WHERE id = $1`, [
        mailId,
      ])) as { officerId: string }[];
      const officer = mail ? await this.officers.findActive(manager, mail.officerId) : null;
      if (!officer?.email) return null;
      const { id, name, role, departmentId, unitId, rightsVersion, email } = officer;
      return { actor: { kind: 'officer', id, name, role, departmentId, unitId, rightsVersion }, email };
    });
  }
}

/** Whoever else comes for the same mail waits, and then finds it sent. */
async function claim(manager: EntityManager, id: string) {
  const [mail] = (await manager.query(
    `SELECT kind, given FROM officer_mail WHERE id = $1 AND sent_at IS NULL FOR UPDATE`,
    [id],
  )) as { kind: OfficerMailKind; given: string[] | null }[];
  return mail;
}
