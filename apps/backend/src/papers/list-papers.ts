import { Injectable } from '@nestjs/common';
import { PaperKind, type Paper } from '@shaqyru/domain/case/case-view';
import { paperTitles } from '@shaqyru/domain/case/paper-titles';
import type { EntityManager } from 'typeorm';
import { PaperOrder } from './paper.entity.ts';

/** The papers of a case that the actor of the transaction sees, titled in the language of the paper. */
@Injectable()
export class ListPapers {
  async run(manager: EntityManager, caseId: string): Promise<Paper[]> {
    const papers = await manager.find(PaperOrder, { where: { caseId }, order: { createdAt: 'ASC', id: 'ASC' } });
    // Papers of one act have one time: they stand in the order in which the kinds are named.
    const place = ({ kind }: PaperOrder) => PaperKind.options.indexOf(kind);
    papers.sort((one, other) => Number(one.createdAt) - Number(other.createdAt) || place(one) - place(other));
    return papers.map(({ id, kind, inviteeId, language, sha256, createdAt, reprintedByName, withMarks }) => ({
      id,
      kind,
      title: paperTitles[kind][language],
      inviteeId,
      language,
      ready: sha256 !== null,
      createdAt: createdAt.toISOString(),
      reprint: reprintedByName === null ? null : { by: reprintedByName, withMarks },
    }));
  }
}
