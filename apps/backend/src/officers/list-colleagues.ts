import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Officer } from './officer.entity.ts';

/** The active officers of the own department, by name. */
@Injectable()
export class ListColleagues {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor) {
    return this.database.asActor(actor, (manager) =>
      manager.find(Officer, {
        where: { departmentId: actor.departmentId, active: true },
        select: { id: true, name: true, post: true, role: true, unitId: true },
        order: { name: 'ASC', id: 'ASC' },
      }),
    );
  }
}
