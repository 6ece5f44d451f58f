import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { formatDate } from '@shaqyru/domain/law/format-date';
import type { Language } from '@shaqyru/domain/law/text';
import type { Transporter } from 'nodemailer';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import type { JobData } from '../jobs/queues.ts';
import { openTransport } from '../notifications/open-transport.ts';
import { Complaint } from './complaint.entity.ts';
import type { ComplaintNoticeKind } from './notify-complainant.ts';
import { writeComplaintMail } from './write-complaint-mail.ts';

type Notice = {
  complaintId: string;
  kind: ComplaintNoticeKind;
  language: Language;
  recipient: string;
};

/**
 * The job "send-complaint-mail": the notice is claimed and the mail handed to the server in one transaction, as of
 * applications. The mail of an extension is the notice that the law asks for within three days.
 */
@Injectable()
export class SendComplaintMail implements OnApplicationShutdown {
  private readonly transport: Transporter;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {
    this.transport = openTransport(env.SMTP_URL);
  }

  /** Throws when the mail server does not take the mail: the queue tries again. */
  async run({ noticeId }: JobData['send-complaint-mail']): Promise<void> {
    await this.database.asActor(system, async (manager) => {
      const now = this.clock.now();
      const notice = await claim(manager, noticeId, now);
      if (!notice) return;
      const complaint = await manager.findOneByOrFail(Complaint, { id: notice.complaintId });
      const { language, kind } = notice;
      const mail = writeComplaintMail({
        kind,
        language,
        number: complaint.number,
        data: {
          due: complaint.dueOn === null ? '' : formatDate(complaint.dueOn, language),
          body: [complaint.forwardedToName, complaint.forwardedToNumber && `№ ${complaint.forwardedToNumber}`]
            .filter(Boolean)
            .join(', '),
        },
        siteOrigin: this.env.SITE_ORIGIN,
      });
      await this.transport.sendMail({
        from: this.env.MAIL_FROM,
        to: { name: '', address: notice.recipient },
        messageId: `<${noticeId}@${new URL(this.env.SITE_ORIGIN).hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...mail,
      });
      if (kind === 'extended') await manager.update(Complaint, { id: complaint.id }, { extensionToldAt: now });
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

async function claim(manager: EntityManager, id: string, at: Date): Promise<Notice | undefined> {
  const [rows] = (await manager.query(
    `UPDATE complaint_notice SET sent_at = $2 WHERE id = $1 AND sent_at IS NULL
     RETURNING complaint_id AS "complaintId", kind, language, recipient`,
    [id, at],
  )) as [Notice[], number];
  return rows[0];
}
