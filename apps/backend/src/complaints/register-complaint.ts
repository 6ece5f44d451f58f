import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  complaintNumber,
  type ComplaintChannel,
  type ComplaintWords,
} from '@shaqyru/domain/complaint/complaint-lodging';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { bodyOf } from '@shaqyru/domain/offices/bodies';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { nextNumber } from '../cases/counters.ts';
import { Clock } from '../common/clock.ts';
import { newCode } from '../common/new-code.ts';
import { ENV } from '../common/tokens.ts';
import type { Actor } from '../database/actor.ts';
import type { Env } from '../env.ts';
import { actAsHolder } from './act-as-holder.ts';
import { Complaint } from './complaint.entity.ts';
import { countAnswerTerm } from './count-answer-term.ts';
import { recordComplaintEvent } from './move-complaint.ts';
import { NotifyComplainant } from './notify-complainant.ts';
import { OrderComplaintPaper } from './order-complaint-paper.ts';

/** What the body that registers it adds to the person's words. */
export type Registration = {
  channel: ComplaintChannel;
  applicantId?: string;
  acceptedBy?: string;
  lodging?: { key: string; sha256: string };
  /** Sent on by another body: it keeps its code, and the sender's complaint is named. */
  sentOn?: { from: string; code: string };
};

/**
 * Writes a complaint into a body's journal (clause 25): number, code, term, talon and mail in the caller's transaction. What
 * it lacks is no reason not to register it.
 */
@Injectable()
export class RegisterComplaint {
  constructor(
    private readonly audit: WriteAudit,
    private readonly papers: OrderComplaintPaper,
    private readonly notify: NotifyComplainant,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async run(
    manager: EntityManager,
    actor: Actor,
    words: ComplaintWords,
    { channel, applicantId, acceptedBy, lodging, sentOn }: Registration,
  ): Promise<Complaint> {
    const { bodyId, ...said } = words;
    const receivedOn = this.clock.today();
    const year = receivedOn.slice(0, 4);
    const act = this.env.COMPLAINT_ACT;
    const term = await countAnswerTerm(manager, { receivedOn, act, inquiry: false, extendedByDays: 0 });
    const caseId = await caseOf(manager, words.caseNumber);
    // Last of what takes time: the body's counter is held from here on, and others who complain wait for it.
    const serial = await nextNumber(manager, `complaint:${bodyId}:${year}`);
    const complaint = manager.create(Complaint, {
      ...said,
      ...term,
      id: randomUUID(),
      number: complaintNumber(bodyOf(bodyId).annexNumber, year, serial),
      departmentId: bodyId,
      act,
      edition: this.env.SERVICE_EDITION,
      channel,
      caseId,
      applicantId: applicantId ?? null,
      code: sentOn?.code ?? newCode(),
      lodgingKey: lodging?.key ?? null,
      lodgingSha256: lodging?.sha256 ?? null,
      searchKey: matchingKey(words.name),
      status: 'registered',
      version: 1,
      registeredAt: this.clock.now(),
      receivedOn,
      acceptedBy: acceptedBy ?? null,
      inquiry: false,
      extendedByDays: 0,
      forwardedFrom: sentOn?.from ?? null,
    });
    // Whoever complains sees the complaint by its number and code from its first moment.
    await actAsHolder(manager, complaint);
    await manager.insert(Complaint, complaint);
    if (!sentOn) await this.tell(manager, actor, complaint);
    await this.audit.run(manager, actor, {
      action: 'complaint.register',
      subjectKind: 'complaint',
      subjectId: complaint.id,
      data: { channel, sentOn: sentOn !== undefined },
    });
    return complaint;
  }

  private async tell(manager: EntityManager, actor: Actor, complaint: Complaint): Promise<void> {
    const eventId = await recordComplaintEvent(manager, actor, { complaint, action: 'register', from: null, data: {} });
    const { id: complaintId, language } = complaint;
    await this.papers.run(manager, { complaintId, kind: 'complaint-talon', language });
    await this.notify.run(manager, complaint, { kind: 'registered', eventId });
  }
}

async function caseOf(manager: EntityManager, number: string): Promise<string | null> {
  if (number === '') return null;
  const [row] = (await manager.query(`SELECT complaint_case($1) AS id`, [number])) as { id: string | null }[];
  return row?.id ?? null;
}
