import { Injectable } from '@nestjs/common';
import { isPermitted, type OfficerRole } from '@shaqyru/domain/account/role';
import { balanceAssignment } from '@shaqyru/domain/case/balance-assignment';
import { nearnessOf, warnedUntil } from '@shaqyru/domain/case/nearness';
import { awaitingDecision } from '@shaqyru/domain/case/stage';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import type { AssignmentSuggestion } from '@shaqyru/domain/case/worklist';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import { readCalendar } from '../calendar/read-calendar.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ListColleagues } from '../officers/list-colleagues.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';

type Row = {
  caseId: string;
  version: number;
  number: string;
  status: CaseStatus;
  unitId: string;
  dueOn: PlainDate | null;
  assigneeId: string | null;
  assigneeName: string | null;
};

/** Who of the department might take the chosen cases, by what each has open and by the due dates. Writes nothing. */
@Injectable()
export class SuggestAssignment {
  constructor(
    private readonly database: Database,
    private readonly colleagues: ListColleagues,
    private readonly clock: Clock,
  ) {}

  /** Cases that the actor may not see, and those decided meanwhile, are left out. */
  async run(actor: OfficerActor, { caseIds }: { caseIds: string[] }): Promise<AssignmentSuggestion> {
    const today = this.clock.today();
    const able = (await this.colleagues.run(actor)).filter(({ role }) => isPermitted(role, 'case.accept'));
    return this.database.asActor(actor, async (manager) => {
      const calendar = await readCalendar(manager, await readWorkingWeek(manager, this.clock.today()));
      const rows = await readOpen(manager, caseIds);
      const cases = rows.map((row) => ({ ...row, nearness: nearnessOf(row, today, calendar) }));
      const loads = await readLoads(manager, actor, able, {
        // Those that are given away anew are nobody's while it is counted who has how many.
        without: rows.map(({ caseId }) => caseId),
        pressingUntil: warnedUntil(today, calendar),
      });
      const answer = balanceAssignment(
        cases.map((each) => ({ ...each, id: each.caseId })),
        loads,
      );
      const suggested = (officerId: string) => [...answer.values()].filter((id) => id === officerId).length;
      return {
        cases: cases.map(({ assigneeId: _id, ...each }) => ({ ...each, officerId: answer.get(each.caseId) ?? null })),
        loads: loads.map(({ id, name, open, pressing }) => ({
          officerId: id,
          name,
          open,
          pressing,
          suggested: suggested(id),
        })),
      };
    });
  }
}

async function readOpen(manager: EntityManager, caseIds: string[]): Promise<Row[]> {
  return (await manager.query(
    `SELECT c.id AS "caseId", c.version, c.number, c.status, c.unit_id AS "unitId", c.due_on::text AS "dueOn",
            c.assignee_id AS "assigneeId", o.name AS "assigneeName"
     FROM case_file c LEFT JOIN officer o ON o.id = c.assignee_id
     WHERE c.id = ANY ($1) AND c.status = ANY ($2) ORDER BY c.due_on NULLS LAST, c.number`,
    [caseIds, awaitingDecision],
  )) as Row[];
}

type Colleague = { id: string; name: string; role: OfficerRole; unitId: string | null };

async function readLoads(
  manager: EntityManager,
  actor: OfficerActor,
  officers: Colleague[],
  { without, pressingUntil }: { without: string[]; pressingUntil: PlainDate },
) {
  const rows = (await manager.query(
    `SELECT assignee_id AS id, count(*)::int AS open, count(*) FILTER (WHERE due_on <= $3)::int AS pressing FROM case_file
     WHERE department_id = $1 AND assignee_id = ANY ($2) AND status = ANY ($4) AND number IS NOT NULL AND NOT id = ANY ($5)
     GROUP BY assignee_id`,
    [actor.departmentId, officers.map(({ id }) => id), pressingUntil, awaitingDecision, without],
  )) as { id: string; open: number; pressing: number }[];
  const counted = new Map(rows.map((row) => [row.id, row]));
  return officers.map((officer) => ({
    ...officer,
    open: counted.get(officer.id)?.open ?? 0,
    pressing: counted.get(officer.id)?.pressing ?? 0,
  }));
}
