import { Injectable } from '@nestjs/common';
import type { Channel } from '@shaqyru/domain/law/editions/edition-rules';
import type { Language } from '@shaqyru/domain/law/text';
import type { NoticeKind } from '@shaqyru/domain/notices/notice-kinds';
import type { EntityManager } from 'typeorm';
import { JobQueue } from '../jobs/enqueue.ts';
import { Notification } from './notification.entity.ts';
import { keepUntold } from './untold.ts';

/** Writes down, in the transaction of the event, that the applicant is to be told of it; the worker sends the mail. */
@Injectable()
export class Notify {
  constructor(private readonly jobs: JobQueue) {}

  /**
   * To the address and in the language that the applicant has chosen, else those of the application; nothing that the
   * applicant has turned off. `eventId` is the event told of: it is told of once. Who applied on paper and gave no address is
   * told by telephone or in person (clause 15): that stands in the officers' list until it is done.
   */
  async run(manager: EntityManager, notice: { caseId: string; kind: NoticeKind; eventId: string }): Promise<void> {
    const [to] = (await manager.query(
      `SELECT n.language, n.recipient, $2 = ANY (n.off) AS "isOff", c.channel FROM case_file c, notice_of(c.id) n WHERE c.id = $1`,
      [notice.caseId, notice.kind],
    )) as { language: Language; recipient: string | null; isOff: boolean; channel: Channel }[];
    if (to?.isOff) return;
    if (to?.channel === 'paper' && !to.recipient) return keepUntold(manager, notice);
    if (!to?.recipient) throw new Error(`the case ${notice.caseId} has no address to write to`);
    const { id } = await manager.save(
      manager.create(Notification, {
        ...notice,
        language: to.language,
        recipient: to.recipient,
        commentId: null,
        sentAt: null,
      }),
    );
    await this.jobs.enqueue(manager, 'send-mail', { notificationId: id });
  }
}
