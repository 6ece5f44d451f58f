import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { appealUntil } from '@shaqyru/domain/complaint/complaint-terms';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { CheckSignature, type SignatureCheck } from '../signatures/check-signature.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import type { Complaint } from './complaint.entity.ts';
import { findBar, isBarred } from './find-bar.ts';
import { MoveComplaint } from './move-complaint.ts';
import { NotifyComplainant } from './notify-complainant.ts';
import { OrderComplaintPaper } from './order-complaint-paper.ts';
import { readAnswerToSign, type AnswerToSign } from './read-answer-to-sign.ts';

type GoodSignature = Extract<SignatureCheck, { ok: true }>;
type AnswerInput = { complaintId: string; version: number; cms: string; idempotencyKey: string };
type Signer = { name: string; post: string; iin: string };

/**
 * The head or the management signs the answer with the own EDS. The answer, the move, the papers and the mails are one
 * transaction; complaints that were joined with it are answered by the same act.
 */
@Injectable()
export class AnswerComplaint {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
    private readonly once: Once,
    private readonly signatures: CheckSignature,
    private readonly officers: ReadOfficer,
    private readonly papers: OrderComplaintPaper,
    private readonly notify: NotifyComplainant,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: AnswerInput) {
    const { found, barred, signer } = await this.database.asActor(actor, async (manager) => {
      const found = await readAnswerToSign(manager, input.complaintId);
      return {
        found,
        barred: found ? await findBar(manager, found.complaint, actor) : null,
        signer: await this.signer(manager, actor),
      };
    });
    if (barred) return { outcome: 'barred' as const, because: barred };
    let signature: GoodSignature | null = null;
    if (found?.complaint.version === input.version) {
      // The authorities are asked before the transaction: a slow answer would hold the complaint.
      const check = await this.signatures.run({ cms: input.cms, content: found.content, purpose: 'signing' });
      if (!check.ok) return { outcome: 'refused' as const, problem: check.problem };
      if (check.signer.iin !== signer.iin) return { outcome: 'refused' as const, problem: 'not-your-key' as const };
      signature = check;
    }
    const { complaintId, version, idempotencyKey } = input;
    try {
      return await this.database.asActor(actor, (manager) =>
        this.once.run(manager, actor.id, idempotencyKey, { answer: { complaintId, version } }, () =>
          this.answer(manager, actor, input, found, signature, signer),
        ),
      );
    } catch (error) {
      // Somebody was named in a complaint that is joined with it, whom its considerer is not above.
      if (isBarred(error)) return { outcome: 'barred' as const, because: [] };
      throw error;
    }
  }

  private async answer(
    manager: EntityManager,
    actor: OfficerActor,
    { complaintId, version }: AnswerInput,
    found: AnswerToSign | null,
    signature: GoodSignature | null,
    signer: Signer,
  ) {
    const moved = await this.moves.run(manager, actor, {
      find: { id: complaintId },
      version,
      action: 'answer',
      prepare: async () => {
        if (!found || !signature) throw new UseCaseFailure('not-allowed');
        for (const complaint of [found.complaint, ...found.joined])
          await this.write(manager, actor, complaint, found, signature, signer);
        return { data: { outcome: found.draft.outcome, joined: found.joined.map(({ number }) => number).join(', ') } };
      },
    });
    if (moved.outcome !== 'moved') return moved;
    for (const { id, language } of [moved.complaint, ...(found?.joined ?? [])])
      await this.papers.run(manager, { complaintId: id, kind: 'complaint-answer', language });
    await this.notify.run(manager, moved.complaint, { kind: 'answered', eventId: moved.eventId });
    return { outcome: 'answered' as const };
  }

  private async write(
    manager: EntityManager,
    actor: OfficerActor,
    complaint: Complaint,
    { consideredBy, draft, content }: AnswerToSign,
    { cms, signer: certificate, evidence }: GoodSignature,
    signer: Signer,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO complaint_answer (complaint_id, considered_by, signed_by, signed_by_name, signed_by_post, outcome, text, measures,
         appeal_until, content, content_sha256, cms, signer, evidence, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        complaint.id,
        consideredBy,
        actor.id,
        signer.name,
        signer.post,
        draft.outcome,
        draft.text,
        JSON.stringify(draft.measures),
        // Under the later act the term of appealing is not recorded: the paper then names the court alone.
        complaint.act === 'law-of-2007' ? appealUntil(this.clock.today(), complaint.act).value : null,
        content,
        createHash('sha256').update(content).digest('hex'),
        cms,
        certificate,
        evidence,
        this.clock.now(),
      ],
    );
  }

  private async signer(manager: EntityManager, actor: OfficerActor): Promise<Signer> {
    const officer = await this.officers.findActive(manager, actor.id);
    if (!officer) throw new UseCaseFailure('not-allowed');
    return officer;
  }
}
