import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { newOneTimePassword } from './one-time-password.ts';
import { UpdateOfficer, type Target, type Updated } from './update-officer.ts';

export type Reset = Exclude<Updated, { outcome: 'done' }> | { outcome: 'reset'; password: string };

/**
 * Gives an officer who has lost the password, or the authenticator, a one-time password; it is shown once. A lost
 * authenticator takes the password with it: otherwise whoever knows the password could set up the next authenticator.
 */
@Injectable()
export class ResetCredentials {
  constructor(
    private readonly officers: UpdateOfficer,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: Target & { what: 'password' | 'second-factor' }): Promise<Reset> {
    let password = '';
    const answer = await this.officers.run(actor, input, `reset-${input.what}`, async (_officer, manager) => {
      const oneTime = await newOneTimePassword(manager, this.clock);
      password = oneTime.password;
      const { passwordHash, oneTimeUntil } = oneTime;
      const set = { passwordHash, oneTimeUntil };
      return { set: input.what === 'password' ? set : { ...set, totpSecret: null } };
    });
    return answer.outcome === 'done' ? { outcome: 'reset', password } : answer;
  }
}
