import { Injectable } from '@nestjs/common';
import type { Verification } from '@shaqyru/domain/invitation/verification';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { Clock } from '../common/clock.ts';
import { Limits } from '../common/limits.ts';
import { anonymous } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** Tells anyone who holds the paper whether it is good. A wrong number and a wrong code are the same answer. */
@Injectable()
export class CheckInvitation {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  async run(ip: string, input: { number: string; code: string }): Promise<Verification> {
    if ((await this.limits.count('verification-from-address', ip)) !== null)
      throw new UseCaseFailure('too-many-requests');
    const [found] = await this.database.asActor(anonymous, (manager): Promise<Found[]> =>
      manager.query(
        `SELECT number, kind, issued_on::text AS "issuedOn", valid_until::text AS "validUntil", visit_from::text AS "visitFrom",
                  visit_to::text AS "visitTo", cancelled_on::text AS "cancelledOn", replaced, masked_name AS "maskedName"
           FROM verify_invitation($1, $2)`,
        [input.number, input.code],
      ),
    );
    if (!found) return { state: 'not-found' };
    const { cancelledOn, replaced, ...invitation } = found;
    const expired = invitation.validUntil < this.clock.today();
    const isVoid = replaced ? 'replaced' : 'cancelled';
    return { state: cancelledOn !== null ? isVoid : expired ? 'expired' : 'valid', ...invitation };
  }
}

type Found = Omit<Extract<Verification, { number: string }>, 'state'> & {
  cancelledOn: PlainDate | null;
  replaced: boolean;
};
