import canonicalize from 'canonicalize';
import type { DraftAnswer } from './complaint-answer.ts';
import type { ComplaintTopic } from './complaint-topic.ts';

export type AnswerForSigning = {
  complaintId: string;
  number: string;
  topic: ComplaintTopic;
  registeredAt: string;
  /** SHA-256 of what the person wrote. */
  complaintSha256: string;
  consideredBy: string;
  answer: DraftAnswer;
  /** The numbers of the complaints that are answered with it. */
  joined: readonly string[];
};

/** The exact text that the head signs: canonical JSON (RFC 8785) of the answer to a complaint (clause 25). */
export function answerContent(answer: AnswerForSigning): string {
  const text = canonicalize({ document: 'shaqyru.complaint-answer.1', ...answer });
  if (text === undefined) throw new TypeError('there is no JSON for this answer');
  return text;
}
