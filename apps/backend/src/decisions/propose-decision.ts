import { Injectable } from '@nestjs/common';
import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import type { EntityManager } from 'typeorm';
import { changedElsewhere } from '../cases/changed-elsewhere.ts';
import { isBarredFromCase } from '../cases/find-case-bar.ts';
import { lockCase, MoveCase } from '../cases/move-case.ts';
import { readToDecide } from '../cases/read-decisions.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { checkProposal } from './check-proposal.ts';
import { Proposal } from './proposal.entity.ts';

/** The examiner proposes to issue or to refuse, for every invitee; the head decides (clause 5). */
@Injectable()
export class ProposeDecision {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveCase,
  ) {}

  /**
   * Throws "not-found" for an outcome about someone whom the case does not invite, or to whom an invitation was issued in an
   * earlier round; "not-allowed" for whoever may not examine the case anew.
   */
  async run(actor: OfficerActor, input: { caseId: string; version: number; items: ItemOutcome[]; note: string }) {
    const { caseId, version, items, note } = input;
    return this.database.asActor(actor, async (manager) => {
      const file = await lockCase(manager, caseId);
      if (file.version !== version) return changedElsewhere(file);
      if (file.status !== 'under-examination') throw new UseCaseFailure('not-allowed');
      if (await isBarredFromCase(manager, caseId, actor.id)) throw new UseCaseFailure('not-allowed');
      const invitees = await readToDecide(manager, file);
      if (!items.every((item) => invitees.some((invitee) => invitee.id === item.inviteeId)))
        throw new UseCaseFailure('not-found');
      if (file.recordsCheckedAt === null) return { outcome: 'not-yet' as const, why: 'records-not-checked' as const };
      const open = await openMatches(manager, caseId);
      if (open.unresolved) return { outcome: 'not-yet' as const, why: 'match-not-resolved' as const };
      // That it is the same person is for two officers to say.
      if (open.unconfirmed) return { outcome: 'not-yet' as const, why: 'match-not-confirmed' as const };
      const problems = checkProposal(invitees, items, file.edition);
      if (problems.length > 0) return { outcome: 'invalid' as const, problems };
      const moved = await this.moves.run(manager, actor, {
        caseId,
        version,
        action: 'propose',
        prepare: async () => {
          const proposal = manager.create(Proposal, {
            caseId,
            officerId: actor.id,
            round: file.round,
            items,
            note,
            returnedAt: null,
          });
          const { id } = await manager.save(proposal);
          return { proposalId: id, note };
        },
      });
      return moved.outcome === 'moved' ? { outcome: 'proposed' as const } : moved;
    });
  }
}

async function openMatches(
  manager: EntityManager,
  caseId: string,
): Promise<{ unresolved: boolean; unconfirmed: boolean }> {
  const [open] = (await manager.query(
    `SELECT coalesce(bool_or(same_person IS NULL), false) AS unresolved,
            coalesce(bool_or(same_person AND confirmed_by IS NULL), false) AS unconfirmed
     FROM special_records_match WHERE case_id = $1`,
    [caseId],
  )) as [{ unresolved: boolean; unconfirmed: boolean }];
  return open;
}
