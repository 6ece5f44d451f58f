import { randomUUID } from 'node:crypto';
import type { DraftAnswer } from '@shaqyru/domain/complaint/complaint-answer';
import type { ComplaintWords } from '@shaqyru/domain/complaint/complaint-lodging';
import type { TestBackend } from './backend.ts';
import type { TestOfficer } from './people.ts';

/** What somebody complains of, in free form. */
export function complaintWords(words: Partial<ComplaintWords> = {}): ComplaintWords {
  return {
    bodyId: 'almaty',
    unitId: null,
    topic: 'other',
    text: 'Өтінішіме жауап белгіленген мерзімде берілмеді.',
    by: 'person',
    name: 'Жақсылық Нұрпейіс',
    address: 'Алматы қаласы, Абай даңғылы, 10',
    email: '',
    telephone: '',
    outgoingNumber: '',
    outgoingDate: '',
    caseNumber: '',
    aboutWhom: '',
    language: 'kk',
    ...words,
  };
}

export type LodgedComplaint = { id: string; number: string; code: string };

/** Lodged through the site by somebody who is not signed in, to the department of Astana. */
export async function lodged(backend: TestBackend, words: Partial<ComplaintWords> = {}): Promise<LodgedComplaint> {
  const visitor = await backend.caller(null);
  const answer = await visitor.complaints.lodge({
    words: complaintWords({ bodyId: 'astana', ...words }),
    idempotencyKey: randomUUID(),
  });
  if (answer.outcome !== 'registered') throw new Error(`not registered: ${JSON.stringify(answer.problems)}`);
  const [row] = await backend.database.sql<{ id: string }>(`SELECT id FROM complaint WHERE number = $1`, [
    answer.number,
  ]);
  return { id: row?.id ?? '', number: answer.number, code: answer.code };
}

/** Does an officer's act at the version that the officer sees. */
export async function onComplaint<T extends { outcome: string }>(
  officer: TestOfficer,
  complaintId: string,
  work: (at: { complaintId: string; version: number }) => Promise<T>,
): Promise<T> {
  const { version } = await officer.api.complaints.read({ complaintId });
  return work({ complaintId, version });
}

export const wellFounded: DraftAnswer = {
  outcome: 'well-founded',
  text: 'Тексеру барысында кешігу фактісі расталды.',
  measures: [{ measure: 'officer-instructed', words: 'Жазбаша нұсқау берілді.' }],
};

/** Given to somebody to consider, drafted, signed by `head`. */
export async function answered(
  complaintId: string,
  { considers, head }: { considers: TestOfficer; head: TestOfficer },
  draft: DraftAnswer = wellFounded,
) {
  await onComplaint(head, complaintId, (at) => head.api.complaints.assign({ ...at, officerId: considers.actor.id }));
  await onComplaint(considers, complaintId, (at) => considers.api.complaints.proposeAnswer({ ...at, draft }));
  return signAnswer(head, complaintId);
}

/** The head signs the exact content of the draft that lies before them. */
export async function signAnswer(head: TestOfficer, complaintId: string) {
  const review = await head.api.complaints.review({ complaintId });
  if (review.outcome !== 'ready') throw new Error(`nothing to sign: ${review.outcome}`);
  const cms = await head.sign(review.content);
  return head.api.complaints.answer({
    complaintId,
    version: review.version,
    cms,
    idempotencyKey: randomUUID(),
  });
}
