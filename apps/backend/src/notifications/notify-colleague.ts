import { Injectable } from '@nestjs/common';
import type { Language } from '@shaqyru/domain/law/text';
import type { EntityManager } from 'typeorm';
import { JobQueue } from '../jobs/enqueue.ts';
import { Notification } from './notification.entity.ts';

/** Tells the one to whom an organisation's application was handed over that it waits for a signature; once for each hand-over. */
@Injectable()
export class NotifyColleague {
  constructor(private readonly jobs: JobQueue) {}

  async run(
    manager: EntityManager,
    notice: { caseId: string; commentId: string; language: Language; recipient: string },
  ): Promise<void> {
    const { id } = await manager.save(
      manager.create(Notification, { ...notice, kind: 'handed-over-to-sign', eventId: null, sentAt: null }),
    );
    await this.jobs.enqueue(manager, 'send-mail', { notificationId: id });
  }
}
