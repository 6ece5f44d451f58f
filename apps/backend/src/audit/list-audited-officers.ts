import { Injectable } from '@nestjs/common';
import type { AuditedOfficer } from '@shaqyru/domain/audit/audit-view';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** Whose acts can be asked for: the officers of every department, those who have left too. */
@Injectable()
export class ListAuditedOfficers {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor): Promise<AuditedOfficer[]> {
    return this.database.asActor(actor, (manager) =>
      manager.query(
        `SELECT id, name, post, department_id AS "departmentId" FROM officer ORDER BY department_id, name, id LIMIT 5000`,
      ),
    );
  }
}
