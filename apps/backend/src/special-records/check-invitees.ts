import { Injectable } from '@nestjs/common';
import type { AnyInvitee } from '@shaqyru/domain/application/forms';
import type { EntityManager } from 'typeorm';
import { LookedUp } from '../audit/looked-up.ts';
import { WriteAudit } from '../audit/write-audit.ts';
import { readToDecide } from '../cases/read-decisions.ts';
import { RecordAct } from '../cases/record-act.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { judgeLikeness, nameKeysOf, type RecordOfPerson } from './judge-likeness.ts';

/** Compares every invitee of a case who is to be decided about with the register. Checked again, it finds what is new; resolved matches stay resolved. */
@Injectable()
export class CheckInvitees {
  constructor(
    private readonly database: Database,
    private readonly acts: RecordAct,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
    private readonly lookedUp: LookedUp,
  ) {}

  /** `matches` counts all matches of the case, resolved or not. */
  async run(actor: OfficerActor, input: { caseId: string; version: number }) {
    return this.database.asActor(actor, async (manager) => {
      let matches = 0;
      const recorded = await this.acts.run(manager, actor, {
        ...input,
        action: 'records-checked',
        possible: (status) => status === 'under-examination',
        prepare: async (file) => {
          const invitees = await readToDecide(manager, file);
          for (const invitee of invitees) await storeMatches(manager, file.id, invitee);
          file.recordsCheckedAt = this.clock.now();
          matches = await countMatches(manager, file.id);
          // Looking a person up is itself written down: how many were asked about and found; who, as digests.
          await this.audit.run(manager, actor, {
            action: 'special-records.look-up',
            subjectKind: 'case',
            subjectId: file.id,
            data: { invitees: invitees.length, matches },
            lookedUp: this.lookedUp.of(...invitees.flatMap(namesOf)),
          });
          return { matches };
        },
      });
      return recorded.outcome === 'recorded' ? { outcome: 'checked' as const, matches } : recorded;
    });
  }
}

function namesOf({ surnameLatin, givenNamesLatin, surnameRussian, givenNamesRussian, passportNumber }: AnyInvitee) {
  return [surnameLatin, givenNamesLatin, surnameRussian, givenNamesRussian, passportNumber];
}

async function storeMatches(manager: EntityManager, caseId: string, invitee: AnyInvitee): Promise<void> {
  const candidates = (await manager.query(
    `SELECT r.id, r.name, r.birth_date::text AS "birthDate", r.passport_number AS "passportNumber" FROM special_record r
     WHERE r.id IN (SELECT c.id FROM special_record_candidates($1, $2, $3) c)`,
    [nameKeysOf(invitee), invitee.birthDate, invitee.passportNumber],
  )) as (RecordOfPerson & { id: string })[];
  const matches = candidates.flatMap((record) => {
    const likeness = judgeLikeness(invitee, record);
    return likeness ? [{ record_id: record.id, ...likeness }] : [];
  });
  if (matches.length === 0) return;
  // The register may have changed since the last check: an open match says what is there now.
  await manager.query(
    `INSERT INTO special_records_match (case_id, invitee_id, record_id, score, same_birth_date, same_passport)
     SELECT $1, $2, m.record_id, m.score, m."sameBirthDate", m."samePassport"
     FROM jsonb_to_recordset($3) AS m (record_id uuid, score real, "sameBirthDate" boolean, "samePassport" boolean)
     ON CONFLICT (case_id, invitee_id, record_id) DO UPDATE
       SET score = excluded.score, same_birth_date = excluded.same_birth_date, same_passport = excluded.same_passport
       WHERE special_records_match.same_person IS NULL`,
    [caseId, invitee.id, JSON.stringify(matches)],
  );
}

async function countMatches(manager: EntityManager, caseId: string): Promise<number> {
  const [row] = (await manager.query(
    `SELECT count(*)::integer AS matches FROM special_records_match WHERE case_id = $1`,
    [caseId],
  )) as [{ matches: number }];
  return row.matches;
}
