import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ComplaintPaperKind } from '@shaqyru/domain/complaint/complaint-view';
import type { Language } from '@shaqyru/domain/law/text';
import type { EntityManager } from 'typeorm';
import { JobQueue } from '../jobs/enqueue.ts';

/** Orders a paper of a complaint in the transaction that gives the reason for it; the worker prints it. */
@Injectable()
export class OrderComplaintPaper {
  constructor(private readonly jobs: JobQueue) {}

  async run(
    manager: EntityManager,
    paper: { complaintId: string; kind: ComplaintPaperKind; language: Language },
  ): Promise<void> {
    const paperId = randomUUID();
    await manager.query(`INSERT INTO complaint_paper (id, complaint_id, kind, language) VALUES ($1, $2, $3, $4)`, [
      paperId,
      paper.complaintId,
      paper.kind,
      paper.language,
    ]);
    await this.jobs.enqueue(manager, 'print-complaint-paper', { paperId });
  }
}
