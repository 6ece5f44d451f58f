import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { Invitation } from './invitation.entity.ts';

/** Makes an invitation void from today; the verification page shows it with the end of the transaction. */
@Injectable()
export class VoidInvitation {
  constructor(private readonly clock: Clock) {}

  /** False when it was void already. */
  async run(manager: EntityManager, invitationId: string): Promise<boolean> {
    const { affected } = await manager.update(
      Invitation,
      { id: invitationId, cancelledOn: IsNull() },
      { cancelledOn: this.clock.today() },
    );
    return affected === 1;
  }
}
