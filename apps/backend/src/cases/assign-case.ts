import { Injectable } from '@nestjs/common';
import { mayProcess } from '@shaqyru/domain/case/may-process';
import { awaitsDecision } from '@shaqyru/domain/case/stage';
import type { EntityManager } from 'typeorm';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { NotifyOfficer } from '../notifications/notify-officer.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { isBarredFromCase } from './find-case-bar.ts';
import { RecordAct } from './record-act.ts';

type Given = { caseId: string; version: number; officerId: string | null };

/** The head gives a case to an officer of the department who processes cases, and who is told, or takes it from everyone. */
@Injectable()
export class AssignCase {
  constructor(
    private readonly database: Database,
    private readonly acts: RecordAct,
    private readonly officers: ReadOfficer,
    private readonly notify: NotifyOfficer,
  ) {}

  async run(actor: OfficerActor, input: Given) {
    return this.database.asActor(actor, async (manager) => {
      const recorded = await this.assign(manager, actor, input);
      if (recorded.outcome === 'recorded' && recorded.newTo !== null)
        await this.notify.given(manager, actor, {
          kind: 'cases-given',
          officerId: recorded.newTo,
          ids: [input.caseId],
        });
      return recorded.outcome === 'recorded' ? { outcome: 'done' as const } : recorded;
    });
  }

  /** In the caller's transaction. `newTo` is the officer who did not have the case before; it is up to the caller to tell them. Throws "not-found" and "not-allowed" before anything has been written. */
  async assign(manager: EntityManager, actor: OfficerActor, input: Given) {
    let newTo: string | null = null;
    const recorded = await this.acts.run(manager, actor, {
      ...input,
      action: 'assigned',
      possible: awaitsDecision,
      prepare: async (file) => {
        if (input.officerId === null) {
          file.assigneeId = null;
          return { note: null };
        }
        const officer = await this.officers.findActive(manager, input.officerId);
        if (!officer) throw new UseCaseFailure('not-found');
        if (file.unitId === null || !mayProcess(officer, file.unitId)) throw new UseCaseFailure('not-allowed');
        if (await isBarredFromCase(manager, file.id, officer.id)) throw new UseCaseFailure('not-allowed');
        newTo = file.assigneeId === officer.id ? null : officer.id;
        file.assigneeId = officer.id;
        return { note: officer.name };
      },
    });
    return recorded.outcome === 'recorded' ? { outcome: recorded.outcome, newTo: newTo as string | null } : recorded;
  }
}
