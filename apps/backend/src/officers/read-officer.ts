import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Officer } from './officer.entity.ts';

/** An active officer as other features may see one: no secrets. */
@Injectable()
export class ReadOfficer {
  async findActive(manager: EntityManager, id: string): Promise<Officer | null> {
    return manager.findOne(Officer, { where: { id, active: true } });
  }
}
