import { Injectable } from '@nestjs/common';
import type { Channel } from '@shaqyru/domain/law/editions/edition-rules';
import type { Language } from '@shaqyru/domain/law/text';
import type { EntityManager } from 'typeorm';
import { JobQueue } from '../jobs/enqueue.ts';
import { Notification, type NotificationKind } from './notification.entity.ts';

/** Writes down, in the transaction of the event, that the applicant is to be told of it; the worker sends the mail. */
@Injectable()
export class Notify {
  constructor(private readonly jobs: JobQueue) {}

  /**
   * To the address and in the language of the application. `eventId` is the event told of: it is told of once. Who applied on
   * paper and gave no address is told by telephone or in person (clause 15).
   */
  async run(
    manager: EntityManager,
    notice: { caseId: string; kind: NotificationKind; eventId: string },
  ): Promise<void> {
    const [file] = (await manager.query(
      `SELECT language, channel, coalesce(answers #>> '{organisation,email}', answers #>> '{inviter,email}') AS recipient FROM case_file WHERE id = $1`,
      [notice.caseId],
    )) as { language: Language; channel: Channel; recipient: string | null }[];
    if (file?.channel === 'paper' && !file.recipient) return;
    if (!file?.recipient) throw new Error(`the case ${notice.caseId} has no address to write to`);
    const { id } = await manager.save(
      manager.create(Notification, {
        ...notice,
        language: file.language,
        recipient: file.recipient,
        commentId: null,
        sentAt: null,
      }),
    );
    await this.jobs.enqueue(manager, 'send-mail', { notificationId: id });
  }
}
