import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { SignatureProblem } from '@shaqyru/domain/account/signature-problem';
import { isOfOrganisation } from '@shaqyru/domain/application/check-application';
import type { ApplicationOf } from '@shaqyru/domain/application/forms';
import { isLetter, type ApplicationKind } from '@shaqyru/domain/application/kind';
import type { PlacedProblem } from '@shaqyru/domain/case/case-view';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { getOffice } from '@shaqyru/domain/offices/offices';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { endHandOver } from '../colleagues/end-hand-over.ts';
import { newCode } from '../common/new-code.ts';
import { ENV } from '../common/tokens.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { ListAttachments } from '../files/list-attachments.ts';
import { Once } from '../idempotency/once.ts';
import { Notify } from '../notifications/notify.ts';
import { OrderPaper } from '../papers/order-paper.ts';
import { CheckSignature, type SignatureCheck } from '../signatures/check-signature.ts';
import { mayBindApplicant } from '../signatures/right-to-sign.ts';
import { assessApplication } from './assess-application.ts';
import type { CaseFile } from './case-file.entity.ts';
import { changedElsewhere } from './changed-elsewhere.ts';
import { isOpen } from './lock-for-change.ts';
import { lockCase, MoveCase } from './move-case.ts';
import { caseNumber } from './number-case.ts';
import { countTerm } from './read-due.ts';
import { readOwn, readSigningApplicant } from './read-own.ts';
import { searchKeyOf } from './search-key.ts';
import { refusedReceipt, SpendReceipt } from './spend-receipt.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';

type Input = { caseId: string; version: number; cms: string; idempotencyKey: string };

export type Submitted =
  | { outcome: 'submitted'; number: string }
  | { outcome: 'incomplete'; problems: PlacedProblem[] }
  | { outcome: 'refused'; problem: SignatureProblem }
  | { outcome: 'changed-elsewhere'; status: CaseStatus; version: number };

type Signed = {
  application: ApplicationOf<ApplicationKind>;
  content: string;
  today: PlainDate;
  applicantName: string;
  check: Extract<SignatureCheck, { ok: true }>;
};

/**
 * Takes a signed application in (clauses 7.4, 11): number, talon and due date are given now. All of it happens, or nothing:
 * the signature is judged before the transaction opens, because its revocation is asked over the network.
 */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly signatures: CheckSignature,
    private readonly attachments: ListAttachments,
    private readonly moves: MoveCase,
    private readonly receipts: SpendReceipt,
    private readonly papers: OrderPaper,
    private readonly notify: Notify,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Sent twice, by a double click or after a lost connection, with the same key or another, the same version of the
   * application is answered with the same number. Throws "not-allowed" when it is not the applicant's turn.
   */
  async run(actor: ApplicantActor, input: Input): Promise<Submitted> {
    const signed = await this.judge(actor, input);
    if (signed && 'outcome' in signed) return signed;
    try {
      return await this.database.asActor(actor, (manager) =>
        this.once.run(
          manager,
          actor.id,
          input.idempotencyKey,
          { submit: { caseId: input.caseId, version: input.version } },
          () => (signed ? this.submit(manager, actor, input, signed) : this.answerLate(manager, input)),
        ),
      );
    } catch (error) {
      // Thrown, so that everything of the transaction is undone with it.
      const problem = refusedReceipt(error);
      if (problem) return { outcome: 'incomplete', problems: [{ ...problem, group: 'receipt', inviteeId: null }] };
      throw error;
    }
  }

  /** The application with its signature, or why not; null when it has moved on since the applicant saw it. */
  private async judge(actor: ApplicantActor, input: Input): Promise<Signed | Submitted | null> {
    const today = this.clock.today();
    const seen = await this.database.asActor(actor, async (manager) => {
      const file = await readOwn(manager, input.caseId);
      if (file.version !== input.version || !isOpen(file)) return null;
      const files = await this.attachments.run(manager, file.id);
      const applicant = await readSigningApplicant(manager, actor.id);
      return { kind: file.kind, assessed: assessApplication(file, files, applicant, today), applicant };
    });
    if (!seen) return null;
    const { kind, assessed, applicant } = seen;
    if (!assessed.ok) return { outcome: 'incomplete', problems: assessed.problems };
    const check = await this.signatures.run({
      cms: input.cms,
      content: assessed.content,
      purpose: 'signing',
      signedBy: { iin: applicant.iin, bin: applicant.bin },
    });
    if (!check.ok) return { outcome: 'refused', problem: check.problem };
    if (isOfOrganisation(kind) && !mayBindApplicant(check.signer))
      return { outcome: 'refused', problem: 'no-right-to-sign' };
    const { application, content } = assessed;
    return { application, content, today, applicantName: applicant.name, check };
  }

  private async submit(
    manager: EntityManager,
    actor: ApplicantActor,
    input: Input,
    signed: Signed,
  ): Promise<Submitted> {
    const locked = await lockCase(manager, input.caseId);
    if (locked.version !== input.version) return this.answerLate(manager, input);
    // A file attached or removed in the meantime: what was signed is not what stands there now.
    const files = await this.attachments.run(manager, locked.id);
    const applicant = await readSigningApplicant(manager, actor.id);
    const now = assessApplication(locked, files, applicant, signed.today);
    if (!now.ok || now.content !== signed.content) return { outcome: 'refused', problem: 'content-differs' };

    const contentSha256 = createHash('sha256').update(signed.content).digest('hex');
    const moved = await this.moves.run(manager, actor, {
      caseId: input.caseId,
      version: input.version,
      action: 'submit',
      prepare: async (file) => {
        await this.takeIn(manager, file, signed);
        // Of an organisation's people, whoever signs it is who applies (clause 11).
        Object.assign(file, { applicantId: actor.id, applicantIin: applicant.iin });
        return { number: file.number, contentSha256 };
      },
    });
    if (moved.outcome !== 'moved') return changedElsewhere(moved);
    const { file, eventId } = moved;
    await endHandOver(manager, file.id);
    const { receipt, invitees } = signed.application;
    await this.receipts.run(manager, { caseId: file.id, receipt, invitees: invitees.length });
    const basisId = await keepSubmission(manager, file.id, input.version, signed, contentSha256);
    await this.papers.run(manager, {
      caseId: file.id,
      language: file.language,
      inviteeId: null,
      basisId,
      kind: 'talon',
    });
    await this.orderForms(manager, file, basisId);
    await this.notify.run(manager, { caseId: file.id, kind: 'submitted', eventId });
    return { outcome: 'submitted', number: file.number ?? '' };
  }

  /** What the applicant hands in, printed: the questionnaire, or of each invited person the letter in three copies (clause 11). */
  private async orderForms(manager: EntityManager, file: CaseFile, basisId: string): Promise<void> {
    const paper = { caseId: file.id, language: file.language, basisId };
    if (isLetter(file.kind)) {
      for (const { id: inviteeId } of file.answers.invitees ?? [])
        await this.papers.run(manager, { ...paper, inviteeId, kind: 'invitation-letter' });
    } else {
      await this.papers.run(manager, { ...paper, inviteeId: null, kind: 'questionnaire' });
    }
  }

  /** Number, term and what officers find the case by. A new submission starts a new term; the number stays. */
  private async takeIn(manager: EntityManager, file: CaseFile, signed: Signed): Promise<void> {
    const { application, today } = signed;
    const unit = getOffice(application.office.unitId);
    const { edition } = file;
    const term = await countTerm(manager, {
      from: today,
      edition,
      workingWeek: await readWorkingWeek(manager, today),
      channel: file.channel,
    });
    Object.assign(file, {
      answers: application,
      remarks: [],
      departmentId: unit.departmentId,
      unitId: unit.id,
      number: file.number ?? (await caseNumber(manager, unit.departmentId, today)),
      talonCode: file.talonCode ?? newCode(),
      submittedAt: this.clock.now(),
      acceptedAt: null,
      term,
      dueOn: term.dueOn,
      searchKey: searchKeyOf(signed.applicantName, application),
    });
  }

  /** The version was submitted already → its number; anything else happened → what stands there now. */
  private async answerLate(manager: EntityManager, input: Input): Promise<Submitted> {
    const file = await readOwn(manager, input.caseId);
    const [submission] = (await manager.query(`SELECT id FROM submission WHERE case_id = $1 AND case_version = $2`, [
      input.caseId,
      input.version,
    ])) as { id: string }[];
    return submission && file.number ? { outcome: 'submitted', number: file.number } : changedElsewhere(file);
  }
}

async function keepSubmission(
  manager: EntityManager,
  caseId: string,
  version: number,
  { content, check }: Signed,
  contentSha256: string,
): Promise<string> {
  const [row] = (await manager.query(
    `INSERT INTO submission (case_id, case_version, content, content_sha256, cms, signer, evidence, verified_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [
      caseId,
      version,
      content,
      contentSha256,
      check.cms,
      JSON.stringify(check.signer),
      JSON.stringify(check.evidence),
      check.verifiedAt,
    ],
  )) as [{ id: string }];
  return row.id;
}
