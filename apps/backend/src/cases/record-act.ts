import { Injectable } from '@nestjs/common';
import type { AfterIssueAct } from '@shaqyru/domain/case/case-view';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import type { CaseFile } from './case-file.entity.ts';
import { changedElsewhere } from './changed-elsewhere.ts';
import { lockCase, recordEvent, type Mover } from './move-case.ts';

export type Recorded =
  | { outcome: 'recorded'; file: CaseFile; eventId: string }
  | { outcome: 'changed-elsewhere'; status: CaseStatus; version: number };

/** What is done to a case that leaves its status as it is. */
export type Act =
  | 'notice-given'
  | 'records-checked'
  | 'match-resolved'
  | 'match-confirmed'
  | 'match-sent-back'
  | 'assigned'
  | 'assignee-left'
  | AfterIssueAct;

/** Records an act on a case: under the lock, with its event, its audit entry and a new version. */
@Injectable()
export class RecordAct {
  constructor(
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /**
   * `version` is the one that the actor saw, or null when the act does not depend on it. `possible` says in which statuses
   * the act makes sense. `prepare` runs under the lock and may change the file's columns; its data go into the event.
   * Throws "not-found" for a case that the actor may not see, "not-allowed" in another status.
   */
  async run(
    manager: EntityManager,
    actor: Mover,
    act: {
      caseId: string;
      version: number | null;
      action: Act;
      possible: (status: CaseStatus, file: CaseFile) => boolean;
      prepare: (file: CaseFile) => Promise<Record<string, unknown>> | Record<string, unknown>;
    },
  ): Promise<Recorded> {
    const file = await lockCase(manager, act.caseId);
    if (act.version !== null && file.version !== act.version) return changedElsewhere(file);
    if (!act.possible(file.status, file)) throw new UseCaseFailure('not-allowed');
    const data = await act.prepare(file);
    Object.assign(file, { version: file.version + 1, updatedAt: this.clock.now() });
    await manager.save(file);
    const eventId = await recordEvent(manager, actor, { caseId: file.id, action: act.action, data });
    await this.audit.run(manager, actor, { action: `case.${act.action}`, subjectKind: 'case', subjectId: file.id });
    return { outcome: 'recorded', file, eventId };
  }
}
