import { Injectable } from '@nestjs/common';
import type { DueDate } from '@shaqyru/domain/case/case-view';
import { awaitsDecision } from '@shaqyru/domain/case/stage';
import type { DueMoved } from '@shaqyru/domain/term/calendar-change';
import { asReopenedBefore } from '@shaqyru/domain/term/reopened-term';
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Notify } from '../notifications/notify.ts';
import { lockCase, recordEvent } from './move-case.ts';

/** Moves the due date of an open case after a change of the calendar: on the case, in its timeline, and told to the applicant. */
@Injectable()
export class MoveDueOfCase {
  constructor(
    private readonly audit: WriteAudit,
    private readonly notify: Notify,
    private readonly clock: Clock,
  ) {}

  /**
   * Whether the due date has moved. A case decided, returned or moved meanwhile stays as it is; one whose due date stays,
   * though its days are counted otherwise, gets the new list of days and no event.
   */
  async run(
    manager: EntityManager,
    { caseId, due: counted, why }: { caseId: string; due: DueDate; why: DueMoved },
  ): Promise<boolean> {
    const file = await lockCase(manager, caseId);
    const due = asReopenedBefore(counted, file.term);
    const asSeen = awaitsDecision(file.status) && file.dueOn === why.from && file.term?.from === due.from;
    if (!asSeen || isDeepStrictEqual(file.term?.days, due.days)) return false;
    if (due.dueOn === why.from) {
      await manager.query(`UPDATE case_file SET term = $2 WHERE id = $1`, [caseId, due]);
      return false;
    }
    Object.assign(file, { dueOn: due.dueOn, term: due, version: file.version + 1, updatedAt: this.clock.now() });
    await manager.save(file);
    const eventId = await recordEvent(manager, system, { caseId, action: 'due-moved', data: { ...why } });
    await this.audit.run(manager, system, {
      action: 'case.due-moved',
      subjectKind: 'case',
      subjectId: caseId,
      data: { from: why.from, to: why.to, source: why.addition.source },
    });
    await this.notify.run(manager, { caseId, kind: 'due-moved', eventId });
    return true;
  }
}
