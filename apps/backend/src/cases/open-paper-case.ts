import { Inject, Injectable } from '@nestjs/common';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { SigningApplicant } from '@shaqyru/domain/application/signed-content';
import type { Edition } from '@shaqyru/domain/law/editions';
import type { Language } from '@shaqyru/domain/law/text';
import type { PaperApplication } from '@shaqyru/domain/intake/paper-application';
import type { Office } from '@shaqyru/domain/offices/offices';
import type { EntityManager } from 'typeorm';
import { newCode } from '../common/new-code.ts';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import type { OfficerActor } from '../database/actor.ts';
import type { Env } from '../env.ts';
import { Notify } from '../notifications/notify.ts';
import { CaseFile } from './case-file.entity.ts';
import { MoveCase } from './move-case.ts';
import { caseNumber } from './number-case.ts';
import { countTerm } from './read-due.ts';
import { searchKeyOf } from './search-key.ts';
import { SpendReceipt } from './spend-receipt.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';

/** `eventId` is the acceptance. */
export type PaperCase = { caseId: string; version: number; number: string; edition: Edition; eventId: string };

/**
 * Opens a case from complete papers, within the transaction of their intake: accepted at once, with its number, its receipt
 * spent, and its term running from that moment (clause 7.1).
 */
@Injectable()
export class OpenPaperCase {
  constructor(
    private readonly moves: MoveCase,
    private readonly receipts: SpendReceipt,
    private readonly notify: Notify,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async run(
    manager: EntityManager,
    actor: OfficerActor,
    papers: {
      kind: ApplicationKind;
      applicantId: string;
      applicant: SigningApplicant;
      language: Language;
      unit: Office;
      answers: PaperApplication;
    },
  ): Promise<PaperCase> {
    const { kind, unit, applicant, answers, language } = papers;
    const [now, today] = [this.clock.now(), this.clock.today()];
    const edition = this.env.SERVICE_EDITION;
    const term = await countTerm(manager, {
      from: today,
      edition,
      workingWeek: await readWorkingWeek(manager, today),
      channel: 'paper',
    });
    const number = await caseNumber(manager, unit.departmentId, today);
    const draft = await manager.save(
      manager.create(CaseFile, {
        kind,
        channel: 'paper',
        language,
        status: 'draft',
        edition,
        applicantId: papers.applicantId,
        applicantIin: applicant.iin,
        applicantBin: applicant.bin,
        departmentId: unit.departmentId,
        unitId: unit.id,
        number,
        talonCode: newCode(),
        version: 1,
        answers,
        remarks: [],
        searchKey: searchKeyOf(applicant.name, answers),
        beganAt: now,
        updatedAt: now,
        submittedAt: now,
        term,
        dueOn: term.dueOn,
      }),
    );
    const moved = await this.moves.run(manager, actor, {
      caseId: draft.id,
      version: draft.version,
      action: 'accept-paper',
      prepare: (file) => {
        file.acceptedAt = now;
        return { number };
      },
    });
    if (moved.outcome !== 'moved') throw new Error(`the new case ${draft.id} was changed by somebody else`);
    const { receipt, invitees } = answers;
    await this.receipts.run(manager, { caseId: draft.id, receipt, invitees: invitees.length });
    await this.notify.run(manager, { kind: 'accepted', caseId: draft.id, eventId: moved.eventId });
    return { caseId: draft.id, version: moved.file.version, number, edition, eventId: moved.eventId };
  }
}
