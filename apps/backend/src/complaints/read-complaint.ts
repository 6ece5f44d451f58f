import { Injectable } from '@nestjs/common';
import { isPermitted } from '@shaqyru/domain/account/role';
import { concernedOf, levelOf, subjectOf } from '@shaqyru/domain/complaint/complaint-topic';
import { extendableByDays, forwardingDue } from '@shaqyru/domain/complaint/complaint-terms';
import { awaitsAnswer, complaintActionsAllowed } from '@shaqyru/domain/complaint/complaint-workflow';
import type { ComplaintView, InformationRequest } from '@shaqyru/domain/complaint/complaint-view';
import { mayConsider } from '@shaqyru/domain/complaint/who-considers';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { readAdditions } from '../calendar/read-additions.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { Complaint } from './complaint.entity.ts';
import { describeComplaint } from './describe-complaint.ts';
import { concernedBy, officersOf } from './find-colleagues.ts';
import { readReopening } from './read-reopening.ts';
import { tellOfExtensionBy, warningsOf } from './warnings.ts';
import { readSetting } from '../settings/read-setting.ts';

/** A complaint with all that an officer of its body needs to work on it. */
@Injectable()
export class ReadComplaint {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: OfficerActor, { complaintId }: { complaintId: string }): Promise<ComplaintView> {
    const today = this.clock.today();
    return this.database.asActor(actor, async (manager) => {
      const complaint = await manager.findOneBy(Complaint, { id: complaintId });
      if (!complaint) throw new UseCaseFailure('not-found');
      await this.audit.run(manager, actor, {
        action: 'complaint.read',
        subjectKind: 'complaint',
        subjectId: complaintId,
      });
      const { act, receivedOn, extendedByDays } = complaint;
      const concerned = await concernedBy(manager, complaintId);
      const actions = complaintActionsAllowed(complaint.status, actor.role).filter(
        // Considering is for whoever has it; signing, extending and giving it out are for the heads.
        (action) => !considering.includes(action) || complaint.assigneeId === actor.id,
      );
      const additions = await readAdditions(manager);
      const described = await describeComplaint(manager, complaint, 'officer');
      return {
        ...described,
        id: complaint.id,
        act,
        channel: complaint.channel,
        by: complaint.by,
        name: complaint.name,
        address: complaint.address,
        email: complaint.email,
        telephone: complaint.telephone,
        outgoingNumber: complaint.outgoingNumber,
        outgoingDate: complaint.outgoingDate,
        caseNumber: complaint.caseNumber,
        caseId: await visibleCase(manager, actor, complaint.caseId),
        aboutWhom: complaint.aboutWhom,
        unitId: complaint.unitId,
        acceptedBy: await acceptedBy(manager, complaint),
        signedIn: complaint.applicantId !== null,
        code: complaint.code,
        assignee:
          complaint.assigneeId !== null && complaint.assigneeName !== null
            ? { id: complaint.assigneeId, name: complaint.assigneeName }
            : null,
        concerned: concerned.map(({ departmentId: _departmentId, ...officer }) => officer),
        candidates: actions.includes('assign') ? await this.candidates(manager, complaint, concerned) : [],
        inquiry: complaint.inquiry,
        extendedByDays,
        extendableByDays:
          actions.includes('extend') && complaint.dueOn !== null && today <= complaint.dueOn
            ? extendableByDays(act, extendedByDays)
            : 0,
        tellOfExtensionBy: awaitsAnswer(complaint.status) ? tellOfExtensionBy(complaint) : null,
        forwardBy: forwardingDue({ receivedOn, act, additions }).value,
        forwardedTo:
          complaint.forwardedToName === null
            ? null
            : { name: complaint.forwardedToName, number: complaint.forwardedToNumber },
        forwardedFrom: await senderOf(manager, complaintId),
        relation: await relationOf(manager, complaint),
        requests: await requestsOf(manager, complaintId),
        draft: complaint.draft,
        reopening: await readReopening(manager, complaint, described.answer),
        warnings: warningsOf(complaint, today, await readSetting(manager, 'complaint-warning', today)),
        actions,
      };
    });
  }

  private async candidates(
    manager: EntityManager,
    { topic, departmentId }: Complaint,
    named: Awaited<ReturnType<typeof concernedBy>>,
  ): Promise<ComplaintView['candidates']> {
    const concerned = concernedOf(topic, named, departmentId);
    const officers = await officersOf(manager, departmentId);
    return officers
      .filter(({ role }) => isPermitted(role, 'complaint.consider'))
      .map((officer) => {
        const standing = { id: officer.id, level: levelOf({ ...officer, departmentId }), departmentId };
        const { value, because } = mayConsider(standing, { about: subjectOf(topic), concerned });
        return { ...officer, may: value, because: [...because] };
      });
  }
}

const considering: readonly ComplaintView['actions'][number][] = [
  'request-information',
  'check-on-site',
  'hear',
  'propose-answer',
];

async function visibleCase(manager: EntityManager, actor: OfficerActor, id: string | null): Promise<string | null> {
  if (id === null || !isPermitted(actor.role, 'case.read')) return null;
  const rows = (await manager.query(`SELECT id FROM case_file WHERE id = $1`, [id])) as { id: string }[];
  return rows[0]?.id ?? null;
}

async function acceptedBy(manager: EntityManager, { acceptedBy: id }: Complaint): Promise<string | null> {
  if (id === null) return null;
  const rows = (await manager.query(`SELECT name FROM officer WHERE id = $1`, [id])) as { name: string }[];
  return rows[0]?.name ?? null;
}

/** Under which number the body that sent it on had it. */
async function senderOf(manager: EntityManager, id: string): Promise<string | null> {
  const [row] = (await manager.query(
    `SELECT data->>'from' AS number FROM complaint_event WHERE complaint_id = $1 AND action = 'register'`,
    [id],
  )) as { number: string | null }[];
  return row?.number ?? null;
}

async function relationOf(
  manager: EntityManager,
  { joinedTo, repeats }: Complaint,
): Promise<ComplaintView['relation']> {
  const id = joinedTo ?? repeats;
  if (id === null) return null;
  const rows = (await manager.query(`SELECT number FROM complaint WHERE id = $1`, [id])) as { number: string }[];
  return rows[0] ? { kind: joinedTo === null ? 'repeated' : 'joined', number: rows[0].number } : null;
}

async function requestsOf(manager: EntityManager, id: string): Promise<InformationRequest[]> {
  const rows = (await manager.query(
    `SELECT id, asked_id AS "askedId", asked_name AS asked, question, at AS "askedAt", by_name AS by, reply, replied_at AS "repliedAt"
     FROM complaint_request WHERE complaint_id = $1 ORDER BY at, id`,
    [id],
  )) as (Omit<InformationRequest, 'askedAt' | 'repliedAt'> & { askedAt: Date; repliedAt: Date | null })[];
  return rows.map((row) => ({
    ...row,
    askedAt: row.askedAt.toISOString(),
    repliedAt: row.repliedAt?.toISOString() ?? null,
  }));
}
