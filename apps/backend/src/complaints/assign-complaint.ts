import { Injectable } from '@nestjs/common';
import { isPermitted } from '@shaqyru/domain/account/role';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { NotifyOfficer } from '../notifications/notify-officer.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { Complaint } from './complaint.entity.ts';
import { findBar } from './find-bar.ts';
import { officersOf } from './find-colleagues.ts';
import { MoveComplaint } from './move-complaint.ts';

/** The head or the management gives it to somebody to be considered: never to whom it is about, nor to a subordinate. */
@Injectable()
export class AssignComplaint {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
    private readonly notify: NotifyOfficer,
  ) {}

  /** Throws "not-found" for somebody who considers no complaints of this body. */
  async run(actor: OfficerActor, input: { complaintId: string; version: number; officerId: string }) {
    return this.database.asActor(actor, async (manager) => {
      const complaint = await manager.findOneBy(Complaint, { id: input.complaintId });
      const officers = await officersOf(manager, actor.departmentId);
      const officer = officers.find(
        ({ id, role }) => id === input.officerId && isPermitted(role, 'complaint.consider'),
      );
      if (!complaint || !officer) throw new UseCaseFailure('not-found');
      const barred = await findBar(manager, complaint, officer);
      if (barred) return { outcome: 'barred' as const, because: barred };
      const moved = await this.moves.run(manager, actor, {
        find: { id: complaint.id },
        version: input.version,
        action: 'assign',
        prepare: () => ({
          change: { assigneeId: officer.id, assigneeName: officer.name, assigneePost: officer.post },
          data: { officerId: officer.id, note: officer.name },
        }),
      });
      if (moved.outcome !== 'moved') return moved;
      if (complaint.assigneeId !== officer.id)
        await this.notify.given(manager, actor, {
          kind: 'complaints-given',
          officerId: officer.id,
          ids: [complaint.id],
        });
      return { outcome: 'done' as const };
    });
  }
}
