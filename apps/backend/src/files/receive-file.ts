import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { FieldProblem, ProblemId } from '@shaqyru/domain/application/problem';
import {
  maximumFileBytes,
  maximumPicturePixels,
  type Attachment,
  type FileScan,
} from '@shaqyru/domain/files/attachment';
import { WriteAudit } from '../audit/write-audit.ts';
import { FileStore } from '../common/file-store.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { safeFileName } from './file-name.ts';
import { InspectFile } from './inspection/inspect-file.ts';
import { judgeFile, readAtMost } from './judge-file.ts';
import { VIRUS_SCANNER, type VirusScanner } from './virus-scanner.ts';

/** `sentSha256` is of the bytes as they were sent, `sha256` of those that are kept: a picture is drawn anew. */
export type ReceivedFile = {
  name: string;
  mediaType: Attachment['mediaType'];
  size: number;
  sha256: string;
  sentSha256: string;
  scan: FileScan;
};
export type Received = { outcome: 'received'; file: ReceivedFile } | { outcome: 'refused'; problem: FieldProblem };

/** What is wrong with a file, by the number that its words name. */
const data: Partial<Record<ProblemId, FieldProblem['data']>> = {
  'file-too-large': { maximum: maximumFileBytes / 1024 / 1024 },
  'picture-too-large': { maximum: maximumPicturePixels / 1_000_000 },
};

/**
 * Takes bytes in from outside: whole, of an accepted type by their content, without a virus as far as a scanner can tell, and
 * only what a reader needs of them. They are kept before the transaction that names them, so that a crash leaves at most bytes
 * that nobody names. A body that breaks off throws, and nothing is kept.
 */
@Injectable()
export class ReceiveFile {
  private readonly logger = new Logger(ReceiveFile.name);

  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly audit: WriteAudit,
    private readonly inspector: InspectFile,
    @Inject(VIRUS_SCANNER) private readonly scanner: VirusScanner | null,
  ) {}

  /** `of` is what the file is sent to, `field` where the page shows what is wrong with it. */
  async run(
    actor: Actor,
    sent: { name: string; field: string; of: { kind: 'case' | 'complaint'; id: string } },
    body: AsyncIterable<Uint8Array>,
  ): Promise<Received> {
    const refuse = (problem: ProblemId): Received => ({
      outcome: 'refused',
      problem: { field: sent.field, problem, ...(data[problem] ? { data: data[problem] } : {}) },
    });
    const bytes = await readAtMost(body, maximumFileBytes);
    if (bytes === null) return refuse('file-too-large');
    if (bytes.length === 0) return refuse('file-empty');
    const name = safeFileName(sent.name);
    const mediaType = await judgeFile(name, bytes);
    if (mediaType === null) return refuse('file-not-accepted');
    const sentSha256 = createHash('sha256').update(bytes).digest('hex');
    // The bytes as they were sent: drawn anew, a picture no longer holds what was appended to it.
    const verdict = (await this.scanner?.scan(bytes)) ?? null;
    if (verdict?.outcome === 'infected') {
      await this.database.asActor(actor, (manager) =>
        this.audit.run(manager, actor, {
          action: 'file.refuse-infected',
          subjectKind: sent.of.kind,
          subjectId: sent.of.id,
          data: { sha256: sentSha256, signature: verdict.signature },
        }),
      );
      return refuse('file-infected');
    }
    if (verdict?.outcome === 'unavailable') this.logger.warn(`the virus scanner gives no verdict: ${verdict.because}`);
    const inspection = await this.inspector.run({ mediaType, bytes });
    if (inspection.outcome === 'refused') return refuse(inspection.problem);
    const sha256 = await this.store.put(inspection.bytes);
    const scan: FileScan = verdict?.outcome === 'clean' ? 'clean' : 'unscanned';
    return {
      outcome: 'received',
      file: { name, mediaType, size: inspection.bytes.length, sha256, sentSha256, scan },
    };
  }
}
