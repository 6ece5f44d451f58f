import { Injectable } from '@nestjs/common';
import type { OfficerRole } from '@shaqyru/domain/account/role';
import { WriteAudit } from '../audit/write-audit.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { hashPassword } from './hash-password.ts';
import { Officer } from './officer.entity.ts';
import { searchKeyOf } from './search-key.ts';

export type NewOfficer = {
  login: string;
  password: string;
  /** Base32, as the authenticator is given it. */
  totpSecret: string;
  name: string;
  post: string;
  iin: string;
  role: OfficerRole;
  departmentId: string;
  unitId: string | null;
  email?: string;
};

/** Enters an officer who has a password and an authenticator already; administrators enter the others (AddOfficer). */
@Injectable()
export class CreateOfficer {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(officer: NewOfficer): Promise<{ id: string; rightsVersion: number }> {
    const passwordHash = await hashPassword(officer.password);
    return this.database.asActor(system, async (manager) => {
      const { password: _password, ...rest } = officer;
      const saved = await manager.save(
        manager.create(Officer, { ...rest, passwordHash, nameKey: searchKeyOf(officer), active: true }),
      );
      await this.audit.run(manager, system, { action: 'officer.create', subjectKind: 'officer', subjectId: saved.id });
      return { id: saved.id, rightsVersion: 1 };
    });
  }
}
