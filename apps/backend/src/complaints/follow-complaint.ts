import { Injectable } from '@nestjs/common';
import { findComplaintTransition } from '@shaqyru/domain/complaint/complaint-workflow';
import type { FollowedComplaint } from '@shaqyru/domain/complaint/complaint-view';
import { Limits } from '../common/limits.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { actAsHolder, type ComplaintKey } from './act-as-holder.ts';
import { Complaint } from './complaint.entity.ts';
import { describeComplaint } from './describe-complaint.ts';

/** Tells whoever holds number and code how the complaint goes. A wrong number and a wrong code are the same answer. */
@Injectable()
export class FollowComplaint {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  async run(
    actor: Actor,
    ip: string,
    key: ComplaintKey,
  ): Promise<{ outcome: 'not-found' } | { outcome: 'found'; complaint: FollowedComplaint }> {
    if ((await this.limits.count('following-from-address', ip)) !== null) throw new UseCaseFailure('too-many-requests');
    return this.database.asActor(asHolder(actor), async (manager) => {
      await actAsHolder(manager, key);
      const complaint = await manager.findOneBy(Complaint, key);
      if (!complaint) return { outcome: 'not-found' as const };
      const { assigneeName: name, assigneePost: post } = complaint;
      return {
        outcome: 'found' as const,
        complaint: {
          ...(await describeComplaint(manager, complaint, 'complainant')),
          consideredBy: name !== null && post !== null ? { name, post } : null,
          forwardedTo:
            complaint.forwardedToName === null
              ? null
              : { name: complaint.forwardedToName, number: complaint.forwardedToNumber },
          mayWithdraw: findComplaintTransition(complaint.status, 'withdraw', 'applicant') !== null,
        },
      };
    });
  }
}

/** Number and code open a complaint to a person, not to an officer's rights. */
export function asHolder(actor: Actor): Actor {
  return actor.kind === 'applicant' ? actor : { kind: 'anonymous' };
}
