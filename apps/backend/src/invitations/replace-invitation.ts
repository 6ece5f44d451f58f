import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { newCode } from '../common/new-code.ts';
import { Invitation } from './invitation.entity.ts';
import { newInvitationNumber } from './issue-invitation.ts';
import { VoidInvitation } from './void-invitation.ts';

/**
 * Makes an invitation in place of a lost or damaged one: another number and code, the same day of issue and so the same
 * year of validity, since it states the same decision. The old number is void from this transaction on.
 */
@Injectable()
export class ReplaceInvitation {
  constructor(
    private readonly voids: VoidInvitation,
    private readonly clock: Clock,
  ) {}

  /** Null when the invitation was void already. Holds the department's counter until the transaction ends. */
  async run(
    manager: EntityManager,
    invitationId: string,
    departmentId: string,
  ): Promise<{ id: string; number: string } | null> {
    const old = await manager.findOneByOrFail(Invitation, { id: invitationId });
    if (!(await this.voids.run(manager, invitationId))) return null;
    const { caseId, decisionId, inviteeId, maskedName, issuedOn, validUntil, visitFrom, visitTo } = old;
    return manager.save(
      manager.create(Invitation, {
        caseId,
        decisionId,
        inviteeId,
        maskedName,
        issuedOn,
        validUntil,
        visitFrom,
        visitTo,
        number: await newInvitationNumber(manager, departmentId, this.clock.today().slice(0, 4)),
        code: newCode(),
        cancelledOn: null,
        replaces: invitationId,
      }),
    );
  }
}
