import { Injectable } from '@nestjs/common';
import type { DueDate } from '@shaqyru/domain/case/case-view';
import { awaitsAnswer } from '@shaqyru/domain/complaint/complaint-workflow';
import type { DueMoved } from '@shaqyru/domain/term/calendar-change';
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { system } from '../database/actor.ts';
import { Complaint } from './complaint.entity.ts';
import { MoveComplaint } from './move-complaint.ts';
import { NotifyComplainant } from './notify-complainant.ts';

/** Moves the day by which an open complaint is answered after a change of the calendar, and tells whoever complained. */
@Injectable()
export class MoveDueOfComplaint {
  constructor(
    private readonly moves: MoveComplaint,
    private readonly notify: NotifyComplainant,
  ) {}

  /** Whether the day has moved; a complaint answered or extended meanwhile stays as it is. */
  async run(
    manager: EntityManager,
    { complaintId, due, why }: { complaintId: string; due: DueDate; why: DueMoved },
  ): Promise<boolean> {
    const complaint = await manager.findOneOrFail(Complaint, {
      where: { id: complaintId },
      lock: { mode: 'pessimistic_write' },
    });
    const asSeen = awaitsAnswer(complaint.status) && complaint.dueOn === why.from;
    if (!asSeen || isDeepStrictEqual(complaint.term?.days, due.days)) return false;
    if (due.dueOn === why.from) {
      await manager.update(Complaint, { id: complaintId }, { term: due });
      return false;
    }
    const moved = await this.moves.run(manager, system, {
      find: { id: complaintId },
      version: complaint.version,
      action: 'move-due',
      prepare: () => ({ change: { dueOn: due.dueOn, term: due }, data: { ...why } }),
    });
    if (moved.outcome !== 'moved') return false;
    await this.notify.run(manager, moved.complaint, { kind: 'due-moved', eventId: moved.eventId });
    return true;
  }
}
