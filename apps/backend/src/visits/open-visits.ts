import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Begins to follow the visits of those to whom invitations have just been issued, in the transaction of the decision. */
@Injectable()
export class OpenVisits {
  async run(manager: EntityManager, caseId: string): Promise<void> {
    await manager.query(`SELECT open_visits($1)`, [caseId]);
  }
}
