import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { lockForChange } from '../cases/lock-for-change.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { dropSheet } from './sheet-row.ts';

/** Forgets a waiting sheet; the application stays as it is. */
@Injectable()
export class DiscardSheet {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: ApplicantActor, input: { caseId: string }): Promise<Record<string, never>> {
    await this.database.asActor(actor, async (manager) => {
      await lockForChange(manager, input.caseId);
      await dropSheet(manager, input.caseId);
      await this.audit.run(manager, actor, {
        action: 'invitee-sheet.discard',
        subjectKind: 'case',
        subjectId: input.caseId,
      });
    });
    return {};
  }
}
