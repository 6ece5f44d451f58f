import { Injectable } from '@nestjs/common';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import { talonStates, type TalonCheck } from '@shaqyru/domain/case/talon-check';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import { Limits } from '../common/limits.ts';
import { anonymous } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** Tells anyone who holds a talon of Annex 4 whether it is genuine, how far the case is, and when and where the answer comes. */
@Injectable()
export class CheckTalon {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** A wrong number and a wrong code are the same answer; both count towards the limit of the address. */
  async run(ip: string, input: { number: string; code: string }): Promise<TalonCheck> {
    if ((await this.limits.count('verification-from-address', ip)) !== null)
      throw new UseCaseFailure('too-many-requests');
    const [found] = await this.database.asActor(anonymous, (manager): Promise<Found[]> =>
      manager.query(
        `SELECT number, kind, status, submitted_at AS "submittedAt", due_on::text AS "dueOn", unit_id AS "unitId"
         FROM verify_talon($1, $2)`,
        [input.number, input.code],
      ),
    );
    const state = found && talonStates[found.status];
    if (!found || !state) return { state: 'not-found' };
    const { number, kind, dueOn, unitId, submittedAt } = found;
    return { state, number, kind, dueOn, unitId, receivedOn: dayOf(submittedAt.toISOString(), 'Asia/Almaty') };
  }
}

type Found = Pick<Extract<TalonCheck, { number: string }>, 'number' | 'kind' | 'dueOn' | 'unitId'> & {
  status: CaseStatus;
  submittedAt: Date;
};
