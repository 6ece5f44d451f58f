import { Injectable } from '@nestjs/common';
import { isLetter, type ApplicationKind } from '@shaqyru/domain/application/kind';
import { maskName } from '@shaqyru/domain/invitation/verification';
import { inForce } from '@shaqyru/domain/law/parameter';
import { invitationValidity } from '@shaqyru/domain/law/parameters/invitation-validity';
import { addYears, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { getOffice } from '@shaqyru/domain/offices/offices';
import type { EntityManager } from 'typeorm';
import { nextNumber } from '../cases/counters.ts';
import { Clock } from '../common/clock.ts';
import { newCode } from '../common/new-code.ts';
import { Invitation } from './invitation.entity.ts';

/**
 * Makes the invitation or numbers the certified letter, in the transaction of the decision: without gaps, with an unguessable
 * code. An invitation is valid for a year; for a letter the standard sets no term, so that its period of stay governs.
 */
@Injectable()
export class IssueInvitation {
  constructor(private readonly clock: Clock) {}

  async run(
    manager: EntityManager,
    invitation: {
      caseId: string;
      decisionId: string;
      inviteeId: string;
      kind: ApplicationKind;
      departmentId: string;
      /** As in the passport. */
      name: string;
      visitFrom: PlainDate;
      visitTo: PlainDate;
    },
  ): Promise<void> {
    const { departmentId, kind, name, ...rest } = invitation;
    const issuedOn = this.clock.today();
    await manager.save(
      manager.create(Invitation, {
        ...rest,
        number: await newInvitationNumber(manager, departmentId, issuedOn.slice(0, 4)),
        code: newCode(),
        maskedName: maskName(name),
        issuedOn,
        validUntil: isLetter(kind)
          ? invitation.visitTo
          : addYears(issuedOn, inForce(invitationValidity, issuedOn).value),
        cancelledOn: null,
        replaces: null,
      }),
    );
  }
}

/** The next number of the department and the year; its counter is held until the transaction ends. */
export async function newInvitationNumber(manager: EntityManager, departmentId: string, year: string): Promise<string> {
  const serial = await nextNumber(manager, `invitation:${departmentId}:${year}`);
  return `KZ${getOffice(departmentId).annexNumber.padStart(2, '0')}-${year}-${String(serial).padStart(6, '0')}`;
}
