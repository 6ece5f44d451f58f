import { Injectable } from '@nestjs/common';
import { getGroup, isGroupOf } from '@shaqyru/domain/application/forms';
import type { Remark } from '@shaqyru/domain/application/remark';
import { filesAskedOn } from '@shaqyru/domain/application/required-files';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Notify } from '../notifications/notify.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import type { CaseFile } from './case-file.entity.ts';
import { MoveCase } from './move-case.ts';

/**
 * Gives the application back to be completed, saying what is missing question by question. The term ends with it: it runs
 * from the necessary documents (clause 7), and starts anew when they are submitted. The number stays.
 */
@Injectable()
export class ReturnIncomplete {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveCase,
    private readonly notify: Notify,
  ) {}

  /** Throws "not-found" for a remark on a question or a person that the application does not have. */
  async run(actor: OfficerActor, input: { caseId: string; version: number; remarks: Remark[] }) {
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        ...input,
        action: 'return-incomplete',
        prepare: (file) => {
          if (!input.remarks.every((remark) => isOnQuestion(remark, file))) throw new UseCaseFailure('not-found');
          Object.assign(file, { remarks: input.remarks, dueOn: null, term: null, acceptedAt: null });
          return { note: input.remarks.map((remark) => remark.words).join('\n'), remarks: input.remarks };
        },
      });
      if (moved.outcome !== 'moved') return moved;
      await this.notify.run(manager, { kind: 'returned-incomplete', caseId: input.caseId, eventId: moved.eventId });
      return { outcome: 'done' as const };
    });
  }
}

/** Scans are asked for beside the questions of a group. */
function isOnQuestion({ group, field, inviteeId }: Remark, { kind, answers }: CaseFile): boolean {
  if (!isGroupOf(kind, group)) return false;
  const known =
    field === null ||
    Object.hasOwn(getGroup(kind, group).fields, field) ||
    filesAskedOn(kind, group).some((scan) => scan.kind === field);
  if (group !== 'invitee') return known && inviteeId === null;
  const invitees = answers.invitees ?? [];
  return known && (inviteeId === null || invitees.some((invitee) => invitee.id === inviteeId));
}
