import { Injectable } from '@nestjs/common';
import { sheetColumns } from '@shaqyru/domain/application/invitee-sheet';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { lockForSheet } from '../cases/lock-for-sheet.ts';
import { findSheet } from './sheet-row.ts';

export type Correction = { line: number; field: string; text: string };
export type Corrected = { outcome: 'corrected'; version: number } | { outcome: 'changed-elsewhere' };

/** Writes cells of a waiting sheet anew, and leaves rows out. What is written is judged when the sheet is looked at. */
@Injectable()
export class CorrectSheet {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** Throws "not-found" for a foreign case, or a row or field that the sheet does not have. */
  async run(
    actor: ApplicantActor,
    input: { caseId: string; sheetVersion: number; cells: readonly Correction[]; leaveOut: readonly number[] },
  ): Promise<Corrected> {
    return this.database.asActor(actor, async (manager) => {
      const { kind } = await lockForSheet(manager, input.caseId, this.clock.today());
      const sheet = await findSheet(manager, input.caseId);
      if (!sheet || sheet.version !== input.sheetVersion) return { outcome: 'changed-elsewhere' };
      const known = new Set(sheetColumns(kind).map(({ id }) => id));
      const rows = new Map(sheet.rows.map((row) => [row.line, structuredClone(row)]));
      for (const { line, field, text } of input.cells) {
        const row = rows.get(line);
        if (!row || !known.has(field)) throw new UseCaseFailure('not-found');
        row.cells[field] = text;
        // Whoever typed the cell anew has looked at it.
        delete row.notes[field];
      }
      for (const line of input.leaveOut) rows.delete(line);
      await manager.query(`UPDATE invitee_sheet SET rows = $2, version = version + 1 WHERE case_id = $1`, [
        input.caseId,
        JSON.stringify([...rows.values()]),
      ]);
      await this.audit.run(manager, actor, {
        action: 'invitee-sheet.correct',
        subjectKind: 'case',
        subjectId: input.caseId,
        data: { cells: input.cells.length, leftOut: input.leaveOut.length },
      });
      return { outcome: 'corrected', version: sheet.version + 1 };
    });
  }
}
