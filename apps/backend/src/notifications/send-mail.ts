import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import type { Edition } from '@shaqyru/domain/law/editions';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Transporter } from 'nodemailer';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import type { JobData } from '../jobs/queues.ts';
import { InviteToSurvey } from '../survey/invite-to-survey.ts';
import type { MailEvent } from './mail-words.ts';
import { Notification } from './notification.entity.ts';
import { openTransport } from './open-transport.ts';
import { writeMail } from './write-mail.ts';

/**
 * The job "send-mail". The notification is claimed and the mail handed to the server in one transaction: however often and
 * wherever the job runs, the others wait for the claim and then find it sent. When the process dies after the server took
 * the mail and before the commit, the claim is gone and the mail is sent again: with SMTP alone "at least once" cannot be
 * made "exactly once". Both mails then carry the same Message-ID, by which mailboxes know a duplicate.
 */
@Injectable()
export class SendMail implements OnApplicationShutdown {
  private readonly transport: Transporter;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
    private readonly survey: InviteToSurvey,
  ) {
    this.transport = openTransport(env.SMTP_URL);
  }

  /** Throws when the mail server does not take the mail: the queue tries again. */
  async run({ notificationId }: JobData['send-mail']): Promise<void> {
    await this.database.asActor(system, async (manager) => {
      const notification = await this.claim(manager, notificationId);
      if (!notification) return;
      const mail = writeMail({
        ...(await this.facts(manager, notification)),
        siteOrigin: this.env.SITE_ORIGIN,
        surveyAddress: await this.invite(manager, notification),
      });
      await this.transport.sendMail({
        from: this.env.MAIL_FROM,
        to: { name: '', address: notification.recipient },
        messageId: `<${notification.id}@${new URL(this.env.SITE_ORIGIN).hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...mail,
      });
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  private async claim(manager: EntityManager, id: string): Promise<Notification | null> {
    const claimed = await manager
      .createQueryBuilder()
      .update(Notification)
      .set({ sentAt: this.clock.now() })
      .where('id = :id AND sent_at IS NULL', { id })
      .execute();
    return claimed.affected === 1 ? manager.findOneByOrFail(Notification, { id }) : null;
  }

  /** Whoever's case was decided is asked how it was. The link is made as the mail is sent: it stands in the mail only. */
  private async invite(manager: EntityManager, { caseId, kind, language }: Notification): Promise<string | null> {
    if (kind !== 'decided') return null;
    const [served] = (await manager.query(
      `SELECT department_id AS "departmentId", unit_id AS "unitId" FROM case_file WHERE id = $1`,
      [caseId],
    )) as { departmentId: string; unitId: string }[];
    if (!served) throw new Error(`there is no case ${caseId}`);
    return (await this.survey.run(manager, { language, ...served })).address;
  }

  private async facts(manager: EntityManager, { caseId, kind, eventId, language }: Notification) {
    const [row] = (await manager.query(
      `SELECT c.number, c.edition, d.items, e.data->>'from' AS was,
         CASE $3 WHEN 'registration-due' THEN v.due_on::text WHEN 'due-moved' THEN e.data->>'to' WHEN 'reopened' THEN e.data->>'dueOn' WHEN 'refund-confirmed' THEN e.data->>'dueOn'
           ELSE v.depart_by::text END AS by, e.data->>'complaint' AS complaint
       FROM case_file c LEFT JOIN case_event e ON e.id = $2 LEFT JOIN visit v ON v.arrival_event_id = $2
         LEFT JOIN decision d ON d.id = (e.data->>'decisionId')::uuid
       WHERE c.id = $1`,
      [caseId, eventId, kind],
    )) as {
      number: string | null;
      edition: Edition;
      items: ItemOutcome[] | null;
      by: PlainDate | null;
      was: PlainDate | null;
      complaint: string | null;
    }[];
    if (!row) throw new Error(`there is no case ${caseId}`);
    const event: MailEvent = kind === 'decided' ? decided(row.items ?? []) : kind;
    return {
      event,
      language,
      number: row.number,
      caseId,
      edition: row.edition,
      by: row.by,
      was: row.was,
      complaint: row.complaint,
    };
  }
}

function decided(items: readonly ItemOutcome[]): MailEvent {
  const outcomes = new Set(items.map(({ outcome }) => outcome));
  if (outcomes.size === 2) return 'decided-both';
  return outcomes.has('issue') ? 'decided-issue' : 'decided-refuse';
}
