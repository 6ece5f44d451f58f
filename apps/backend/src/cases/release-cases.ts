import { Injectable } from '@nestjs/common';
import { mayProcess } from '@shaqyru/domain/case/may-process';
import { awaitingDecision, awaitsDecision } from '@shaqyru/domain/case/stage';
import type { EntityManager } from 'typeorm';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { RecordAct } from './record-act.ts';

/**
 * The job "release-cases", after a change of an officer: the open cases that the officer cannot work on any more (who has
 * left, is in another department or unit, or has another role) become nobody's, so that the head finds them among those not
 * assigned, and is warned of them in time.
 */
@Injectable()
export class ReleaseCases {
  constructor(
    private readonly database: Database,
    private readonly officers: ReadOfficer,
    private readonly acts: RecordAct,
  ) {}

  async run({ officerId }: { officerId: string }): Promise<void> {
    // What the officer began before may still make a case the officer's.
    await this.database.waitForLastActs(officerId);
    await this.database.asActor(system, async (manager) => {
      const officer = await this.officers.findActive(manager, officerId);
      for (const { id, departmentId, unitId, assigneeName } of await lockOpen(manager, officerId)) {
        if (officer?.departmentId === departmentId && mayProcess(officer, unitId)) continue;
        await this.acts.run(manager, system, {
          caseId: id,
          version: null,
          action: 'assignee-left',
          possible: awaitsDecision,
          prepare: (file) => {
            file.assigneeId = null;
            return { note: assigneeName };
          },
        });
      }
    });
  }
}

type Open = { id: string; departmentId: string; unitId: string; assigneeName: string };

async function lockOpen(manager: EntityManager, officerId: string): Promise<Open[]> {
  return manager.query(
    `SELECT c.id, c.department_id AS "departmentId", c.unit_id AS "unitId", o.name AS "assigneeName"
     FROM case_file c JOIN officer o ON o.id = c.assignee_id
     WHERE c.assignee_id = $1 AND c.number IS NOT NULL AND c.status = ANY ($2) ORDER BY c.id FOR UPDATE OF c`,
    [officerId, awaitingDecision],
  );
}
