import { Injectable } from '@nestjs/common';
import type { OfficerRole } from '@shaqyru/domain/account/role';
import type { AnyDraft } from '@shaqyru/domain/application/forms';
import type { CaseView } from '@shaqyru/domain/case/case-view';
import { actionsAllowed, type CaseAction } from '@shaqyru/domain/case/workflow';
import { checkReceipt } from '@shaqyru/domain/duty/state-duty';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import { GroundId, isBarred } from '@shaqyru/domain/refusal/grounds';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ListAttachments } from '../files/list-attachments.ts';
import { readUntold } from '../notifications/untold.ts';
import { ListPapers } from '../papers/list-papers.ts';
import { alike } from '../special-records/judge-likeness.ts';
import { recordColumns } from '../special-records/record-columns.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { CaseFile } from './case-file.entity.ts';
import { isBarredFromCase } from './find-case-bar.ts';
import { readDecisions, readToDecide } from './read-decisions.ts';
import { findReopeningGround, judgeReopening } from './reopen-case.ts';
import { readRounds } from './read-rounds.ts';
import { readTimeline } from './read-timeline.ts';
import { isPaymentReversed } from './reversed-payment.ts';

/** Everything an officer sees of a case, on one page. */
@Injectable()
export class ReadCase {
  constructor(
    private readonly database: Database,
    private readonly attachments: ListAttachments,
    private readonly papers: ListPapers,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: OfficerActor, input: { caseId: string }): Promise<CaseView> {
    return this.database.asActor(actor, async (manager) => {
      const file = await manager.findOneBy(CaseFile, { id: input.caseId });
      if (!file) throw new UseCaseFailure('not-found');
      const { id, version, kind, status, edition, language, number, departmentId, unitId, submittedAt, answers } = file;
      if (number === null || departmentId === null || unitId === null || submittedAt === null)
        throw new Error(`the case ${id} was submitted without its number, office or time`);
      await this.audit.run(manager, actor, { action: 'case.read', subjectKind: 'case', subjectId: id });
      const [matches, proposal] = [await readMatches(manager, id, answers), await readProposal(manager, id)];
      const decisions = await readDecisions(manager, file);
      const barred = file.round > 1 && (await isBarredFromCase(manager, id, actor.id));
      const obstacles = obstaclesOf(actor, file, matches, proposal, {
        barred,
        reversed: await isPaymentReversed(manager, id),
      });
      const reopening = await this.readReopening(manager, actor, file);
      return {
        id,
        version,
        number,
        kind,
        status,
        edition,
        language,
        departmentId,
        unitId,
        applicant: await readApplicant(manager, file.applicantId),
        assignee: await readAssignee(manager, file.assigneeId),
        submittedAt: submittedAt.toISOString(),
        acceptedAt: file.acceptedAt?.toISOString() ?? null,
        due: file.term,
        answers,
        files: await this.attachments.run(manager, id),
        remarks: file.remarks,
        rounds: await readRounds(manager, id),
        ...(await readSubmission(manager, id)),
        untold: await readUntold(manager, id),
        receipt: receiptOf(answers, submittedAt),
        recordsCheckedAt: file.recordsCheckedAt?.toISOString() ?? null,
        matches,
        barred: barredGrounds(answers),
        proposal,
        decision: decisions.inForce,
        round: file.round,
        earlierDecisions: decisions.earlier,
        toDecide: (await readToDecide(manager, file)).map((invitee) => invitee.id),
        reopening,
        invitations: await readInvitations(manager, id),
        papers: await this.papers.run(manager, id),
        timeline: await readTimeline(manager, id),
        actions: actionsOf(status, actor.role).filter(
          (action) =>
            !obstacles.some((one) => one.action === action) && (action !== 'reopen' || reopening?.may === true),
        ),
        obstacles,
      };
    });
  }

  /** For the head, who carries it out. */
  private async readReopening(
    manager: EntityManager,
    actor: OfficerActor,
    file: CaseFile,
  ): Promise<CaseView['reopening']> {
    const ground = actor.role === 'head' ? await findReopeningGround(manager, file.id, null) : null;
    if (!ground?.answer) return null;
    const { value, because } = await judgeReopening(manager, file, ground);
    return {
      complaint: ground.number,
      outcome: ground.answer.outcome,
      measures: ground.answer.measures.map(({ measure }) => measure),
      answeredOn: dayOf(ground.answer.at.toISOString(), 'Asia/Almaty'),
      may: value,
      because: [...because],
    };
  }
}

/** What officers can do with a case today; the control after arrival is not theirs yet. */
const offered: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'accept',
  'return-incomplete',
  'start-examination',
  'propose',
  'return-to-examiner',
  'decide',
  'hand-over',
  'reopen',
]);

function actionsOf(status: CaseView['status'], role: OfficerRole): CaseAction[] {
  return actionsAllowed(status, role).filter((action) => offered.has(action));
}

/** What is done anew by another than before. */
const decidedByAnother = ['start-examination', 'propose', 'decide'] as const satisfies readonly CaseAction[];

function obstaclesOf(
  actor: OfficerActor,
  file: CaseFile,
  matches: CaseView['matches'],
  proposal: CaseView['proposal'],
  { barred, reversed }: { barred: boolean; reversed: boolean },
): CaseView['obstacles'] {
  const actions = actionsOf(file.status, actor.role);
  const obstacles: CaseView['obstacles'] = [];
  if (actions.includes('propose')) {
    if (file.recordsCheckedAt === null) obstacles.push({ action: 'propose', why: 'records-not-checked' });
    if (matches.some((match) => match.resolution === null))
      obstacles.push({ action: 'propose', why: 'match-not-resolved' });
    if (matches.some((match) => match.resolution?.samePerson && match.confirmation === null))
      obstacles.push({ action: 'propose', why: 'match-not-confirmed' });
  }
  if (actions.includes('decide') && proposal?.byId === actor.id)
    obstacles.push({ action: 'decide', why: 'own-proposal' });
  for (const action of barred ? decidedByAnother : [])
    if (actions.includes(action)) obstacles.push({ action, why: 'complained-about' });
  // To refuse everybody, the duty need not be paid.
  if (actions.includes('decide') && reversed && proposal?.items.some(({ outcome }) => outcome === 'issue'))
    obstacles.push({ action: 'decide', why: 'payment-reversed' });
  return obstacles;
}

function receiptOf(answers: AnyDraft, submittedAt: Date): CaseView['receipt'] {
  const { receipt, invitees = [] } = answers;
  if (!receipt || invitees.length === 0) return { enough: false, needTiyn: 0, paidTiyn: 0, because: [] };
  const today = dayOf(submittedAt.toISOString(), 'Asia/Almaty');
  const check = checkReceipt({ ...receipt, invitees: invitees.length, today });
  return {
    enough: check.ok,
    needTiyn: 'needTiyn' in check ? check.needTiyn : 0,
    paidTiyn: receipt.amountTiyn,
    because: [...check.because],
  };
}

function barredGrounds(answers: AnyDraft): CaseView['barred'] {
  return (answers.invitees ?? []).flatMap((invitee) =>
    GroundId.options.flatMap((ground) => {
      const barred = isBarred(ground, invitee);
      return barred.value ? [{ inviteeId: invitee.id, ground, because: [...barred.because] }] : [];
    }),
  );
}

async function readApplicant(manager: EntityManager, id: string): Promise<CaseView['applicant']> {
  const [row] = (await manager.query(`SELECT name, iin, bin, organisation FROM applicant WHERE id = $1`, [
    id,
  ])) as CaseView['applicant'][];
  if (!row) throw new UseCaseFailure('not-found');
  return row;
}

async function readAssignee(manager: EntityManager, id: string | null): Promise<CaseView['assignee']> {
  if (id === null) return null;
  const [row] = (await manager.query(`SELECT id, name FROM officer WHERE id = $1`, [id])) as {
    id: string;
    name: string;
  }[];
  return row ?? null;
}

/** Of the newest submission (one returned as incomplete has been signed again): the electronic signature, or the intake on paper. */
async function readSubmission(manager: EntityManager, caseId: string): Promise<Pick<CaseView, 'signature' | 'intake'>> {
  const [row] = (await manager.query(
    `SELECT signer->>'commonName' AS "signerName", signer->>'iin' AS iin, signer->>'serialNumber' AS "certificateSerial",
            signer->>'notAfter' AS "certificateValidUntil", verified_at AS at, content_sha256 AS "contentSha256",
            CASE channel WHEN 'paper' THEN content::jsonb #> '{acceptedBy}' END AS "acceptedBy",
            CASE channel WHEN 'paper' THEN content::jsonb #> '{received}' END AS received,
            CASE channel WHEN 'paper' THEN content::jsonb #>> '{applicant,name}' END AS "handedInBy",
            CASE channel WHEN 'paper' THEN coalesce(content::jsonb #>> '{authority}', content::jsonb #>> '{answers,representative,authority}') END AS authority
     FROM submission WHERE case_id = $1 ORDER BY case_version DESC LIMIT 1`,
    [caseId],
  )) as (Omit<NonNullable<CaseView['signature']>, 'verifiedAt'> & {
    at: Date;
    acceptedBy: { name: string; post: string } | null;
    received: NonNullable<CaseView['intake']>['received'] | null;
    handedInBy: string | null;
    authority: string | null;
  })[];
  if (!row) throw new Error(`the case ${caseId} has a number and no submission`);
  const { acceptedBy, received, handedInBy, authority, ...signature } = row;
  const at = row.at.toISOString();
  if (acceptedBy && received && handedInBy !== null) {
    const { name: by, post } = acceptedBy;
    return { signature: null, intake: { by, post, at, received, handedInBy, authority } };
  }
  return { signature: { ...signature, verifiedAt: at }, intake: null };
}

async function readMatches(manager: EntityManager, caseId: string, answers: AnyDraft): Promise<CaseView['matches']> {
  const rows = (await manager.query(
    `SELECT m.id, m.invitee_id AS "inviteeId", m.score, m.same_birth_date AS "sameBirthDate", m.same_passport AS "samePassport",
            ${recordColumns} AS record,
            CASE WHEN m.same_person IS NOT NULL THEN jsonb_build_object('samePerson', m.same_person, 'reason', m.reason,
              'by', coalesce(o.name, '—'), 'byId', m.resolved_by) END AS resolution, m.resolved_at AS "resolvedAt",
            coalesce(c.name, '—') AS "confirmedBy", m.confirmed_at AS "confirmedAt",
            coalesce(b.name, '—') AS "sentBackBy", m.sent_back_at AS "sentBackAt", m.sent_back_reason AS "sentBackReason"
     FROM special_records_match m JOIN special_record r ON r.id = m.record_id JOIN special_register g ON g.name = r.register
       LEFT JOIN officer o ON o.id = m.resolved_by LEFT JOIN officer c ON c.id = m.confirmed_by LEFT JOIN officer b ON b.id = m.sent_back_by
     WHERE m.case_id = $1 ORDER BY m.same_passport DESC, m.score DESC, m.id`,
    [caseId],
  )) as MatchRow[];
  return rows.map(({ id, inviteeId, record, score, sameBirthDate, samePassport, ...row }) => ({
    id,
    inviteeId,
    record: { ...record, closedAt: record.closedAt && new Date(record.closedAt).toISOString() },
    score,
    sameName: score >= alike,
    sameBirthDate,
    samePassport,
    sameCitizenship: answers.invitees?.find((invitee) => invitee.id === inviteeId)?.citizenship === record.citizenship,
    resolution: row.resolution && row.resolvedAt ? { ...row.resolution, at: row.resolvedAt.toISOString() } : null,
    confirmation: row.confirmedAt && { by: row.confirmedBy, at: row.confirmedAt.toISOString() },
    sentBack:
      row.sentBackAt && row.sentBackReason !== null
        ? { by: row.sentBackBy, at: row.sentBackAt.toISOString(), reason: row.sentBackReason }
        : null,
  }));
}

type Match = CaseView['matches'][number];
type MatchRow = Pick<Match, 'id' | 'inviteeId' | 'record' | 'score' | 'sameBirthDate' | 'samePassport'> & {
  resolution: Omit<NonNullable<Match['resolution']>, 'at'> | null;
  resolvedAt: Date | null;
  confirmedBy: string;
  confirmedAt: Date | null;
  sentBackBy: string;
  sentBackAt: Date | null;
  sentBackReason: string | null;
};

async function readProposal(manager: EntityManager, caseId: string): Promise<CaseView['proposal']> {
  const [row] = (await manager.query(
    `SELECT p.id, coalesce(o.name, '—') AS by, p.officer_id AS "byId", p.at, p.items, p.note
     FROM proposal p JOIN case_file c ON c.id = p.case_id AND c.round = p.round LEFT JOIN officer o ON o.id = p.officer_id
     WHERE p.case_id = $1 AND p.returned_at IS NULL`,
    [caseId],
  )) as (Omit<NonNullable<CaseView['proposal']>, 'at'> & { at: Date })[];
  return row ? { ...row, at: row.at.toISOString() } : null;
}

async function readInvitations(manager: EntityManager, caseId: string): Promise<CaseView['invitations']> {
  return manager.query(
    `SELECT i.id, i.invitee_id AS "inviteeId", i.number, i.issued_on::text AS "issuedOn", i.valid_until::text AS "validUntil",
            i.cancelled_on::text AS "cancelledOn", n.number AS "replacedBy"
     FROM invitation i LEFT JOIN invitation n ON n.replaces = i.id WHERE i.case_id = $1 ORDER BY i.number`,
    [caseId],
  );
}
