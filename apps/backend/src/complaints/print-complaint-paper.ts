import { Inject, Injectable } from '@nestjs/common';
import { papers, type Paper } from '@shaqyru/documents/paper';
import type { DraftAnswer } from '@shaqyru/domain/complaint/complaint-answer';
import type { ComplaintPaperKind } from '@shaqyru/domain/complaint/complaint-view';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { FileStore } from '../common/file-store.ts';
import { PaperRenderer } from '../common/paper-renderer.ts';
import { ENV } from '../common/tokens.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import type { JobData } from '../jobs/queues.ts';
import { complaintPaperTitles } from './complaint-paper-titles.ts';
import { Complaint } from './complaint.entity.ts';
import { countAnswerTerm } from './count-answer-term.ts';
import { fillComplaintAnswer, fillComplaintTalon, type AnswerFacts } from './fill-complaint-papers.ts';

/**
 * The job "print-complaint-paper": sets the talon or the answer, seals the answer, keeps the file. Run again it finds the
 * paper printed; run twice at once, both print and the first one's file is the paper.
 */
@Injectable()
export class PrintComplaintPaper {
  constructor(
    private readonly database: Database,
    private readonly renderer: PaperRenderer,
    private readonly store: FileStore,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async run({ paperId }: JobData['print-complaint-paper']): Promise<void> {
    const work = await this.database.asActor(system, async (manager) => {
      const order = await readOrder(manager, paperId);
      return order.sha256 === null ? { order, ...(await this.fill(manager, order)) } : null;
    });
    if (!work) return;
    const { order, paper, departmentId } = work;
    const at = this.clock.now();
    const pdf = await this.renderer.render(paper);
    const file = papers[paper.document].sealed
      ? await this.renderer.seal(pdf, departmentId, { reason: complaintPaperTitles[order.kind].kk, at })
      : pdf;
    const sha256 = await this.store.put(file);
    await this.database.asActor(system, (manager) =>
      manager.query(`UPDATE complaint_paper SET sha256 = $2, printed_at = $3 WHERE id = $1 AND sha256 IS NULL`, [
        paperId,
        sha256,
        at,
      ]),
    );
  }

  private async fill(manager: EntityManager, order: Order): Promise<{ paper: Paper; departmentId: string }> {
    const complaint = await manager.findOneByOrFail(Complaint, { id: order.complaintId });
    const { departmentId } = complaint;
    if (order.kind === 'complaint-answer') {
      const facts = await readAnswer(manager, complaint.id);
      const props = fillComplaintAnswer(complaint, order.language, facts, this.env.SITE_ORIGIN);
      return { departmentId, paper: { document: 'complaint-answer', props } };
    }
    // As it was told when it was registered, whatever has been extended or ended since.
    const { dueOn } = await countAnswerTerm(manager, { ...complaint, inquiry: false, extendedByDays: 0 });
    const props = fillComplaintTalon({ ...complaint, dueOn }, order.language, {
      acceptedBy: await acceptedBy(manager, complaint.acceptedBy),
      siteOrigin: this.env.SITE_ORIGIN,
    });
    return { departmentId, paper: { document: 'complaint-talon', props } };
  }
}

type Order = { complaintId: string; kind: ComplaintPaperKind; language: Language; sha256: string | null };

async function readOrder(manager: EntityManager, paperId: string): Promise<Order> {
  const [order] = (await manager.query(
    `SELECT complaint_id AS "complaintId", kind, language, sha256 FROM complaint_paper WHERE id = $1`,
    [paperId],
  )) as Order[];
  if (!order) throw new Error(`there is no paper ${paperId}`);
  return order;
}

async function acceptedBy(manager: EntityManager, officerId: string | null): Promise<string | null> {
  if (officerId === null) return null;
  const [officer] = (await manager.query(`SELECT name FROM officer WHERE id = $1`, [officerId])) as { name: string }[];
  return officer?.name ?? null;
}

async function readAnswer(manager: EntityManager, complaintId: string): Promise<AnswerFacts> {
  const [row] = (await manager.query(
    `SELECT outcome, text, measures, appeal_until::text AS "appealUntil", signed_by_name AS name, signed_by_post AS post,
            signer->>'serialNumber' AS "certificateSerial", at
     FROM complaint_answer WHERE complaint_id = $1`,
    [complaintId],
  )) as {
    outcome: AnswerFacts['outcome'];
    text: string;
    measures: DraftAnswer['measures'];
    appealUntil: PlainDate | null;
    name: string;
    post: string;
    certificateSerial: string;
    at: Date;
  }[];
  if (!row) throw new Error(`the complaint ${complaintId} is not answered`);
  const { name, post, certificateSerial, ...rest } = row;
  return { ...rest, signedBy: { name, post, certificateSerial } };
}
