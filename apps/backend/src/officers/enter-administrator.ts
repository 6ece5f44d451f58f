import { ChangeReason, Login, OfficerFields, type OfficerProblems } from '@shaqyru/domain/account/officer-view';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { WriteAudit } from '../audit/write-audit.ts';
import type { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import type { Database } from '../database/as-actor.ts';
import { checkOfficer } from './check-officer.ts';
import { readRefusal } from './database-refusals.ts';
import { Officer } from './officer.entity.ts';
import { newOneTimePassword } from './one-time-password.ts';
import { searchKeyOf } from './search-key.ts';

/** Whom the command enters: an administrator of the ministry, or of a department. */
export const NewAdministrator = OfficerFields.omit({ role: true, unitId: true }).extend({
  login: Login,
  /** Why the administrators that there are cannot do it; null: there are none. */
  lostAccess: ChangeReason.nullable(),
});
export type NewAdministrator = z.infer<typeof NewAdministrator>;

export type EnteredAdministrator =
  | { outcome: 'entered' | 'reset'; password: string; until: Date }
  | { outcome: 'there-are-administrators'; count: number }
  | { outcome: 'invalid'; problems: OfficerProblems }
  /** The login is somebody else's, or the account of no administrator. */
  | { outcome: 'not-that-account' };

/** Of an officer's history: why the first one came, whom nobody could enter. */
const firstReason = 'Жаңа орнату: алғашқы әкімші сервердегі бұйрықпен енгізілді';

/**
 * Enters the first administrator of a deployment, who then enters everybody else. Whoever holds the owner's address of the
 * database may do it, and nobody else; while an administrator is active only with a reason why the access was lost. An
 * administrator's own account gets a one-time password then, and a new authenticator is set up with it.
 */
export class EnterAdministrator {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: WriteAudit,
    private readonly allowTestIdentities: boolean,
  ) {}

  async run({ lostAccess, login, ...said }: NewAdministrator): Promise<EnteredAdministrator> {
    const fields = { ...said, role: 'administrator', unitId: null } as const;
    const { iin, problems } = checkOfficer(fields, { allowTestIdentities: this.allowTestIdentities });
    if (problems.length > 0) return { outcome: 'invalid', problems };
    try {
      return await this.database.asActor(system, async (manager) => {
        // The lock of those who disable the last one: two commands come one after the other.
        await manager.query(`SELECT pg_advisory_xact_lock(hashtext('shaqyru.administrators'))`);
        const count = await manager.countBy(Officer, { role: 'administrator', active: true });
        if (count > 0 && lostAccess === null) return { outcome: 'there-are-administrators', count };
        const present = await manager.findOne(Officer, { where: { login }, lock: { mode: 'pessimistic_write' } });
        if (present && (lostAccess === null || present.role !== 'administrator' || present.iin !== iin))
          return { outcome: 'not-that-account' };
        const { password, passwordHash, oneTimeUntil } = await newOneTimePassword(manager, this.clock);
        const secrets = { passwordHash, oneTimeUntil, totpSecret: null, active: true };
        if (present) await manager.update(Officer, present.id, secrets);
        const person = { ...fields, login, iin, nameKey: searchKeyOf({ name: fields.name, login }) };
        const { id } = present ?? (await manager.save(manager.create(Officer, { ...person, ...secrets })));
        const outcome = present ? ('reset' as const) : ('entered' as const);
        await this.note(manager, { id, outcome, lostAccess });
        return { outcome, password, until: oneTimeUntil };
      });
    } catch (error) {
      const refusal = readRefusal(error);
      if (refusal === 'last-administrator') throw error;
      return { outcome: 'invalid', problems: refusal };
    }
  }

  /** The officer's history has the reason; the audit log, which holds no words, that there was one. */
  private async note(
    manager: EntityManager,
    { id, outcome, lostAccess }: { id: string; outcome: 'entered' | 'reset'; lostAccess: string | null },
  ): Promise<void> {
    await manager.query(`INSERT INTO officer_change (officer_id, action, reason) VALUES ($1, $2, $3)`, [
      id,
      outcome === 'entered' ? 'add' : 'reset-second-factor',
      lostAccess ?? firstReason,
    ]);
    await this.audit.run(manager, system, {
      action: 'officer.enter-administrator',
      subjectKind: 'officer',
      subjectId: id,
      data: { outcome, lostAccess: lostAccess !== null },
    });
  }
}
