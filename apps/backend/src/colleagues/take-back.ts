import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readOrganisationsCase } from '../cases/read-organisations-case.ts';
import { endHandOver } from './end-hand-over.ts';

/** Takes a hand-over back: something is still to be mended. `takenBack` is false when none was open. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: ApplicantActor, { caseId }: { caseId: string }): Promise<{ takenBack: boolean }> {
    return this.database.asActor(actor, async (manager) => {
      await readOrganisationsCase(manager, actor, caseId, { lock: true });
      const takenBack = await endHandOver(manager, caseId);
      if (takenBack)
        await this.audit.run(manager, actor, { action: 'case.take-back', subjectKind: 'case', subjectId: caseId });
      return { takenBack };
    });
  }
}
