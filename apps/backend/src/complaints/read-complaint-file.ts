import { Injectable } from '@nestjs/common';
import { FileStore } from '../common/file-store.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { actAsHolder, type ComplaintKey } from './act-as-holder.ts';
import { complaintPaperTitles } from './complaint-paper-titles.ts';
import type { ComplaintPaperKind } from '@shaqyru/domain/complaint/complaint-view';
import type { Language } from '@shaqyru/domain/law/text';

type Sent = { name: string; mediaType: string; bytes: Uint8Array };

/** A paper of a complaint or a file of it, for whoever may see the complaint: an officer, its applicant, the holder of its code. */
@Injectable()
export class ReadComplaintFile {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  /** Throws "not-found" for what the caller may not see, and for a paper that is being printed. */
  async run(actor: Actor, key: ComplaintKey | null, wanted: { kind: 'paper' | 'file'; id: string }): Promise<Sent> {
    const found = await this.database.asActor(actor, async (manager) => {
      if (key) await actAsHolder(manager, key);
      if (wanted.kind === 'file') {
        const [file] = (await manager.query(
          `SELECT name, media_type AS "mediaType", sha256 FROM complaint_file WHERE id = $1`,
          [wanted.id],
        )) as { name: string; mediaType: string; sha256: string }[];
        return file;
      }
      const [paper] = (await manager.query(
        `SELECT p.kind, p.language, p.sha256, c.number FROM complaint_paper p JOIN complaint c ON c.id = p.complaint_id WHERE p.id = $1`,
        [wanted.id],
      )) as { kind: ComplaintPaperKind; language: Language; sha256: string | null; number: string }[];
      if (!paper?.sha256) return undefined;
      const name = `${complaintPaperTitles[paper.kind][paper.language]} ${paper.number}.pdf`;
      return { name, mediaType: 'application/pdf', sha256: paper.sha256 };
    });
    if (!found) throw new UseCaseFailure('not-found');
    const { sha256, ...rest } = found;
    return { ...rest, bytes: await this.store.get(sha256) };
  }
}
