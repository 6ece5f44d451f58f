import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { JobQueue } from '../jobs/enqueue.ts';
import type { Complaint } from './complaint.entity.ts';

/** What whoever complained is told of by e-mail. */
export type ComplaintNoticeKind = 'registered' | 'forwarded' | 'extended' | 'answered' | 'due-moved';

/** Writes down, in the transaction of the event, that the person is to be told of it; the worker sends the mail. */
@Injectable()
export class NotifyComplainant {
  constructor(private readonly jobs: JobQueue) {}

  /** Whoever gave no address of electronic mail is told by the chancellery; answers whether a mail goes out. */
  async run(
    manager: EntityManager,
    { id, language, email }: Pick<Complaint, 'id' | 'language' | 'email'>,
    notice: { kind: ComplaintNoticeKind; eventId: string },
  ): Promise<boolean> {
    if (email === '') return false;
    const noticeId = randomUUID();
    await manager.query(
      `INSERT INTO complaint_notice (id, complaint_id, kind, event_id, language, recipient) VALUES ($1, $2, $3, $4, $5, $6)`,
      [noticeId, id, notice.kind, notice.eventId, language, email],
    );
    await this.jobs.enqueue(manager, 'send-complaint-mail', { noticeId });
    return true;
  }
}
