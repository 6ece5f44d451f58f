import { Injectable } from '@nestjs/common';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import type { WaitingReplacement } from '@shaqyru/domain/replacement/replacement';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** So many at once: whoever works them off sees the next. */
const most = 50;

/** The requests for replacements that wait for an officer, the oldest first. */
@Injectable()
export class ListWaiting {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor): Promise<WaitingReplacement[]> {
    const unit = actor.role === 'intake' ? actor.unitId : null;
    const rows = await this.database.asActor(
      actor,
      (manager): Promise<(Omit<WaitingReplacement, 'askedOn'> & { askedAt: Date })[]> =>
        manager.query(
          `SELECT r.id, r.case_id AS "caseId", c.number AS "caseNumber", v.name_latin AS name, i.number AS invitation,
                  r.answers->>'cause' AS cause, v.unit_id AS "unitId", r.asked_at AS "askedAt"
           FROM replacement r JOIN case_file c ON c.id = r.case_id JOIN invitation i ON i.id = r.invitation_id
           JOIN visit v ON v.case_id = r.case_id AND v.invitee_id = r.invitee_id
           WHERE r.status = 'asked' AND ($1::text IS NULL OR v.unit_id = $1) ORDER BY r.asked_at, r.id LIMIT $2`,
          [unit, most],
        ),
    );
    return rows.map(({ askedAt, ...row }) => ({ ...row, askedOn: dayOf(askedAt.toISOString(), 'Asia/Almaty') }));
  }
}
