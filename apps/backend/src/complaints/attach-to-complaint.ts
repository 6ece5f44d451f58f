import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { maximumFilesOfComplaint } from '@shaqyru/domain/complaint/complaint-lodging';
import { awaitsAnswer } from '@shaqyru/domain/complaint/complaint-workflow';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { Limits } from '../common/limits.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ReceiveFile } from '../files/receive-file.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { actAsHolder, type ComplaintKey } from './act-as-holder.ts';
import { Complaint } from './complaint.entity.ts';
import { asHolder } from './follow-complaint.ts';

/** A file of a complaint, as its list names it. */
type StoredFile = { id: string; name: string; size: number };
export type ComplaintUpload =
  { outcome: 'stored'; attachment: StoredFile } | { outcome: 'refused'; problem: FieldProblem };

/**
 * Adds a file to a complaint that is not answered yet: by number and code, or by an officer of the body to what came on paper.
 * The complaint stands without it: a file that cannot be taken never keeps a complaint from being registered.
 */
@Injectable()
export class AttachToComplaint {
  constructor(
    private readonly database: Database,
    private readonly receive: ReceiveFile,
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
    const { id } = await this.database.asActor(holder, (manager) => findOpen(manager, upload.complaint));
    const sent = { name: upload.name, field: 'files', of: { kind: 'complaint', id } } as const;
    const received = await this.receive.run(holder, sent, body);
    if (received.outcome === 'refused') return received;
    const { name, mediaType, size, sha256, sentSha256, scan } = received.file;
    return this.database.asActor(holder, async (manager) => {
      await findOpen(manager, upload.complaint);
      const files = (await manager.query(
        `SELECT id, name, size::int AS size, ARRAY[sha256, sent_sha256] && ARRAY[$2, $3] AS same
         FROM complaint_file WHERE complaint_id = $1`,
        [id, sha256, sentSha256],
      )) as (StoredFile & { same: boolean | null })[];
      // Sent again because the answer did not arrive.
      const twin = files.find(({ same }) => same);
      if (twin) return { outcome: 'stored' as const, attachment: { id: twin.id, name: twin.name, size: twin.size } };
      if (files.length >= maximumFilesOfComplaint) {
        const data = { maximum: maximumFilesOfComplaint };
        return { outcome: 'refused' as const, problem: { field: 'files', problem: 'too-many-files' as const, data } };
      }
      const now = this.clock.now();
      const [stored] = (await manager.query(
        `INSERT INTO complaint_file (complaint_id, name, media_type, size, sha256, sent_sha256, scan, scanned_at, uploaded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
        [id, name, mediaType, size, sha256, sentSha256, scan, scan === 'unscanned' ? null : now, now],
      )) as [{ id: string }];
      await this.audit.run(manager, holder, {
        action: 'complaint.attach',
        subjectKind: 'complaint',
        subjectId: id,
        data: { sha256 },
      });
      return { outcome: 'stored' as const, attachment: { id: stored.id, name, size } };
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
