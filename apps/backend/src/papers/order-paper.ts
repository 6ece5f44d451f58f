import { Injectable } from '@nestjs/common';
import type { PaperKind } from '@shaqyru/domain/case/case-view';
import type { Language } from '@shaqyru/domain/law/text';
import type { EntityManager } from 'typeorm';
import { JobQueue } from '../jobs/enqueue.ts';
import { PaperOrder } from './paper.entity.ts';

/** Orders a paper in the transaction that gives the reason for it; the worker prints it. */
@Injectable()
export class OrderPaper {
  constructor(private readonly jobs: JobQueue) {}

  /**
   * `basisId` is the submission (talon, questionnaire) or the decision (invitation, reasoned refusal, entry confirmation).
   * An invitation is of one invitee; the others are of one (`inviteeId`), or of everyone whom they concern (null).
   */
  async run(
    manager: EntityManager,
    paper: { caseId: string; kind: PaperKind; language: Language; inviteeId: string | null; basisId: string },
  ): Promise<{ paperId: string }> {
    const { id } = await manager.save(manager.create(PaperOrder, { ...paper, sha256: null, printedAt: null }));
    await this.jobs.enqueue(manager, 'print-paper', { paperId: id });
    return { paperId: id };
  }
}
