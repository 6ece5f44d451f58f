import { Injectable } from '@nestjs/common';
import type { Language } from '@shaqyru/domain/law/text';
import type { EntityManager } from 'typeorm';
import { JobQueue } from '../jobs/enqueue.ts';
import { PaperOrder } from './paper.entity.ts';

/**
 * What is printed and on which ground. `basisId` is the submission (talon, questionnaire, letter as handed in), the decision, or the replacement
 * of an invitation that was issued by it. An invitation, a letter and a reasoned refusal are of one invitee; a talon, a questionnaire and an entry confirmation name everyone whom they concern.
 */
export type NewPaper = { caseId: string; language: Language; basisId: string } & (
  | { kind: 'talon' | 'questionnaire' | 'entry-confirmation'; inviteeId: null }
  | { kind: 'invitation-letter' | 'invitation' | 'certified-letter' | 'reasoned-refusal'; inviteeId: string }
);

/** Orders a paper in the transaction that gives the reason for it; the worker prints it. */
@Injectable()
export class OrderPaper {
  constructor(private readonly jobs: JobQueue) {}

  async run(manager: EntityManager, paper: NewPaper): Promise<{ paperId: string }> {
    const { id } = await manager.save(
      manager.create(PaperOrder, { ...paper, withMarks: false, sha256: null, printedAt: null }),
    );
    await this.jobs.enqueue(manager, 'print-paper', { paperId: id });
    return { paperId: id };
  }
}
