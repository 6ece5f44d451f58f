import { createHash } from 'node:crypto';
import type { DraftAnswer } from '@shaqyru/domain/complaint/complaint-answer';
import { answerContent } from '@shaqyru/domain/complaint/signed-answer';
import type { EntityManager } from 'typeorm';
import { UseCaseFailure } from '../trpc/errors.ts';
import { Complaint } from './complaint.entity.ts';

export type AnswerToSign = {
  complaint: Complaint;
  consideredBy: string;
  draft: DraftAnswer;
  joined: Complaint[];
  /** The same for the same draft of the same complaint. */
  content: string;
};

/** The answer that lies before the head, or null when none does. Throws "not-found" for a complaint that the actor may not see. */
export async function readAnswerToSign(manager: EntityManager, complaintId: string): Promise<AnswerToSign | null> {
  const complaint = await manager.findOneBy(Complaint, { id: complaintId });
  if (!complaint) throw new UseCaseFailure('not-found');
  const { assigneeId: consideredBy, draft } = complaint;
  if (complaint.status !== 'answer-proposed' || draft === null || consideredBy === null) return null;
  const joined = await manager.find(Complaint, {
    where: { joinedTo: complaintId, status: 'joined' },
    order: { number: 'ASC' },
  });
  const content = answerContent({
    complaintId,
    number: complaint.number,
    topic: complaint.topic,
    registeredAt: complaint.registeredAt.toISOString(),
    complaintSha256: createHash('sha256').update(complaint.text).digest('hex'),
    consideredBy,
    answer: draft,
    joined: joined.map(({ number }) => number),
  });
  return { complaint, consideredBy, draft, joined, content };
}
