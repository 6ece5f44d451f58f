import { Injectable } from '@nestjs/common';
import type { InviteeSheet } from '@shaqyru/domain/application/invitee-sheet';
import { readOwn } from '../cases/read-own.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { findSheet } from './sheet-row.ts';

/** The sheet that waits beside an application. */
@Injectable()
export class ReadInviteeSheet {
  constructor(private readonly database: Database) {}

  async run(actor: ApplicantActor, input: { caseId: string }): Promise<{ sheet: InviteeSheet | null }> {
    return this.database.asActor(actor, async (manager) => {
      const file = await readOwn(manager, input.caseId);
      return { sheet: await findSheet(manager, file.id) };
    });
  }
}
