import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { FileStore } from '../common/file-store.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { actAsHolder, type ComplaintKey } from './act-as-holder.ts';
import { complaintPaperTitles } from './complaint-paper-titles.ts';
import type { ComplaintPaperKind } from '@shaqyru/domain/complaint/complaint-view';
import type { FileScan } from '@shaqyru/domain/files/attachment';
import type { Language } from '@shaqyru/domain/law/text';
import type { EntityManager } from 'typeorm';

type Sent = { name: string; mediaType: string; bytes: Uint8Array };

/** A paper of a complaint or a file of it, for whoever may see the complaint: an officer, its applicant, the holder of its code. */
@Injectable()
export class ReadComplaintFile {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly audit: WriteAudit,
  ) {}

  /** Throws "not-found" for what the caller may not see, and for a paper that is being printed; "not-allowed" for a file with a virus. */
  async run(actor: Actor, key: ComplaintKey | null, wanted: { kind: 'paper' | 'file'; id: string }): Promise<Sent> {
    const found = await this.database.asActor(actor, async (manager) => {
      if (key) await actAsHolder(manager, key);
      const file = await (wanted.kind === 'file' ? findFile(manager, wanted.id) : findPaper(manager, wanted.id));
      if (file)
        await this.audit.run(manager, actor, {
          action: 'complaint.read-file',
          subjectKind: 'complaint',
          subjectId: file.complaintId,
          data: { [`${wanted.kind}Id`]: wanted.id },
        });
      return file;
    });
    if (!found) throw new UseCaseFailure('not-found');
    const { name, mediaType, sha256 } = found;
    return { name, mediaType, bytes: await this.store.get(sha256) };
  }
}

type Found = { complaintId: string; name: string; mediaType: string; sha256: string };

async function findFile(manager: EntityManager, id: string): Promise<Found | undefined> {
  const [file] = (await manager.query(
    `SELECT complaint_id AS "complaintId", name, media_type AS "mediaType", sha256, scan FROM complaint_file WHERE id = $1`,
    [id],
  )) as (Found & { scan: FileScan })[];
  if (file?.scan === 'infected') throw new UseCaseFailure('not-allowed');
  return file;
}

async function findPaper(manager: EntityManager, id: string): Promise<Found | undefined> {
  const [paper] = (await manager.query(
    `SELECT p.complaint_id AS "complaintId", p.kind, p.language, p.sha256, c.number
     FROM complaint_paper p JOIN complaint c ON c.id = p.complaint_id WHERE p.id = $1 AND p.sha256 IS NOT NULL`,
    [id],
  )) as { complaintId: string; kind: ComplaintPaperKind; language: Language; sha256: string; number: string }[];
  if (!paper) return undefined;
  const { complaintId, sha256, number } = paper;
  const name = `${complaintPaperTitles[paper.kind][paper.language]} ${number}.pdf`;
  return { complaintId, name, mediaType: 'application/pdf', sha256 };
}
