import { Injectable } from '@nestjs/common';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { VisitStep } from '@shaqyru/domain/visit/visit-step';
import type { ControlPage, ControlQuery } from '@shaqyru/domain/visit/visit-view';
import { z } from 'zod';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** The visitors of whom something is due, the most urgent first, page by page. */
@Injectable()
export class ListControlled {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * An intake officer of a unit sees the visitors of that unit. Who has not come yet is in the list only when asked for:
   * nothing is to be done about them. A cursor that cannot be read starts from the first page.
   */
  async run(actor: OfficerActor, query: ControlQuery): Promise<ControlPage> {
    const today = this.clock.today();
    const unit = actor.role === 'intake' && actor.unitId !== null ? actor.unitId : (query.unitId ?? null);
    const after = afterOf(query.cursor);
    const rows = await this.database.asActor(actor, (manager): Promise<Row[]> =>
      manager.query(
        `SELECT v.case_id AS "caseId", v.invitee_id AS "inviteeId", c.number, c.status, i.number AS invitation, v.name_latin AS name,
                v.citizenship, v.unit_id AS "unitId", v.arrived_on::text AS "arrivedOn", v.next_step AS step, v.due_on::text AS by,
                v.listed_on::text AS "listedOn"
         FROM visit v JOIN case_file c ON c.id = v.case_id JOIN invitation i ON i.id = v.invitation_id
         WHERE v.department_id = $1 AND v.next_step IS NOT NULL
           AND CASE WHEN $2::text IS NULL THEN v.next_step <> 'arrived' ELSE v.next_step = $2 END
           AND ($3::boolean = false OR (v.due_on < $4::date AND v.next_step <> 'arrived'))
           AND ($5::text IS NULL OR v.unit_id = $5)
           AND ($6::date IS NULL OR (v.listed_on, v.case_id, v.invitee_id) > ($6::date, $7::uuid, $8::uuid))
         ORDER BY v.listed_on, v.case_id, v.invitee_id LIMIT $9`,
        [actor.departmentId, query.step ?? null, query.overdue, today, unit, ...after, query.limit + 1],
      ),
    );
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    return {
      items: page.map(({ listedOn: _listedOn, ...row }) => ({
        ...row,
        overdue: row.by !== null && row.by < today && row.step !== 'arrived',
      })),
      next: rows.length > query.limit && last ? writeCursor(last) : null,
    };
  }
}

type Row = {
  caseId: string;
  inviteeId: string;
  number: string;
  status: CaseStatus;
  invitation: string;
  name: string;
  citizenship: string;
  unitId: string;
  arrivedOn: PlainDate | null;
  step: VisitStep;
  by: PlainDate | null;
  listedOn: PlainDate;
};

/** Where the page before ended. */
const Cursor = z.tuple([PlainDate, z.uuid(), z.uuid()]);

function writeCursor({ listedOn, caseId, inviteeId }: Row): string {
  return Buffer.from(JSON.stringify([listedOn, caseId, inviteeId])).toString('base64url');
}

function afterOf(cursor: string | undefined): [string, string, string] | [null, null, null] {
  try {
    const read = Cursor.safeParse(JSON.parse(Buffer.from(cursor ?? '', 'base64url').toString('utf8')));
    return read.success ? read.data : [null, null, null];
  } catch {
    return [null, null, null];
  }
}
