import { Injectable } from '@nestjs/common';
import { FileStore } from '../common/file-store.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { PaperOrder } from './paper.entity.ts';
import { paperTitles } from './paper-titles.ts';

/** A printed paper as PDF, for whoever may see its case. */
@Injectable()
export class ReadPaper {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  /** Throws "not-found" for a foreign paper, and while it is being printed. */
  async run(actor: Actor, paperId: string): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
    const found = await this.database.asActor(actor, async (manager) => {
      const paper = await manager.findOneBy(PaperOrder, { id: paperId });
      if (!paper?.sha256) return null;
      const [row] = (await manager.query(
        `SELECT c.number, (SELECT i.number FROM invitation i WHERE i.decision_id = $2 AND i.invitee_id = $3) AS invitation
         FROM case_file c WHERE c.id = $1`,
        [paper.caseId, paper.basisId, paper.inviteeId],
      )) as { number: string; invitation: string | null }[];
      return { paper, sha256: paper.sha256, number: (paper.kind === 'invitation' && row?.invitation) || row?.number };
    });
    if (!found) throw new UseCaseFailure('not-found');
    const { paper, sha256, number } = found;
    return {
      name: `${paperTitles[paper.kind][paper.language]} ${number}.pdf`,
      mediaType: 'application/pdf',
      bytes: await this.store.get(sha256),
    };
  }
}
