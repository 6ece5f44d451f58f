import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import type { OfficerRole } from '@shaqyru/domain/account/role';
import { WriteAudit } from '../audit/write-audit.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Officer } from './officer.entity.ts';

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
};

/** Enters an officer. Argon2id with the OWASP minimum of memory and passes. */
@Injectable()
export class CreateOfficer {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(officer: NewOfficer): Promise<{ id: string }> {
    const passwordHash = await hash(officer.password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    return this.database.asActor(system, async (manager) => {
      const { password: _password, ...rest } = officer;
      const saved = await manager.save(manager.create(Officer, { ...rest, passwordHash, active: true }));
      await this.audit.run(manager, system, { action: 'officer.create', subjectKind: 'officer', subjectId: saved.id });
      return { id: saved.id };
    });
  }
}
