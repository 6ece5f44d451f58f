import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { paperContent, type SigningApplicant } from '@shaqyru/domain/application/signed-content';
import type { PlacedProblem } from '@shaqyru/domain/case/case-view';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { Bearer } from '@shaqyru/domain/intake/bearer';
import {
  checkHandsIn,
  checkPaperApplication,
  isInvitedToWork,
  lackingDocuments,
  organisationOf,
  pageOfHandingIn,
  whoHandsIn,
  type LackingDocument,
  type PaperApplication,
  type ReceivedDocument,
  type TypedAnswers,
} from '@shaqyru/domain/intake/paper-application';
import type { Language } from '@shaqyru/domain/law/text';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { getOffice } from '@shaqyru/domain/offices/offices';
import { mayBeSameOrganisation } from '@shaqyru/domain/organisation/same-organisation';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { OpenPaperCase } from '../cases/open-paper-case.ts';
import { refusedReceipt } from '../cases/spend-receipt.ts';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import { noteServed } from '../counter/note-served.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { Once } from '../idempotency/once.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { OrderPaper } from '../papers/order-paper.ts';
import { PrintPaper } from '../papers/print-paper.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

export type PapersHandedIn = {
  kind: ApplicationKind;
  language: Language;
  iin: string;
  /** Who hands a letter in, as typed; of the other ways the papers say it. */
  bearer: unknown;
  answers: TypedAnswers;
  /** The BIN, known under another name, has been compared with the organisation's certificate. */
  confirmedBin: boolean;
  received: ReceivedDocument[];
  /** Only checks; nothing is accepted. */
  preview: boolean;
  /** The number that is being served at the officer's window. */
  ticketId: string | null;
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

  /**
   * Throws "not-allowed" for an officer of no unit: documents are handed in to a unit (clause 13); "not-found" for a ticket
   * that this officer has not served today.
   */
  async run(actor: OfficerActor, input: PapersHandedIn): Promise<TakenIn> {
    if (actor.unitId === null) throw new UseCaseFailure('not-allowed');
    const { kind } = input;
    // Papers are taken in for the unit at whose window they are handed in.
    const answers = { ...input.answers, office: { unitId: actor.unitId } };
    const lacking = lackingDocuments(kind, input.received, { invitedToWork: isInvitedToWork(kind, answers) });
    const handsIn = checkHandsIn(
      kind,
      { iin: input.iin, bearer: input.bearer, answers },
      { allowTestIdentities: this.env.ALLOW_TEST_IDENTITIES },
    );
    const check = checkPaperApplication(kind, answers, this.clock.today());
    if (lacking.length > 0 || !handsIn.ok || !check.ok) {
      const problems = [...(handsIn.ok ? [] : handsIn.problems), ...(check.ok ? [] : check.problems)];
      return this.incomplete(actor, input, lacking, problems);
    }
    if (input.preview) return { outcome: 'complete' };
    const { preview: _preview, idempotencyKey, ...request } = input;
    const papers = { application: check.application, iin: handsIn.iin, bearer: handsIn.bearer };
    let accepted: TakenIn;
    try {
      accepted = await this.database.asActor(actor, (manager) =>
        this.once.run(manager, actor.id, idempotencyKey, { takeIn: digest(request) }, () =>
          this.accept(manager, actor, input, papers),
        ),
      );
    } catch (error) {
      // Thrown, so that everything of the transaction is undone with it.
      const problem = refusedReceipt(error);
      if (problem) return this.incomplete(actor, input, [], [{ ...place, ...problem, group: 'receipt' }]);
      if (error instanceof OtherName) return this.incomplete(actor, input, [], [error.problem]);
      throw error;
    }
    if (accepted.outcome === 'accepted') await this.printNow(accepted.talonId);
    return accepted;
  }

  private async accept(
    manager: EntityManager,
    actor: OfficerActor,
    input: PapersHandedIn,
    papers: { application: PaperApplication; iin: string; bearer: Bearer | null },
  ): Promise<TakenIn> {
    const { kind, language, received, ticketId } = input;
    const { application, bearer } = papers;
    const officer = await this.officers.findActive(manager, actor.id);
    if (!officer) throw new UseCaseFailure('not-found');
    const { applicantId, applicant } = await this.findApplicant(manager, input, papers);
    const acceptedBy = { id: actor.id, name: officer.name, post: officer.post };
    const opened = await this.cases.run(manager, actor, {
      kind,
      applicantId,
      applicant,
      language,
      unit: getOffice(application.office.unitId),
      answers: application,
    });
    const { caseId, version, number, edition, eventId } = opened;
    if (ticketId !== null) await noteServed(manager, actor, { ticketId, caseId, eventId, day: this.clock.today() });
    const content = paperContent({
      caseId,
      version,
      kind,
      edition,
      language,
      applicant,
      answers: application,
      received,
      acceptedBy,
      ...(bearer?.authority ? { authority: bearer.authority } : {}),
    });
    const [submission] = (await manager.query(
      `INSERT INTO submission (case_id, case_version, channel, content, content_sha256, accepted_by, verified_at)
       VALUES ($1, $2, 'paper', $3, $4, $5, $6) RETURNING id`,
      [caseId, version, content, digest(content), actor.id, this.clock.now()],
    )) as [{ id: string }];
    const { paperId } = await this.papers.run(manager, {
      caseId,
      kind: 'talon',
      language,
      inviteeId: null,
      basisId: submission.id,
    });
    return { outcome: 'accepted', caseId, number, talonId: paperId };
  }

  /**
   * The person of the IIN, for the organisation of the BIN. Another's number would show them this case: the name beside it in
   * the document must be the one that is known, and an organisation's must be like it, or be compared by the officer.
   */
  private async findApplicant(
    manager: EntityManager,
    { kind, confirmedBin }: PapersHandedIn,
    { application, iin, bearer }: { application: PaperApplication; iin: string; bearer: Bearer | null },
  ): Promise<{ applicantId: string; applicant: SigningApplicant }> {
    const { surname, givenName, patronymic } = whoHandsIn(application, bearer);
    const organisation = organisationOf(application);
    const [found] = (await manager.query(
      `SELECT id, names, organisations FROM applicant_on_paper($1, $2, $3, $4, $5, $6)`,
      [iin, surname, givenName, patronymic ?? null, organisation?.bin ?? null, organisation?.name ?? null],
    )) as [{ id: string; names: string[]; organisations: string[] }];
    const name = matchingKey(`${surname} ${givenName}`);
    if (found.names.some((known) => matchingKey(known) !== name))
      throw new OtherName({ ...place, group: pageOfHandingIn(kind), field: 'iin', problem: 'iin-of-other-name' });
    const { organisations: known } = found;
    const strange = known.length > 0 && !known.some((one) => mayBeSameOrganisation(one, organisation?.name ?? ''));
    if (strange && !confirmedBin)
      throw new OtherName({ ...place, group: 'organisation', field: 'bin', problem: 'bin-of-other-organisation' });
    return {
      applicantId: found.id,
      applicant: {
        iin,
        name: [surname, givenName, patronymic].filter(Boolean).join(' '),
        bin: organisation?.bin ?? null,
        organisation: organisation?.name ?? null,
      },
    };
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

/** The number of the document is known under another name. */
class OtherName extends Error {
  constructor(readonly problem: PlacedProblem) {
    super(problem.problem);
  }
}

const place = { inviteeId: null } as const;

function digest(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return createHash('sha256').update(text).digest('hex');
}
