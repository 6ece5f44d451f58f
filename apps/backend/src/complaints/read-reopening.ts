import type { CaseStatus } from '@shaqyru/domain/case/status';
import type { ComplaintView } from '@shaqyru/domain/complaint/complaint-view';
import { asksToReopen, mayReopen, type ReopeningFacts } from '@shaqyru/domain/complaint/reopening';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import type { Complaint } from './complaint.entity.ts';

type Found = { case: ReopeningFacts['case']; reopenedAt: Date | null };

/** What an officer of the complaint's body may know of its case to say whether it is decided anew; its content is not part of it. */
async function findCase(manager: EntityManager, complaintId: string): Promise<Found> {
  const [row] = (await manager.query(
    `SELECT status, decided_at AS "decidedAt", refused, reopened_at AS "reopenedAt" FROM complaint_case_to_reopen($1)`,
    [complaintId],
  )) as { status: CaseStatus; decidedAt: Date | null; refused: boolean; reopenedAt: Date | null }[];
  if (!row) return { case: null, reopenedAt: null };
  const { status, decidedAt, refused, reopenedAt } = row;
  return { case: { status, decidedAt: decidedAt?.toISOString() ?? null, refused }, reopenedAt };
}

/** Whether an answer that is given at this moment would have its case decided anew. */
export async function judgeAnswer(
  manager: EntityManager,
  { id, number, status }: Complaint,
  answer: NonNullable<ReopeningFacts['complaint']['answer']>,
) {
  return mayReopen({ complaint: { number, status, answer }, case: (await findCase(manager, id)).case });
}

/** What has become of the case by an answer that has it decided anew; null for any other answer. */
export async function readReopening(
  manager: EntityManager,
  { id, number, status }: Complaint,
  answer: ComplaintView['answer'],
): Promise<ComplaintView['reopening']> {
  if (!answer || !asksToReopen(answer)) return null;
  const found = await findCase(manager, id);
  const { value, because } = mayReopen({ complaint: { number, status, answer }, case: found.case });
  const on = found.reopenedAt && dayOf(found.reopenedAt.toISOString(), 'Asia/Almaty');
  return on ? { on, awaited: false, because: [] } : { on: null, awaited: value, because: [...because] };
}
