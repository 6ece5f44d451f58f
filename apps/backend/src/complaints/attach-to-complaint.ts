import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { maximumFilesOfComplaint } from '@shaqyru/domain/complaint/complaint-lodging';
import { awaitsAnswer } from '@shaqyru/domain/complaint/complaint-workflow';
import { maximumFileBytes } from '@shaqyru/domain/files/attachment';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { FileStore } from '../common/file-store.ts';
import { Limits } from '../common/limits.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { safeFileName } from '../files/file-name.ts';
import { judgeFile, readAtMost } from '../files/judge-file.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { actAsHolder, type ComplaintKey } from './act-as-holder.ts';
import { Complaint } from './complaint.entity.ts';
import { asHolder } from './follow-complaint.ts';

export type ComplaintUpload = { outcome: 'stored' } | { outcome: 'refused'; problem: FieldProblem };

/**
 * Adds a file to a complaint that is not answered yet: by number and code, or by an officer of the body to what came on paper.
 * The complaint stands without it: a file that cannot be taken never keeps a complaint from being registered.
 */
@Injectable()
export class AttachToComplaint {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly audit: WriteAudit,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  /** Throws "not-found" for a complaint that the caller may not see, "not-allowed" for one that is answered. */
  async run(
    actor: Actor,
    ip: string,
    upload: { complaint: ComplaintKey | { id: string }; name: string },
    body: AsyncIterable<Uint8Array>,
  ): Promise<ComplaintUpload> {
    const isOfficer = actor.kind === 'officer';
    if (!isOfficer && (await this.limits.count('following-from-address', ip)) !== null)
      throw new UseCaseFailure('too-many-requests');
    const holder = isOfficer ? actor : asHolder(actor);
    await this.database.asActor(holder, (manager) => findOpen(manager, upload.complaint));
    const refuse = (problem: FieldProblem['problem'], data?: FieldProblem['data']): ComplaintUpload => ({
      outcome: 'refused',
      problem: { field: 'files', problem, ...(data ? { data } : {}) },
    });
    const name = safeFileName(upload.name);
    const bytes = await readAtMost(body, maximumFileBytes);
    if (bytes === null) return refuse('file-too-large', { maximum: maximumFileBytes / 1024 / 1024 });
    if (bytes.length === 0) return refuse('file-empty');
    const mediaType = await judgeFile(name, bytes);
    if (mediaType === null) return refuse('file-not-accepted');
    const sha256 = await this.store.put(bytes);
    return this.database.asActor(holder, async (manager) => {
      const { id } = await findOpen(manager, upload.complaint);
      const [count] = (await manager.query(
        `SELECT count(*)::int AS files FROM complaint_file WHERE complaint_id = $1`,
        [id],
      )) as [{ files: number }];
      if (count.files >= maximumFilesOfComplaint) return refuse('too-many-files', { maximum: maximumFilesOfComplaint });
      await manager.query(
        `INSERT INTO complaint_file (complaint_id, name, media_type, size, sha256, uploaded_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING`,
        [id, name, mediaType, bytes.length, sha256, this.clock.now()],
      );
      await this.audit.run(manager, holder, {
        action: 'complaint.attach',
        subjectKind: 'complaint',
        subjectId: id,
        data: { sha256 },
      });
      return { outcome: 'stored' as const };
    });
  }
}

async function findOpen(manager: EntityManager, key: ComplaintKey | { id: string }): Promise<Complaint> {
  if ('code' in key) await actAsHolder(manager, key);
  const complaint = await manager.findOne(Complaint, { where: key, lock: { mode: 'pessimistic_write' } });
  if (!complaint) throw new UseCaseFailure('not-found');
  if (!awaitsAnswer(complaint.status)) throw new UseCaseFailure('not-allowed');
  return complaint;
}
