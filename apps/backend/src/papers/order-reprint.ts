import { Injectable } from '@nestjs/common';
import { paperTitles } from '@shaqyru/domain/case/paper-titles';
import type { EntityManager } from 'typeorm';
import type { OfficerActor } from '../database/actor.ts';
import { JobQueue } from '../jobs/enqueue.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { PaperOrder } from './paper.entity.ts';
import { invitationOfPaper } from './read-facts.ts';

export type ReprintOrdered =
  { outcome: 'ordered'; caseId: string; paperId: string; title: string } | { outcome: 'void' | 'not-printed' };

/**
 * Orders a paper to be printed again, in the caller's transaction: a paper of its own that says when and by whom. The first
 * one stays as it was. A void invitation is not printed again.
 */
@Injectable()
export class OrderReprint {
  constructor(private readonly jobs: JobQueue) {}

  /** `withMarks`: the marks on the reverse of Annex 2, from what is on record. Throws "not-found" for a paper that the officer may not see. */
  async run(
    manager: EntityManager,
    actor: OfficerActor,
    { paperId, withMarks }: { paperId: string; withMarks: boolean },
  ): Promise<ReprintOrdered> {
    const paper = await manager.findOneBy(PaperOrder, { id: paperId });
    if (!paper) throw new UseCaseFailure('not-found');
    if (paper.sha256 === null) return { outcome: 'not-printed' };
    if (paper.kind === 'invitation' || paper.kind === 'certified-letter') {
      const invitation = await invitationOfPaper(manager, paper);
      if (!invitation || invitation.cancelledOn !== null) return { outcome: 'void' };
    }
    const { caseId, kind, language, inviteeId, basisId } = paper;
    const { id } = await manager.save(
      manager.create(PaperOrder, {
        caseId,
        kind,
        language,
        inviteeId,
        basisId,
        reprintOf: paper.reprintOf ?? paper.id,
        reprintedBy: actor.id,
        reprintedByName: actor.name,
        withMarks: withMarks && kind === 'invitation',
        sha256: null,
        printedAt: null,
      }),
    );
    await this.jobs.enqueue(manager, 'print-paper', { paperId: id });
    return { outcome: 'ordered', caseId, paperId: id, title: paperTitles[kind][language] };
  }
}
