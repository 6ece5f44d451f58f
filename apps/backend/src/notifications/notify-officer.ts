import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import { JobQueue } from '../jobs/enqueue.ts';

/** What officers are written of: what was just given to them, and what a day's mail lists. */
export type GivenMail = 'cases-given' | 'complaints-given';
export type DailyMail = 'case-near-due' | 'cases-late' | 'complaint-due';
export type OfficerMailKind = GivenMail | DailyMail;

/**
 * Writes down, in the caller's transaction, that officers are to be written to; the worker sends the mails. Whether an officer
 * is still there, has an address and wants the mail is asked when it is sent.
 */
@Injectable()
export class NotifyOfficer {
  constructor(private readonly jobs: JobQueue) {}

  /** One mail of everything that an act gave to one officer. Nobody is written to of what they took themselves. */
  async given(
    manager: EntityManager,
    by: { id: string },
    gift: { kind: GivenMail; officerId: string; ids: readonly string[] },
  ): Promise<void> {
    if (gift.ids.length === 0 || gift.officerId === by.id) return;
    const officerMailId = randomUUID();
    // Without reading it back: it is the other officer's.
    await manager.query(`INSERT INTO officer_mail (id, officer_id, kind, given) VALUES ($1, $2, $3, $4)`, [
      officerMailId,
      gift.officerId,
      gift.kind,
      gift.ids,
    ]);
    await this.jobs.enqueue(manager, 'send-officer-mail', { officerMailId });
  }

  /** One mail of the kind to each officer on that day, however often it is asked for. By the system. */
  async daily(
    manager: EntityManager,
    { kind, day, officerIds }: { kind: DailyMail; day: PlainDate; officerIds: readonly string[] },
  ): Promise<void> {
    const written = (await manager.query(
      `INSERT INTO officer_mail (officer_id, kind, day) SELECT DISTINCT officer_id, $2, $3::date FROM unnest($1::uuid[]) AS officer_id
       ON CONFLICT DO NOTHING RETURNING id`,
      [officerIds, kind, day],
    )) as { id: string }[];
    for (const { id } of written) await this.jobs.enqueue(manager, 'send-officer-mail', { officerMailId: id });
  }
}
