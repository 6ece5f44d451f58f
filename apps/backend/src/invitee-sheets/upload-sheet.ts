import { createHash, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { maximumSheetBytes, type SheetProblem } from '@shaqyru/domain/application/invitee-sheet-problem';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { safeFileName } from '../files/file-name.ts';
import { readAtMost } from '../files/judge-file.ts';
import { lockForSheet } from '../cases/lock-for-sheet.ts';
import { readSheet, type ReadSheet } from './read-sheet.ts';
import { RefusedSheet } from './table.ts';

export type UploadedSheet = { outcome: 'kept' } | { outcome: 'refused'; refusal: SheetProblem };

/**
 * Keeps a sheet of invited people beside an application, to be looked at and corrected: nobody is invited by it yet. A sheet
 * that was uploaded before makes room for it. Whose the application is, is asked before a byte is read.
 */
@Injectable()
export class UploadSheet {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** Throws "not-found" for a foreign case, "not-allowed" when nobody may be added. */
  async run(
    actor: ApplicantActor,
    upload: { caseId: string; name: string },
    body: AsyncIterable<Uint8Array>,
  ): Promise<UploadedSheet> {
    const today = this.clock.today();
    const { kind } = await this.database.asActor(actor, (manager) => lockForSheet(manager, upload.caseId, today));
    const bytes = await readAtMost(body, maximumSheetBytes);
    if (bytes === null)
      return refused({ problem: 'file-too-large', data: { maximum: maximumSheetBytes / 1024 / 1024 } });
    if (bytes.length === 0) return refused({ problem: 'file-empty' });
    let sheet: ReadSheet;
    try {
      sheet = await readSheet(kind, bytes);
    } catch (error) {
      if (error instanceof RefusedSheet) return refused(error.refusal);
      throw error;
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.database.asActor(actor, async (manager) => {
      await lockForSheet(manager, upload.caseId, today);
      await manager.query(
        `INSERT INTO invitee_sheet (case_id, name, rows, ignored, without_kazakh_letters, uploaded_by, uploaded_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (case_id) DO UPDATE SET name = excluded.name, rows = excluded.rows, ignored = excluded.ignored,
           without_kazakh_letters = excluded.without_kazakh_letters, uploaded_by = excluded.uploaded_by,
           uploaded_at = excluded.uploaded_at, version = invitee_sheet.version + 1`,
        [
          upload.caseId,
          safeFileName(upload.name),
          JSON.stringify(sheet.rows),
          JSON.stringify(sheet.ignored),
          sheet.withoutKazakhLetters,
          actor.id,
          this.clock.now(),
          // A window that still shows a sheet which was discarded must not take this one for it.
          randomInt(1, 1_000_000_000),
        ],
      );
      await this.audit.run(manager, actor, {
        action: 'invitee-sheet.upload',
        subjectKind: 'case',
        subjectId: upload.caseId,
        data: { rows: sheet.rows.length, sha256 },
      });
      return { outcome: 'kept' };
    });
  }
}

function refused(refusal: SheetProblem): UploadedSheet {
  return { outcome: 'refused', refusal };
}
