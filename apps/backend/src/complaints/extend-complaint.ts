import { Injectable } from '@nestjs/common';
import { extendableByDays } from '@shaqyru/domain/complaint/complaint-terms';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { Complaint } from './complaint.entity.ts';
import { countAnswerTerm } from './count-answer-term.ts';
import { findBar } from './find-bar.ts';
import { MoveComplaint } from './move-complaint.ts';
import { NotifyComplainant } from './notify-complainant.ts';

/**
 * The head or a deputy extends the term, by at most thirty days in all, and the person is told within three (clause 25).
 * A term that has ended cannot be extended, nor one of a complaint about oneself or a superior.
 */
@Injectable()
export class ExtendComplaint {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
    private readonly notify: NotifyComplainant,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: { complaintId: string; version: number; days: number; reason: string }) {
    const today = this.clock.today();
    return this.database.asActor(actor, async (manager) => {
      const complaint = await manager.findOneBy(Complaint, { id: input.complaintId });
      if (!complaint) throw new UseCaseFailure('not-found');
      const barred = await findBar(manager, complaint, actor);
      if (barred) return { outcome: 'barred' as const, because: barred };
      if (complaint.dueOn === null || complaint.dueOn < today) return { outcome: 'term-ended' as const };
      const most = extendableByDays(complaint.act, complaint.extendedByDays);
      if (input.days > most) return { outcome: 'too-long' as const, most };
      const moved = await this.moves.run(manager, actor, {
        find: { id: complaint.id },
        version: input.version,
        action: 'extend',
        prepare: async (locked) => {
          const extendedByDays = locked.extendedByDays + input.days;
          const term = await countAnswerTerm(manager, { ...locked, extendedByDays });
          return {
            change: { ...term, extendedByDays, extendedOn: today, extendedBy: actor.id, extensionToldAt: null },
            data: { days: input.days, note: input.reason },
          };
        },
      });
      if (moved.outcome !== 'moved') return moved;
      await this.notify.run(manager, moved.complaint, { kind: 'extended', eventId: moved.eventId });
      return { outcome: 'done' as const };
    });
  }
}
