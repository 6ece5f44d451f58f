import { randomUUID } from 'node:crypto';
import { maximumFileBytes, maximumFilesOfApplication, type AttachmentKind } from '@shaqyru/domain/files/attachment';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../database/actor.ts';
import { fillIn, png, signAndSubmit, submitted, upload } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, dauren, officer, signIn, type TestApplicant } from '../testing/people.ts';
import { ReadAttachment } from './read-attachment.ts';

const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.from('ffd9', 'hex'),
]);

let backend: TestBackend;
let url: string;
let applicant: TestApplicant;
let other: TestApplicant;

beforeAll(async () => {
  backend = await startBackend();
  url = await backend.listen();
  applicant = await signIn(backend, aigul);
  other = await signIn(backend, dauren);
});
afterAll(() => backend.close());

const begin = async () =>
  (await applicant.api.applications.begin({ kind: 'private', language: 'kk', idempotencyKey: randomUUID() })).caseId;
const filesOf = async (caseId: string) => (await applicant.api.applications.readDraft({ caseId })).files;

/** As the web application sends a file: raw bytes, with the reader's token. */
async function post(
  query: { caseId: string; kind?: AttachmentKind; name?: string; inviteeId?: string },
  body: Uint8Array,
  token: string | null = applicant.token,
) {
  const search = new URLSearchParams({ kind: 'receipt-scan', name: 'түбіртек.png', ...query });
  return fetch(`${url}/files?${search}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: Buffer.from(body),
  });
}

describe('a file over HTTP', () => {
  it.each<[string, Buffer, string]>([
    ['түбіртек.png', png(), 'image/png'],
    ['СКАН.PDF', pdf, 'application/pdf'],
    ['фото.jpeg', jpeg, 'image/jpeg'],
  ])('%s is stored and comes back byte by byte, to be saved and not shown', async (name, bytes, mediaType) => {
    const caseId = await begin();
    const response = await post({ caseId, name }, bytes);
    const answer = (await response.json()) as { outcome: string; attachment: { id: string } };
    expect(answer).toMatchObject({ outcome: 'stored', attachment: { name, mediaType, size: bytes.length } });
    const back = await fetch(`${url}/files/${answer.attachment.id}`, {
      headers: { authorization: `Bearer ${applicant.token}` },
    });
    expect(Buffer.from(await back.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(back.headers)).toMatchObject({
      'content-type': mediaType,
      'content-disposition': expect.stringContaining(`filename*=UTF-8''${encodeURIComponent(name)}`) as unknown,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it.each<[string, Buffer, string, string]>([
    ['a program with the ending of a picture', Buffer.from('MZ\u0090\0program'), 'паспорт.png', 'file-not-accepted'],
    ['a page with script', Buffer.from('<html><script>alert(1)</script></html>'), 'паспорт.pdf', 'file-not-accepted'],
    [
      'a picture with script (SVG)',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'a.svg',
      'file-not-accepted',
    ],
    ['a PNG that calls itself PDF', png(), 'паспорт.pdf', 'file-not-accepted'],
    ['a PDF that calls itself a program', pdf, 'паспорт.exe', 'file-not-accepted'],
    ['no bytes', Buffer.alloc(0), 'паспорт.png', 'file-empty'],
    ['one byte too many', Buffer.concat([png(), Buffer.alloc(maximumFileBytes)]), 'паспорт.png', 'file-too-large'],
  ])('%s is refused with its reason, and nothing is attached', async (_what, bytes, name, problem) => {
    const caseId = await begin();
    const response = await post({ caseId, name }, bytes);
    expect(await response.json()).toMatchObject({ outcome: 'refused', problem: { field: 'receipt-scan', problem } });
    expect(await filesOf(caseId)).toEqual([]);
  });

  it('of exactly the largest size is stored', async () => {
    const caseId = await begin();
    const start = png();
    const bytes = Buffer.concat([start, Buffer.alloc(maximumFileBytes - start.length)]);
    expect(await (await post({ caseId }, bytes)).json()).toMatchObject({ outcome: 'stored' });
  });

  it.each<[string, string]>([
    ['../../etc/скан.png', 'скан.png'],
    ['C:\\Users\\Айгүл\\скан.png', 'скан.png'],
    ['скан\u202Egnp.png', 'сканgnp.png'],
    ['с"к;а\nн.png', 'с_к;ан.png'],
    [`${'ұ'.repeat(280)}.png`, `${'ұ'.repeat(146)}.png`],
  ])('the name %j is kept as %j', async (name, kept) => {
    const answer = await (await post({ caseId: await begin(), name }, png())).json();
    expect(answer).toMatchObject({ outcome: 'stored', attachment: { name: kept } });
  });

  it.each<[string, () => Promise<Response>, number]>([
    ['a visitor', async () => post({ caseId: await begin() }, png(), null), 404],
    ['another applicant', async () => post({ caseId: await begin() }, png(), other.token), 404],
    ['an unknown case', async () => post({ caseId: randomUUID() }, png()), 404],
    [
      'a passport of somebody who is not invited',
      async () => post({ caseId: await begin(), kind: 'passport-scan', inviteeId: randomUUID() }, png()),
      404,
    ],
    [
      'a case that is with the officers',
      async () => post({ caseId: (await submitted(backend, applicant, answers(today))).caseId }, png()),
      403,
    ],
    ['no case named', async () => post({ caseId: '' }, png()), 400],
  ])('from or for %s is not taken', async (_who, attempt, status) => {
    expect((await attempt()).status).toBe(status);
  });
});

describe('files of an application', () => {
  it('the same bytes twice are one attachment, also at the same moment', async () => {
    const caseId = await begin();
    const bytes = png();
    const both = await Promise.all([1, 2, 3].map(() => upload(backend, applicant, { caseId, kind: 'other', bytes })));
    expect(new Set(both.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await filesOf(caseId)).toHaveLength(1);
  });

  it('are so many and no more', async () => {
    const caseId = await begin();
    for (let count = 0; count < maximumFilesOfApplication; count += 1) {
      await upload(backend, applicant, { caseId, kind: 'other' });
    }
    expect(await upload(backend, applicant, { caseId, kind: 'other' })).toMatchObject({
      outcome: 'refused',
      problem: { problem: 'too-many-files', data: { maximum: maximumFilesOfApplication } },
    });
  });

  it('are read by their applicant, and by officers of the department once submitted; by nobody else', async () => {
    const { caseId } = await fillIn(backend, applicant, answers(today));
    const [file] = await filesOf(caseId);
    const get = async (token: string) =>
      (await fetch(`${url}/files/${file?.id}`, { headers: { authorization: `Bearer ${token}` } })).status;
    expect([await get(applicant.token), await get(other.token), await get('x'.repeat(43))]).toEqual([200, 404, 404]);
    const examiner = await officer(backend, 'examiner');
    const stranger = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
    const read = (actor: Actor) => backend.get(ReadAttachment).run(actor, file?.id ?? '');
    await expect(read(examiner.actor)).rejects.toThrow('not-found');
    await signAndSubmit(applicant, caseId);
    expect(await read(examiner.actor)).toMatchObject({ mediaType: file?.mediaType });
    await expect(read(stranger.actor)).rejects.toThrow('not-found');
  });
});
