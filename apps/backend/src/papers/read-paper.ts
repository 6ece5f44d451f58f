import { Injectable } from '@nestjs/common';
import { paperTitles } from '@shaqyru/domain/case/paper-titles';
import { WriteAudit } from '../audit/write-audit.ts';
import { FileStore } from '../common/file-store.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { PaperOrder } from './paper.entity.ts';
import { invitationOfPaper } from './read-facts.ts';

/** A printed paper as PDF, for whoever may see its case. */
@Injectable()
export class ReadPaper {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly audit: WriteAudit,
  ) {}

  /** Throws "not-found" for a foreign paper, and while it is being printed. */
  async run(actor: Actor, paperId: string): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
    const found = await this.database.asActor(actor, async (manager) => {
      const paper = await manager.findOneBy(PaperOrder, { id: paperId });
      if (!paper?.sha256) return null;
      const invitation = paper.kind === 'invitation' ? await invitationOfPaper(manager, paper) : null;
      const [row] = (await manager.query(`SELECT number FROM case_file WHERE id = $1`, [paper.caseId])) as {
        number: string;
      }[];
      await this.audit.run(manager, actor, {
        action: 'paper.read',
        subjectKind: 'case',
        subjectId: paper.caseId,
        data: { paperId, paper: paper.kind },
      });
      return { paper, sha256: paper.sha256, number: invitation?.number ?? row?.number };
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
