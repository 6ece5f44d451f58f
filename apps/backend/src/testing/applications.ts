import { randomBytes, randomUUID } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { AnyDraft, FormGroupId } from '@shaqyru/domain/application/forms';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { AttachmentKind } from '@shaqyru/domain/files/attachment';
import { UploadAttachment, type Uploaded } from '../files/upload-attachment.ts';
import type { TestBackend } from './backend.ts';
import type { answers as allAnswers, TestApplicant } from './people.ts';

export type AllAnswers = ReturnType<typeof allAnswers>;

/** A PNG of eight pixels, each time of other colours: no two are the same file, also when they are drawn anew. */
export function png(): Buffer {
  const header = Buffer.from('00000008000000010802000000', 'hex');
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    return Buffer.concat([bigEndian(data.length), named, bigEndian(crc32(named))]);
  };
  const row = Buffer.concat([Buffer.alloc(1), randomBytes(24)]);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(row)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

function bigEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

export async function upload(
  backend: TestBackend,
  applicant: TestApplicant,
  file: { caseId: string; kind: AttachmentKind; inviteeId?: string; name?: string; bytes?: Uint8Array },
): Promise<Uploaded> {
  const { caseId, kind, inviteeId = null, name = 'скан.png', bytes = png() } = file;
  async function* body() {
    yield bytes;
  }
  return backend.get(UploadAttachment).run(applicant.actor, { caseId, kind, inviteeId, name }, body());
}

/** Saves one page as it stands now; throws when it is not saved. */
export async function save(
  applicant: TestApplicant,
  caseId: string,
  group: FormGroupId,
  answers: Record<string, unknown>,
  inviteeId: string | null = null,
): Promise<number> {
  const { version } = await applicant.api.applications.readDraft({ caseId });
  const saved = await applicant.api.applications.saveAnswers({ caseId, version, group, inviteeId, answers });
  if (saved.outcome !== 'saved') throw new Error(`${group} was not saved: ${JSON.stringify(saved)}`);
  return saved.version;
}

/** An application with every page answered and every scan attached, not yet signed. */
export async function fillIn(
  backend: TestBackend,
  applicant: TestApplicant,
  answers: AnyDraft,
  kind: ApplicationKind = 'private',
): Promise<{ caseId: string }> {
  const { invitees = [], ...pages } = answers;
  const begun = { kind, language: 'kk', idempotencyKey: randomUUID() } as const;
  const { caseId } = await applicant.api.applications.begin(begun);
  for (const [group, page] of Object.entries(pages)) await save(applicant, caseId, group as FormGroupId, { ...page });
  for (const { id, ...rest } of invitees) {
    await save(applicant, caseId, 'invitee', rest, id);
    await upload(backend, applicant, { caseId, kind: 'passport-scan', inviteeId: id });
  }
  await upload(backend, applicant, { caseId, kind: 'receipt-scan' });
  if (kind === 'private-host-organisation') await upload(backend, applicant, { caseId, kind: 'inviter-consent-scan' });
  return { caseId };
}

/** Reviews, signs and submits; what the procedure answers. */
export async function signAndSubmit(applicant: TestApplicant, caseId: string) {
  const review = await applicant.api.applications.review({ caseId });
  if (review.outcome !== 'ready') throw new Error(`not ready: ${JSON.stringify(review.problems)}`);
  const { version, content } = review;
  const cms = await applicant.sign(content);
  return applicant.api.applications.submit({ caseId, version, cms, idempotencyKey: randomUUID() });
}

/** A case that has just been submitted. */
export async function submitted(
  backend: TestBackend,
  applicant: TestApplicant,
  answers: AllAnswers,
): Promise<{ caseId: string; number: string }> {
  const { caseId } = await fillIn(backend, applicant, answers);
  const answer = await signAndSubmit(applicant, caseId);
  if (answer.outcome !== 'submitted') throw new Error(`not submitted: ${JSON.stringify(answer)}`);
  return { caseId, number: answer.number };
}
