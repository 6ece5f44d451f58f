import { Injectable } from '@nestjs/common';
import type { Paper } from '@shaqyru/domain/case/case-view';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ListPapers } from '../papers/list-papers.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** A paper that an officer is about to print again, with the case that it belongs to. */
@Injectable()
export class ReadReprintable {
  constructor(
    private readonly database: Database,
    private readonly papers: ListPapers,
  ) {}

  async run(
    actor: OfficerActor,
    input: { paperId: string },
  ): Promise<{ caseId: string; number: string; paper: Paper }> {
    return this.database.asActor(actor, async (manager) => {
      const [row] = (await manager.query(
        `SELECT c.id AS "caseId", c.number FROM paper p JOIN case_file c ON c.id = p.case_id WHERE p.id = $1`,
        [input.paperId],
      )) as { caseId: string; number: string }[];
      const papers = row ? await this.papers.run(manager, row.caseId) : [];
      const paper = papers.find(({ id }) => id === input.paperId);
      if (!row || !paper) throw new UseCaseFailure('not-found');
      return { ...row, paper };
    });
  }
}
