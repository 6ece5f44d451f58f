import { Injectable } from '@nestjs/common';
import { mayProcess } from '@shaqyru/domain/case/may-process';
import { awaitsDecision } from '@shaqyru/domain/case/stage';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import type { AssignedMany, Assignment, NotAssigned } from '@shaqyru/domain/case/worklist';
import type { EntityManager } from 'typeorm';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { NotifyOfficer } from '../notifications/notify-officer.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { AssignCase } from './assign-case.ts';
import { isBarredFromCase } from './find-case-bar.ts';

type Officer = NonNullable<Awaited<ReturnType<ReadOfficer['findActive']>>>;
type Row = { id: string; number: string; unitId: string; status: CaseStatus; version: number };

/** The head gives many cases to officers at once: each as if alone, with a report of those that were not given and why. Each officer gets one mail. */
@Injectable()
export class AssignCases {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly officers: ReadOfficer,
    private readonly one: AssignCase,
    private readonly notify: NotifyOfficer,
  ) {}

  async run(
    actor: OfficerActor,
    { assignments, idempotencyKey }: { assignments: Assignment[]; idempotencyKey: string },
  ): Promise<AssignedMany> {
    return this.database.asActor(actor, (manager) =>
      this.once.run(manager, actor.id, idempotencyKey, { assignCases: assignments }, () =>
        this.assignAll(manager, actor, assignments),
      ),
    );
  }

  private async assignAll(
    manager: EntityManager,
    actor: OfficerActor,
    assignments: Assignment[],
  ): Promise<AssignedMany> {
    // Locked in one order, so that two who give away the same cases do not wait for one another for ever.
    const rows = (await manager.query(
      `SELECT id, number, unit_id AS "unitId", status, version FROM case_file WHERE id = ANY ($1) ORDER BY id FOR UPDATE`,
      [assignments.map(({ caseId }) => caseId)],
    )) as Row[];
    const files = new Map(rows.map((row) => [row.id, row]));
    const officers = new Map<string, Officer | null>();
    const given = new Map<string, string[]>();
    const answer: AssignedMany = { assigned: [], notAssigned: [] };
    for (const each of assignments) {
      const { caseId, officerId } = each;
      if (officerId !== null && !officers.has(officerId))
        officers.set(officerId, await this.officers.findActive(manager, officerId));
      const file = files.get(caseId);
      const officer = officerId === null ? undefined : (officers.get(officerId) ?? null);
      const barred = officerId !== null && (await isBarredFromCase(manager, caseId, officerId));
      const why = reasonNotTo(each, file, officer) ?? (barred ? 'not-their-work' : null);
      const recorded = why === null ? await this.one.assign(manager, actor, each) : null;
      const newTo = recorded?.outcome === 'recorded' ? recorded.newTo : null;
      if (newTo !== null) given.set(newTo, [...(given.get(newTo) ?? []), caseId]);
      if (recorded?.outcome === 'recorded' && file) answer.assigned.push({ caseId, number: file.number });
      else answer.notAssigned.push({ caseId, number: file?.number ?? null, why: why ?? 'changed-elsewhere' });
    }
    for (const [officerId, ids] of given)
      await this.notify.given(manager, actor, { kind: 'cases-given', officerId, ids });
    return answer;
  }
}

/** `officer` is undefined when the case is to be nobody's, null when there is no such officer. */
function reasonNotTo(
  wanted: Assignment,
  file: Row | undefined,
  officer: Officer | null | undefined,
): NotAssigned | null {
  if (!file) return 'not-found';
  if (file.version !== wanted.version) return 'changed-elsewhere';
  if (!awaitsDecision(file.status)) return 'not-possible';
  if (officer === undefined) return null;
  if (officer === null) return 'no-such-officer';
  return mayProcess(officer, file.unitId) ? null : 'not-their-work';
}
