import { Inject, Injectable } from '@nestjs/common';
import type { FieldChange, OfficerFields } from '@shaqyru/domain/account/officer-view';
import { managesOfficersOf } from '@shaqyru/domain/account/posting';
import { ENV } from '../common/tokens.ts';
import type { OfficerActor } from '../database/actor.ts';
import type { Env } from '../env.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { checkOfficer } from './check-officer.ts';
import { searchKeyOf } from './search-key.ts';
import { UpdateOfficer, type Target, type Updated } from './update-officer.ts';

const fieldNames = ['name', 'post', 'iin', 'role', 'departmentId', 'unitId', 'email'] as const;

/** Gives an officer another name, post, role, place or address. With another role or place the sessions end. */
@Injectable()
export class ChangeOfficer {
  constructor(
    private readonly officers: UpdateOfficer,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Throws "not-found" for a department that is not managed. */
  async run(actor: OfficerActor, input: OfficerFields & Target): Promise<Updated> {
    const { iin, problems } = checkOfficer(input, { allowTestIdentities: this.env.ALLOW_TEST_IDENTITIES });
    if (problems.length > 0) return { outcome: 'invalid', problems };
    if (!managesOfficersOf(actor.departmentId, input.departmentId)) throw new UseCaseFailure('not-found');
    const wanted = { ...input, iin };
    return this.officers.run(actor, input, 'change', (officer) => {
      const changes: FieldChange[] = fieldNames
        .filter((field) => officer[field] !== wanted[field])
        .map((field) => ({ field, before: officer[field], after: wanted[field] }));
      const { name, post, role, departmentId, unitId, email } = wanted;
      const nameKey = searchKeyOf({ name, login: officer.login });
      return { set: { name, nameKey, post, iin, role, departmentId, unitId, email }, changes };
    });
  }
}
