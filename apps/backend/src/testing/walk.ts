import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { DraftAnswers, GroupId, Invitee } from '@shaqyru/domain/application/private-affairs';
import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import { Clock } from '../common/clock.ts';
import { UploadAttachment } from '../files/upload-attachment.ts';
import type { TestBackend } from './backend.ts';
import { answers, invitee, type TestApplicant, type TestOfficer } from './people.ts';

type AllAnswers = { [K in keyof DraftAnswers]-?: NonNullable<DraftAnswers[K]> };

/** How far a case is walked, by the people's own procedures. */

/** A PDF as a scanner would make it; another `text` is another file. */
export function scan(text: string): Buffer {
  return Buffer.from(`%PDF-1.4\n% ${text}\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
}

/** A draft with every answer given and every scan attached. */
export async function filledDraft(
  backend: TestBackend,
  applicant: TestApplicant,
  given: Partial<AllAnswers> = {},
): Promise<string> {
  const { caseId } = await applicant.api.applications.begin({
    kind: 'private',
    language: 'kk',
    idempotencyKey: randomUUID(),
  });
  const { invitees, ...pages }: AllAnswers = {
    ...answers(backend.get(Clock).today(), given.invitees),
    ...given,
  };
  for (const [group, page] of Object.entries(pages)) await save(applicant, caseId, group as GroupId, null, page);
  for (const one of invitees) {
    const { id, ...rest } = one;
    await save(applicant, caseId, 'invitee', id, rest);
    await attach(backend, applicant, { caseId, kind: 'passport-scan', inviteeId: id });
  }
  await attach(backend, applicant, { caseId, kind: 'receipt-scan', inviteeId: null });
  return caseId;
}

async function save(applicant: TestApplicant, caseId: string, group: GroupId, inviteeId: string | null, page: object) {
  const { version } = await applicant.api.applications.readDraft({ caseId });
  const saved = await applicant.api.applications.saveAnswers({
    caseId,
    version,
    group,
    inviteeId,
    answers: { ...page },
  });
  if (saved.outcome !== 'saved') throw new Error(`${group} was not saved: ${JSON.stringify(saved)}`);
}

export async function attach(
  backend: TestBackend,
  applicant: TestApplicant,
  to: { caseId: string; kind: 'passport-scan' | 'receipt-scan' | 'other'; inviteeId: string | null },
  bytes: Buffer = scan(randomUUID()),
  name = 'scan.pdf',
) {
  return backend.get(UploadAttachment).run(applicant.actor, { ...to, name }, Readable.from([bytes]));
}

/** Signs and submits a filled draft. */
export async function submitDraft(applicant: TestApplicant, caseId: string): Promise<string> {
  const review = await applicant.api.applications.review({ caseId });
  if (review.outcome !== 'ready') throw new Error(`not ready: ${JSON.stringify(review.problems)}`);
  const cms = await applicant.sign(review.content);
  const answer = await applicant.api.applications.submit({
    caseId,
    version: review.version,
    cms,
    idempotencyKey: randomUUID(),
  });
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
