import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkGroup } from '@shaqyru/domain/application/check-application';
import type { AnyDraft } from '@shaqyru/domain/application/forms';
import { checkInviteeSheet } from '@shaqyru/domain/application/invitee-sheet';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import { WriteAudit } from '../audit/write-audit.ts';
import { changedElsewhere } from '../cases/changed-elsewhere.ts';
import { noteEdit } from '../cases/note-edit.ts';
import { answersWith } from '../cases/save-answers.ts';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { lockForSheet } from '../cases/lock-for-sheet.ts';
import { dropSheet, findSheet } from './sheet-row.ts';

export type Adopted =
  | { outcome: 'adopted'; added: number; replaced: number; version: number }
  | { outcome: 'wrong' }
  | { outcome: 'changed-elsewhere'; status: CaseStatus; version: number };

/**
 * Makes the people of a waiting sheet part of the application: all of them, or, as long as one row is wrong, nobody. Who has
 * a passport that is in the application already is written anew under the same id, so that the scans stay theirs.
 */
@Injectable()
export class AdoptSheet {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** The versions are those that the reader saw: what would be added or replaced may have changed since. */
  async run(
    actor: ApplicantActor,
    input: { caseId: string; version: number; sheetVersion: number; idempotencyKey: string },
  ): Promise<Adopted> {
    const { idempotencyKey, ...request } = input;
    return this.database.asActor(actor, (manager) =>
      this.once.run(manager, actor.id, idempotencyKey, { adoptSheet: request }, async (): Promise<Adopted> => {
        const today = this.clock.today();
        const file = await lockForSheet(manager, input.caseId, today);
        const sheet = await findSheet(manager, file.id);
        if (!sheet || sheet.version !== input.sheetVersion || file.version !== input.version)
          return changedElsewhere(file);
        const check = checkInviteeSheet(file.kind, sheet.rows, file.answers, today);
        if (check.wrong > 0 || check.problem || check.rows.length === 0) return { outcome: 'wrong' };
        Object.assign(file, {
          answers: withRows(file, check.rows, today),
          version: file.version + 1,
          updatedAt: this.clock.now(),
        });
        noteEdit(file, actor, { group: 'invitee', inviteeId: null }, file.updatedAt);
        // The page of everybody who was written anew, too.
        for (const { inviteeId } of check.rows)
          if (inviteeId !== null) noteEdit(file, actor, { group: 'invitee', inviteeId }, file.updatedAt);
        await manager.save(file);
        await dropSheet(manager, file.id);
        const { adds: added, replaces: replaced } = check;
        await this.audit.run(manager, actor, {
          action: 'invitee-sheet.adopt',
          subjectKind: 'case',
          subjectId: file.id,
          data: { added, replaced, version: file.version },
        });
        return { outcome: 'adopted', added, replaced, version: file.version };
      }),
    );
  }
}

function withRows(
  file: { kind: ApplicationKind; answers: AnyDraft },
  rows: ReturnType<typeof checkInviteeSheet>['rows'],
  today: PlainDate,
): AnyDraft {
  return rows.reduce((answers, row) => {
    const check = checkGroup(file.kind, 'invitee', row.answers, today);
    if (!check.ok) throw new Error(`row ${row.line} was checked and is wrong`);
    return answersWith(answers, { group: 'invitee', inviteeId: row.inviteeId ?? randomUUID() }, check.answers);
  }, file.answers);
}
