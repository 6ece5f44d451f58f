import { Injectable } from '@nestjs/common';
import { mayProcess } from '@shaqyru/domain/case/may-process';
import { awaitsDecision } from '@shaqyru/domain/case/stage';
import type { EntityManager } from 'typeorm';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { RecordAct } from './record-act.ts';

type Given = { caseId: string; version: number; officerId: string | null };

/** The head gives a case to an officer of the department who processes cases, or takes it from everyone. */
@Injectable()
export class AssignCase {
  constructor(
    private readonly database: Database,
    private readonly acts: RecordAct,
    private readonly officers: ReadOfficer,
  ) {}

  async run(actor: OfficerActor, input: Given) {
    return this.database.asActor(actor, async (manager) => {
      const recorded = await this.assign(manager, actor, input);
      return recorded.outcome === 'recorded' ? { outcome: 'done' as const } : recorded;
    });
  }

  /** In the caller's transaction. Throws "not-found" and "not-allowed" before anything has been written. */
  async assign(manager: EntityManager, actor: OfficerActor, input: Given) {
    return this.acts.run(manager, actor, {
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
        file.assigneeId = officer.id;
        return { note: officer.name };
      },
    });
  }
}
