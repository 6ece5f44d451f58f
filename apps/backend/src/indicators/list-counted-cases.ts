import { Injectable } from '@nestjs/common';
import type { Period } from '@shaqyru/domain/indicators/facts';
import type { CaseGroup, CountedCase } from '@shaqyru/domain/indicators/indicator-view';
import { addDays } from '@shaqyru/domain/law/plain-date';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

const late = `(i.served_on > i.due_on OR (i.served_on IS NULL AND i.withdrawn_on IS NULL))`;
/** $1 and $2: the period; $3: the last day of it whose cases are late already. */
const conditions = {
  'in-time': `i.accepted_on IS NOT NULL AND i.served_on BETWEEN $1 AND $2 AND i.served_on <= i.due_on`,
  late: `i.accepted_on IS NOT NULL AND i.due_on BETWEEN $1 AND $3 AND ${late}`,
  'still-within-term': `i.accepted_on <= $2 AND (i.served_on IS NOT NULL OR i.withdrawn_on IS NULL)
    AND i.due_on > $3 AND NOT (i.served_on <= $2 AND i.served_on <= i.due_on)`,
  withdrawn: `i.accepted_on IS NOT NULL AND i.served_on IS NULL AND i.withdrawn_on BETWEEN $1 AND $2`,
  'not-accepted': `i.accepted_on IS NULL AND i.submitted_on BETWEEN $1 AND $2`,
} as const satisfies Record<CaseGroup, string>;

const pageLength = 50;

/** The cases that a number of indicator 1.1 is made of, for those who may see them: row-level security says whom. */
@Injectable()
export class ListCountedCases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * By number and round: a case that was decided anew after a complaint is counted once for each. `after` names the last of the
   * page before. An inspector of a unit sees that unit's cases.
   */
  async run(
    actor: OfficerActor,
    { from, to, group, unitId, after }: Period & { group: CaseGroup; unitId: string | null; after: string | null },
  ): Promise<{ items: CountedCase[]; next: string | null }> {
    const yesterday = addDays(this.clock.today(), -1);
    const unit = actor.role === 'intake' ? actor.unitId : unitId;
    const rows = await this.database.asActor(actor, (manager): Promise<CountedCase[]> =>
      manager.query(
        `SELECT i.case_id AS "caseId", f.number, i.round, i.unit_id AS "unitId", i.accepted_on::text AS "acceptedOn", i.due_on::text AS "dueOn",
                i.served_on::text AS "servedOn"
         FROM indicator_case i JOIN case_file f ON f.id = i.case_id
         WHERE i.department_id = $4 AND ($5::text IS NULL OR i.unit_id = $5) AND ($6::text IS NULL OR (f.number, i.round) > ($6, $7::integer))
           AND $1::date <= $2::date AND $3::date IS NOT NULL AND ${conditions[group]}
         ORDER BY f.number, i.round LIMIT ${pageLength + 1}`,
        [from, to, to < yesterday ? to : yesterday, actor.departmentId, unit, ...readCursor(after)],
      ),
    );
    const items = rows.slice(0, pageLength);
    const last = rows.length > pageLength ? items.at(-1) : undefined;
    return { items, next: last ? `${last.number}.${last.round}` : null };
  }
}

/** "SH…0123.2" → number and round; what is no such name begins at the beginning. */
function readCursor(after: string | null): [string | null, number | null] {
  const [, number, round] = /^(.+)\.(\d{1,4})$/.exec(after ?? '') ?? [];
  return number && round ? [number, Number(round)] : [null, null];
}
