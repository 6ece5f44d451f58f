import { randomUUID } from 'node:crypto';
import type { Invitee } from '@shaqyru/domain/application/private-affairs';
import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import { Clock } from '../common/clock.ts';
import { fillIn, signAndSubmit, type AllAnswers } from './applications.ts';
import type { TestBackend } from './backend.ts';
import { answers, invitee, type TestApplicant, type TestOfficer } from './people.ts';

/** How far a case is walked, by the people's own procedures. */

/** A draft with every answer given and every scan attached. */
export async function filledDraft(
  backend: TestBackend,
  applicant: TestApplicant,
  given: Partial<AllAnswers> = {},
): Promise<string> {
  const { caseId } = await fillIn(backend, applicant, {
    ...answers(backend.get(Clock).today(), given.invitees),
    ...given,
  });
  return caseId;
}

/** Signs and submits a filled draft. */
export async function submitDraft(applicant: TestApplicant, caseId: string): Promise<string> {
  const answer = await signAndSubmit(applicant, caseId);
  if (answer.outcome !== 'submitted') throw new Error(`not submitted: ${JSON.stringify(answer)}`);
  return answer.number;
}

export async function submittedCase(
  backend: TestBackend,
  applicant: TestApplicant,
  invitees: Invitee[] = [invitee()],
): Promise<string> {
  const caseId = await filledDraft(backend, applicant, { invitees });
  await submitDraft(applicant, caseId);
  return caseId;
}

/** Does an officer's act at the version that the officer sees. */
export async function act<T extends { outcome: string }>(
  officer: TestOfficer,
  caseId: string,
  work: (at: { caseId: string; version: number }) => Promise<T>,
): Promise<T> {
  const { version } = await officer.api.cases.read({ caseId });
  return work({ caseId, version });
}

/** Submitted → accepted → examined against the register → proposed. Without `items`, everyone is to be issued an invitation. */
export async function proposedCase(
  backend: TestBackend,
  people: { applicant: TestApplicant; examiner: TestOfficer },
  options: { invitees?: Invitee[]; items?: (ids: string[]) => ItemOutcome[] } = {},
): Promise<string> {
  const { applicant, examiner } = people;
  const caseId = await submittedCase(backend, applicant, options.invitees);
  await act(examiner, caseId, (at) => examiner.api.cases.accept(at));
  await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at));
  await act(examiner, caseId, (at) => examiner.api.specialRecords.checkInvitees(at));
  const seen = await examiner.api.cases.read({ caseId });
  for (const match of seen.matches) {
    await examiner.api.specialRecords.resolveMatch({
      matchId: match.id,
      samePerson: false,
      reason: 'Туған күні басқа, басқа адам.',
    });
  }
  const ids = (seen.answers.invitees ?? []).map(({ id }) => id);
  const items = options.items?.(ids) ?? ids.map((inviteeId) => ({ inviteeId, outcome: 'issue' as const, grounds: [] }));
  const answer = await act(examiner, caseId, (at) => examiner.api.decisions.propose({ ...at, items, note: '' }));
  if (answer.outcome !== 'proposed') throw new Error(`not proposed: ${JSON.stringify(answer)}`);
  return caseId;
}

/** The head signs the exact content and decides. */
export async function decide(head: TestOfficer, caseId: string) {
  const review = await head.api.decisions.review({ caseId });
  if (review.outcome !== 'ready') throw new Error(`nothing to decide: ${review.outcome}`);
  const cms = await head.sign(review.content);
  return head.api.decisions.decide({ caseId, version: review.version, cms, idempotencyKey: randomUUID() });
}

/** Everyone invited is issued an invitation. */
export async function issuedCase(
  backend: TestBackend,
  people: { applicant: TestApplicant; examiner: TestOfficer; head: TestOfficer },
  invitees?: Invitee[],
): Promise<string> {
  const caseId = await proposedCase(backend, people, invitees ? { invitees } : {});
  const answer = await decide(people.head, caseId);
  if (answer.outcome !== 'decided') throw new Error(`not decided: ${JSON.stringify(answer)}`);
  return caseId;
}
