import { Injectable } from '@nestjs/common';
import { checkReplacementReceipt } from '@shaqyru/domain/duty/replacement';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import type { ReplacementView } from '@shaqyru/domain/replacement/replacement';
import { WriteAudit } from '../audit/write-audit.ts';
import type { ApplicantActor, OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { seeCase } from '../visits/read-visits.ts';

/** The requests for replacements of a case, for whoever may see the case; who decided is told to officers only. */
@Injectable()
export class ReadReplacements {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: ApplicantActor | OfficerActor, input: { caseId: string }): Promise<ReplacementView[]> {
    const rows = await this.database.asActor(actor, async (manager): Promise<Row[]> => {
      await seeCase(manager, input.caseId);
      await this.audit.run(manager, actor, {
        action: 'case.read-replacements',
        subjectKind: 'case',
        subjectId: input.caseId,
      });
      return manager.query(
        `SELECT r.id, r.case_id AS "caseId", r.invitee_id AS "inviteeId", v.name_latin AS name, r.status, r.answers, r.asked_at AS "askedAt",
                r.decided_at AS "decidedAt", o.name AS "decidedBy", r.reason, i.number AS "oldNumber", n.number AS "newNumber"
         FROM replacement r JOIN invitation i ON i.id = r.invitation_id JOIN visit v ON v.case_id = r.case_id AND v.invitee_id = r.invitee_id
         LEFT JOIN invitation n ON n.id = r.new_invitation_id LEFT JOIN officer o ON o.id = r.decided_by
         WHERE r.case_id = $1 ORDER BY r.asked_at, r.id`,
        [input.caseId],
      );
    });
    return rows.map(({ askedAt, decidedAt, decidedBy, answers, ...row }) => {
      const today = dayOf(askedAt.toISOString(), 'Asia/Almaty');
      const check = checkReplacementReceipt({ ...answers, today });
      return {
        ...row,
        answers,
        askedAt: askedAt.toISOString(),
        decidedAt: decidedAt?.toISOString() ?? null,
        decidedBy: actor.kind === 'officer' ? decidedBy : null,
        receipt: {
          enough: check.ok,
          needTiyn: 'needTiyn' in check ? check.needTiyn : 0,
          because: [...check.because],
        },
      };
    });
  }
}

type Row = Omit<ReplacementView, 'askedAt' | 'decidedAt' | 'receipt'> & { askedAt: Date; decidedAt: Date | null };
