import { Injectable } from '@nestjs/common';
import { awaiting } from '@shaqyru/domain/complaint/complaint-workflow';
import type { JournalPage, JournalQuery } from '@shaqyru/domain/complaint/complaint-view';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { Brackets, In, LessThan } from 'typeorm';
import { LookedUp } from '../audit/looked-up.ts';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Complaint } from './complaint.entity.ts';
import { warningsOf } from './warnings.ts';
import { readSetting } from '../settings/read-setting.ts';

/** The journal of the officer's body (clause 25): newest first; of those who only consider, what they were given. */
@Injectable()
export class ListJournal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: WriteAudit,
    private readonly lookedUp: LookedUp,
  ) {}

  async run(actor: OfficerActor, query: JournalQuery): Promise<JournalPage> {
    const today = this.clock.today();
    return this.database.asActor(actor, async (manager) => {
      const found = manager
        .createQueryBuilder(Complaint, 'c')
        .where('c.departmentId = :departmentId', { departmentId: actor.departmentId })
        .orderBy('c.number', 'DESC')
        .take(query.limit + 1);
      if (query.statuses.length > 0) found.andWhere('c.status IN (:...statuses)', { statuses: query.statuses });
      if (query.topics.length > 0) found.andWhere('c.topic IN (:...topics)', { topics: query.topics });
      if (query.overdue)
        found.andWhere('c.status IN (:...awaiting) AND c.dueOn < :today', { awaiting: [...awaiting], today });
      if (query.mine) found.andWhere('c.assigneeId = :me', { me: actor.id });
      if (query.year !== undefined) {
        const [from, to] = [`${query.year}-01-01`, `${query.year}-12-31`];
        found.andWhere('c.receivedOn BETWEEN :from AND :to', { from, to });
      }
      if (query.cursor) found.andWhere('c.number < :cursor', { cursor: query.cursor });
      if (query.search) {
        const number = query.search.toUpperCase();
        found.andWhere(
          new Brackets((either) => {
            either.where('c.number = :number', { number });
            for (const [index, word] of matchingKey(query.search ?? '')
              .split(' ')
              .filter(Boolean)
              .entries()) {
              const like = { [`word${index}`]: `%${word}%` };
              if (index === 0) either.orWhere(`c.searchKey LIKE :word0`, like);
              else either.andWhere(`c.searchKey LIKE :word${index}`, like);
            }
          }),
        );
      }
      const rows = await found.getMany();
      const overdue = await manager.countBy(Complaint, {
        departmentId: actor.departmentId,
        status: In(awaiting),
        dueOn: LessThan(today),
      });
      const page = rows.slice(0, query.limit);
      if (query.search)
        await this.audit.run(manager, actor, {
          action: 'complaint.search',
          subjectKind: 'complaint-journal',
          subjectId: null,
          data: { shown: page.length },
          lookedUp: this.lookedUp.of(query.search),
        });
      const soonDays = await readSetting(manager, 'complaint-warning', today);
      return {
        overdue,
        items: page.map((complaint) => ({
          id: complaint.id,
          number: complaint.number,
          status: complaint.status,
          topic: complaint.topic,
          channel: complaint.channel,
          name: complaint.name,
          registeredAt: complaint.registeredAt.toISOString(),
          dueOn: complaint.dueOn,
          consideredBy: complaint.assigneeName,
          warnings: warningsOf(complaint, today, soonDays),
        })),
        next: rows.length > query.limit ? (page.at(-1)?.number ?? null) : null,
      };
    });
  }
}
