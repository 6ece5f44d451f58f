import { Injectable } from '@nestjs/common';
import type { ComplaintWords } from '@shaqyru/domain/complaint/complaint-lodging';
import { bodyOf, isBody } from '@shaqyru/domain/offices/bodies';
import type { EntityManager } from 'typeorm';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import type { Complaint } from './complaint.entity.ts';
import { MoveComplaint } from './move-complaint.ts';
import { NotifyComplainant } from './notify-complainant.ts';
import { RegisterComplaint } from './register-complaint.ts';

/**
 * Sends a complaint on to the body that is competent, with notice to the person, within three working days (clause 25). A
 * department or the ministry has it in its own journal at once, under a number of its own and the same code; another body is
 * named only.
 */
@Injectable()
export class ForwardComplaint {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
    private readonly register: RegisterComplaint,
    private readonly notify: NotifyComplainant,
  ) {}

  /** Exactly one of `bodyId` and `otherBody` says to whom. Throws "not-found" for the own body. */
  async run(
    actor: OfficerActor,
    input: { complaintId: string; version: number; bodyId: string | null; otherBody: string; reason: string },
  ) {
    const { bodyId } = input;
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        find: { id: input.complaintId },
        version: input.version,
        action: 'forward',
        prepare: async (complaint) => {
          if (bodyId !== null && (bodyId === actor.departmentId || !isBody(bodyId)))
            throw new UseCaseFailure('not-found');
          const name = bodyId === null ? input.otherBody : bodyOf(bodyId).name[complaint.language];
          const number = bodyId === null ? null : await this.sendOn(manager, actor, complaint, bodyId);
          return {
            change: { forwardedToName: name, forwardedToNumber: number, dueOn: null, term: null },
            data: { note: [name, number, input.reason].filter(Boolean).join('; ') },
          };
        },
      });
      if (moved.outcome !== 'moved') return moved;
      await this.notify.run(manager, moved.complaint, { kind: 'forwarded', eventId: moved.eventId });
      return { outcome: 'done' as const };
    });
  }

  private async sendOn(manager: EntityManager, actor: OfficerActor, from: Complaint, bodyId: string): Promise<string> {
    const sent = await this.register.run(manager, actor, wordsOf(from, bodyId), {
      channel: from.channel,
      sentOn: { from: from.id, code: from.code },
      ...(from.applicantId === null ? {} : { applicantId: from.applicantId }),
    });
    // Without reading them back: the sender sees nothing of the other body's journal.
    await manager.query(
      `INSERT INTO complaint_event (complaint_id, action, to_status, actor_kind, actor_id, actor_name, data)
       VALUES ($1, 'register', 'registered', 'officer', $2, $3, $4)`,
      [sent.id, actor.id, actor.name, { from: from.number }],
    );
    await manager.query(
      `INSERT INTO complaint_file (complaint_id, name, media_type, size, sha256, sent_sha256, scan, scanned_at, uploaded_at)
       SELECT $2, name, media_type, size, sha256, sent_sha256, scan, scanned_at, uploaded_at FROM complaint_file WHERE complaint_id = $1`,
      [from.id, sent.id],
    );
    return sent.number;
  }
}

/** What the person said, sent on as it was said. */
function wordsOf(complaint: Complaint, bodyId: string): ComplaintWords {
  const { unitId, topic, text, by, name, address, email, telephone } = complaint;
  const { outgoingNumber, outgoingDate, caseNumber, aboutWhom, language } = complaint;
  return {
    bodyId,
    unitId,
    topic,
    text,
    by,
    name,
    address,
    email,
    telephone,
    outgoingNumber,
    outgoingDate,
    caseNumber,
    aboutWhom,
    language,
  };
}
