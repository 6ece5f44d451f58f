import { Injectable } from '@nestjs/common';
import type { Invitee } from '@shaqyru/domain/application/private-affairs';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { compareCrossing, isVisitors } from '@shaqyru/domain/visit/border-crossing';
import { isOfInviter, type NewViolation } from '@shaqyru/domain/visit/violation';
import type { EarlierViolation } from '@shaqyru/domain/visit/visit-view';
import { LookedUp } from '../audit/looked-up.ts';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/**
 * Violations of earlier stays by people like those invited in a case: evidence that the examiner may use for the ground of
 * clause 16, item 8. Compared across scripts, as at the border; the look-up is logged.
 */
@Injectable()
export class FindEarlierViolations {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly lookedUp: LookedUp,
  ) {}

  async run(actor: OfficerActor, input: { caseId: string }): Promise<EarlierViolation[]> {
    return this.database.asActor(actor, async (manager) => {
      const [file] = (await manager.query(`SELECT answers->'invitees' AS invitees FROM case_file WHERE id = $1`, [
        input.caseId,
      ])) as { invitees: Invitee[] | null }[];
      if (!file) throw new UseCaseFailure('not-found');
      const invitees = file.invitees ?? [];
      const rows = (await manager.query(
        `SELECT id, kind, on_day::text AS on, document, evidence, department_id AS "departmentId", name_latin AS "nameLatin",
                name_russian AS "nameRussian", birth_date::text AS "birthDate", citizenship, passport_number AS "passportNumber"
         FROM violation WHERE case_id <> $1 AND (passport_number = ANY($2) OR birth_date = ANY($3::date[])) ORDER BY on_day DESC, id LIMIT 200`,
        [input.caseId, invitees.map((one) => one.passportNumber), invitees.map((one) => one.birthDate)],
      )) as Row[];
      const found = rows.filter(({ kind }) => !isOfInviter(kind)).flatMap((row) => invitees.flatMap(likenessOf(row)));
      await this.audit.run(manager, actor, {
        action: 'violations.look-up',
        subjectKind: 'case',
        subjectId: input.caseId,
        data: { found: found.length },
        lookedUp: this.lookedUp.of(...invitees.map((one) => one.passportNumber)),
      });
      return found;
    });
  }
}

type Row = NewViolation & {
  id: string;
  departmentId: string;
  nameLatin: string;
  nameRussian: string;
  birthDate: PlainDate;
  citizenship: string;
  passportNumber: string;
};

function likenessOf(row: Row) {
  const { id, kind, on, document, evidence, departmentId, nameLatin, birthDate, citizenship, passportNumber } = row;
  return (invitee: Invitee): EarlierViolation[] => {
    const name = `${invitee.surnameLatin} ${invitee.givenNamesLatin}`;
    const likeness = compareCrossing({ ...invitee, name }, row);
    if (!isVisitors(likeness)) return [];
    return [
      {
        inviteeId: invitee.id,
        violation: { id, kind, on, document, evidence },
        person: { name: nameLatin, birthDate, citizenship, passportNumber },
        departmentId,
        score: likeness.score,
        sameBirthDate: likeness.sameBirthDate,
        samePassport: likeness.samePassport,
      },
    ];
  };
}
