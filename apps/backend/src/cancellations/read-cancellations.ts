import { Injectable } from '@nestjs/common';
import type { CancellationView } from '@shaqyru/domain/cancellation/cancellation';
import { WriteAudit } from '../audit/write-audit.ts';
import type { ApplicantActor, OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { seeCase } from '../visits/read-visits.ts';

/** Why invitations of a case were cancelled, for whoever may see the case. Whose decision it was is told to officers only. */
@Injectable()
export class ReadCancellations {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: ApplicantActor | OfficerActor, input: { caseId: string }): Promise<CancellationView[]> {
    return this.database.asActor(actor, async (manager) => {
      await seeCase(manager, input.caseId);
      await this.audit.run(manager, actor, {
        action: 'case.read-cancellations',
        subjectKind: 'case',
        subjectId: input.caseId,
      });
      const rows = (await manager.query(
        `SELECT x.invitation_id AS "invitationId", i.number, x.ground, x.evidence, x.at, x.decided_by_name AS by,
                x.signer->>'serialNumber' AS "certificateSerial"
         FROM cancellation x JOIN invitation i ON i.id = x.invitation_id WHERE x.case_id = $1 ORDER BY x.at, x.id`,
        [input.caseId],
      )) as (Omit<CancellationView, 'at'> & { at: Date })[];
      return rows.map((row) => ({
        ...row,
        at: row.at.toISOString(),
        by: actor.kind === 'officer' ? row.by : null,
      }));
    });
  }
}
