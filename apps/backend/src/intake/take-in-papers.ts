import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { paperContent } from '@shaqyru/domain/application/signed-content';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import type { PlacedProblem } from '@shaqyru/domain/case/case-view';
import {
  checkApplicantIin,
  checkPaperApplication,
  lackingDocuments,
  type LackingDocument,
  type PaperApplication,
  type ReceivedDocument,
  type TypedAnswers,
} from '@shaqyru/domain/intake/paper-application';
import type { Language } from '@shaqyru/domain/law/text';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { getOffice } from '@shaqyru/domain/offices/offices';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { OpenPaperCase } from '../cases/open-paper-case.ts';
import { refusedReceipt } from '../cases/spend-receipt.ts';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { Once } from '../idempotency/once.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { OrderPaper } from '../papers/order-paper.ts';
import { PrintPaper } from '../papers/print-paper.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

export type PapersHandedIn = {
  language: Language;
  iin: string;
  answers: TypedAnswers;
  received: ReceivedDocument[];
  /** Only checks; nothing is accepted. */
  preview: boolean;
  idempotencyKey: string;
};
export type TakenIn =
  | { outcome: 'accepted'; caseId: string; number: string; talonId: string }
  | { outcome: 'complete' }
  | { outcome: 'incomplete'; lacking: LackingDocument[]; problems: PlacedProblem[] };

/**
 * Takes in what was handed in on paper at the window (clauses 11, 13, 14): all of it, with number, term and talon at once,
 * or nothing: an incomplete set is not registered, and the officer is told what is missing.
 */
@Injectable()
export class TakeInPapers {
  private readonly logger = new Logger(TakeInPapers.name);

  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly officers: ReadOfficer,
    private readonly cases: OpenPaperCase,
    private readonly papers: OrderPaper,
    private readonly printer: PrintPaper,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Throws "not-allowed" for an officer of no unit: documents are handed in to a unit (clause 13). */
  async run(actor: OfficerActor, input: PapersHandedIn): Promise<TakenIn> {
    if (actor.unitId === null) throw new UseCaseFailure('not-allowed');
    // Papers are taken in for the unit at whose window they are handed in.
    const answers = { ...input.answers, office: { unitId: actor.unitId } };
    const lacking = lackingDocuments(input.received);
    const iin = checkApplicantIin(input.iin, birthDateOf(answers.inviter), {
      allowTestIdentities: this.env.ALLOW_TEST_IDENTITIES,
    });
    const check = checkPaperApplication(answers, this.clock.today());
    if (lacking.length > 0 || !iin.ok || !check.ok) {
      const problems = [...(iin.ok ? [] : iin.problems), ...(check.ok ? [] : check.problems)];
      return this.incomplete(actor, input, lacking, problems);
    }
    if (input.preview) return { outcome: 'complete' };
    const { preview: _preview, idempotencyKey, ...request } = input;
    let accepted: TakenIn;
    try {
      accepted = await this.database.asActor(actor, (manager) =>
        this.once.run(manager, actor.id, idempotencyKey, { takeIn: digest(request) }, () =>
          this.accept(manager, actor, input, iin.iin, check.application),
        ),
      );
    } catch (error) {
      // Thrown, so that everything of the transaction is undone with it.
      const problem = refusedReceipt(error);
      if (problem) return this.incomplete(actor, input, [], [{ ...place, ...problem, group: 'receipt' }]);
      if (error instanceof OtherName) return this.incomplete(actor, input, [], [otherName]);
      throw error;
    }
    if (accepted.outcome === 'accepted') await this.printNow(accepted.talonId);
    return accepted;
  }

  private async accept(
    manager: EntityManager,
    actor: OfficerActor,
    input: PapersHandedIn,
    iin: string,
    application: PaperApplication,
  ): Promise<TakenIn> {
    const officer = await this.officers.findActive(manager, actor.id);
    if (!officer) throw new UseCaseFailure('not-found');
    const { surname, givenName, patronymic } = application.inviter;
    const [person] = (await manager.query(
      `SELECT id, surname, given_name AS "givenName" FROM applicant_on_paper($1, $2, $3, $4)`,
      [iin, surname, givenName, patronymic ?? null],
    )) as [{ id: string; surname: string; givenName: string }];
    // Someone else's number would show them this case: the name stands beside it in the identity document.
    const sameName = matchingKey(`${person.surname} ${person.givenName}`) === matchingKey(`${surname} ${givenName}`);
    if (!sameName) throw new OtherName();
    const applicant = {
      iin,
      name: [surname, givenName, patronymic].filter(Boolean).join(' '),
      bin: null,
      organisation: null,
    };
    const acceptedBy = { id: actor.id, name: officer.name, post: officer.post };
    const opened = await this.cases.run(manager, actor, {
      applicantId: person.id,
      applicantIin: iin,
      applicantName: applicant.name,
      language: input.language,
      unit: getOffice(application.office.unitId),
      answers: application,
    });
    const { caseId, version, number, edition } = opened;
    const content = paperContent({
      caseId,
      version,
      kind: 'private',
      edition,
      language: input.language,
      applicant,
      answers: application,
      received: input.received,
      acceptedBy,
    });
    const [submission] = (await manager.query(
      `INSERT INTO submission (case_id, case_version, channel, content, content_sha256, accepted_by, verified_at)
       VALUES ($1, $2, 'paper', $3, $4, $5, $6) RETURNING id`,
      [caseId, version, content, digest(content), actor.id, this.clock.now()],
    )) as [{ id: string }];
    const { paperId } = await this.papers.run(manager, {
      caseId,
      kind: 'talon',
      language: input.language,
      inviteeId: null,
      basisId: submission.id,
    });
    return { outcome: 'accepted', caseId, number, talonId: paperId };
  }

  /** That somebody came with an incomplete set is noted for the auditor, without saying who. */
  private async incomplete(
    actor: OfficerActor,
    input: PapersHandedIn,
    lacking: LackingDocument[],
    problems: PlacedProblem[],
  ): Promise<TakenIn> {
    if (input.preview || lacking.length > 0) {
      await this.database.asActor(actor, (manager) =>
        this.audit.run(manager, actor, {
          action: 'intake.incomplete',
          subjectKind: 'unit',
          subjectId: actor.unitId,
          data: { documents: lacking.map(({ document }) => document).join(' '), answers: problems.length },
        }),
      );
    }
    return { outcome: 'incomplete', lacking, problems };
  }

  /** The talon is given at once (clause 14), not when the worker comes to it. Not printed now, it is printed by the worker. */
  private async printNow(paperId: string): Promise<void> {
    try {
      await this.printer.run({ paperId });
    } catch (error) {
      this.logger.warn(
        `the talon ${paperId} is left to the worker: ${error instanceof Error ? error.name : 'unknown'}`,
      );
    }
  }
}

function birthDateOf(inviter: unknown): unknown {
  return (inviter as { birthDate?: unknown } | undefined)?.birthDate;
}

class OtherName extends Error {}

const place = { inviteeId: null } as const;
const otherName: PlacedProblem = { ...place, group: 'inviter', field: 'iin', problem: 'iin-of-other-name' };

function digest(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return createHash('sha256').update(text).digest('hex');
}
