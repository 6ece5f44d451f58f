import { Injectable } from '@nestjs/common';
import type {
  FieldChange,
  OfficerAction,
  OfficerProblems,
  UnchangedOutcome,
} from '@shaqyru/domain/account/officer-view';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { JobQueue } from '../jobs/enqueue.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { readRefusal } from './database-refusals.ts';
import { Officer } from './officer.entity.ts';
import { recordChange } from './record-change.ts';

/** Which officer, as the administrator saw them, and why. */
export type Target = { officerId: string; version: number; reason: string };
export type Updated =
  { outcome: 'done' } | { outcome: UnchangedOutcome } | { outcome: 'invalid'; problems: OfficerProblems };
type Update = { set: QueryDeepPartialEntity<Officer>; changes?: FieldChange[] };

/**
 * The one way in which administrators change an officer. When it answers and the rights are others, the officer's sessions are
 * gone and nothing that was asked with them is done any more.
 */
@Injectable()
export class UpdateOfficer {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly jobs: JobQueue,
  ) {}

  /** Throws "not-found" for an officer whom the administrator does not manage. */
  async run(
    actor: OfficerActor,
    { officerId, version, reason }: Target,
    action: OfficerAction,
    prepare: (officer: Officer, manager: EntityManager) => Promise<Update> | Update,
  ): Promise<Updated> {
    if (officerId === actor.id) return { outcome: 'own-rights' };
    try {
      const answer = await this.database.asActor(actor, async (manager): Promise<Updated> => {
        const officer = await manager.findOne(Officer, {
          where: { id: officerId },
          lock: { mode: 'pessimistic_write' },
        });
        if (!officer) throw new UseCaseFailure('not-found');
        if (officer.version !== version) return { outcome: 'changed-elsewhere' };
        const { set, changes = [] } = await prepare(officer, manager);
        await manager.update(Officer, officerId, set);
        await recordChange(manager, this.audit, actor, { officerId, action, changes, reason });
        if (action === 'change' || action === 'disable')
          await this.jobs.enqueue(manager, 'release-cases', { officerId });
        return { outcome: 'done' };
      });
      if (answer.outcome === 'done') await this.database.waitForLastActs(officerId);
      return answer;
    } catch (error) {
      const refusal = readRefusal(error);
      return refusal === 'last-administrator' ? { outcome: refusal } : { outcome: 'invalid', problems: refusal };
    }
  }
}
