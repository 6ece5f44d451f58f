import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { officersOf } from './find-colleagues.ts';

/** The officers of a department who may be named in a complaint or asked about one. Of another body's there is nobody. */
@Injectable()
export class ListComplaintOfficers {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor, { departmentId }: { departmentId: string }) {
    return this.database.asActor(actor, (manager) => officersOf(manager, departmentId));
  }
}
