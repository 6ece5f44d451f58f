import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { maximumFileBytes, maximumFilesOfApplication, type AttachmentKind } from '@shaqyru/domain/files/attachment';
import { nameHeader } from '@shaqyru/domain/files/header-name';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../database/actor.ts';
import { fillIn, png, signAndSubmit, submitted, upload } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, dauren, officer, signIn, type TestApplicant } from '../testing/people.ts';
import { looksOf, pdfOf, photograph } from '../testing/scans.ts';
import { ReadAttachment } from './read-attachment.ts';

const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
const pdf = pdfOf('');

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
  { name = 'түбіртек.png', ...place }: { caseId: string; kind?: AttachmentKind; name?: string; inviteeId?: string },
  body: Uint8Array,
  token: string | null = applicant.token,
) {
  return fetch(`${url}/files?${new URLSearchParams({ kind: 'receipt-scan', ...place })}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': nameHeader(name),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: Buffer.from(body),
  });
}

/** A file as its reader gets it. */
async function get(attachmentId: string, token = applicant.token) {
  const response = await fetch(`${url}/files/${attachmentId}`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** What the backend answers to the question whether these bytes have come. */
async function arrived(caseId: string, bytes: Buffer): Promise<unknown> {
  const search = new URLSearchParams({ caseId, kind: 'receipt-scan', sha256: sha256(bytes) });
  const answer = await fetch(`${url}/files?${search}`, { headers: { authorization: `Bearer ${applicant.token}` } });
  return ((await answer.json()) as { attachment: unknown }).attachment;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Sends the beginning of a file and closes the connection. */
async function breakOff({ caseId, bytes, after }: { caseId: string; bytes: Buffer; after: number }): Promise<void> {
  const cut = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(bytes.subarray(0, after)));
      setImmediate(() => cut.abort());
      return new Promise(() => undefined);
    },
  });
  const headers = {
    authorization: `Bearer ${applicant.token}`,
    'content-type': 'application/octet-stream',
    'content-disposition': nameHeader('скан.pdf'),
  };
  const search = new URLSearchParams({ caseId, kind: 'receipt-scan' });
  const init = { method: 'POST', headers, body, duplex: 'half', signal: cut.signal } as RequestInit;
  await expect(fetch(`${url}/files?${search}`, init)).rejects.toThrow();
}

describe('a file over HTTP', () => {
  it.each<[string, () => Promise<Buffer>, string]>([
    ['түбіртек.png', async () => png(), 'image/png'],
    ['СКАН.PDF', async () => pdf, 'application/pdf'],
    ['фото.jpeg', () => photograph().jpeg().toBuffer(), 'image/jpeg'],
  ])('%s is stored, and comes back to be saved and not shown', async (name, make, mediaType) => {
    const caseId = await begin();
    const bytes = await make();
    const answer = await (await post({ caseId, name }, bytes)).json();
    expect(answer).toMatchObject({ outcome: 'stored', attachment: { name, mediaType } });
    const back = await get((answer as { attachment: { id: string } }).attachment.id);
    expect(await looksOf(back.bytes, mediaType)).toEqual(await looksOf(bytes, mediaType));
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
    const bytes = pdfOf('', maximumFileBytes);
    expect(bytes.length).toBe(maximumFileBytes);
    expect(await (await post({ caseId, name: 'скан.pdf' }, bytes)).json()).toMatchObject({ outcome: 'stored' });
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
    [
      'a file without a name, which an address may not carry',
      async () =>
        fetch(`${url}/files?${new URLSearchParams({ caseId: await begin(), kind: 'receipt-scan', name: 'а.png' })}`, {
          method: 'POST',
          headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${applicant.token}` },
          body: new Uint8Array(png()),
        }),
      400,
    ],
  ])('from or for %s is not taken', async (_who, attempt, status) => {
    expect((await attempt()).status).toBe(status);
  });
});

describe('files of an application', () => {
  it('a body that breaks off leaves nothing behind, and sent again it is stored once', async () => {
    const caseId = await begin();
    const bytes = pdfOf('', 300_000);
    await breakOff({ caseId, bytes, after: 200_000 });
    expect(await filesOf(caseId)).toEqual([]);
    expect(await arrived(caseId, bytes)).toBeNull();
    for (const _try of [1, 2]) await post({ caseId, name: 'скан.pdf' }, bytes);
    expect(await filesOf(caseId)).toHaveLength(1);
  });

  it('whether a picture has arrived is told by what was sent, though it is kept otherwise', async () => {
    const caseId = await begin();
    const bytes = Buffer.concat([png(), randomBytes(40)]);
    expect(await arrived(caseId, bytes)).toBeNull();
    await post({ caseId }, bytes);
    expect(await arrived(caseId, bytes)).toMatchObject({ name: 'түбіртек.png' });
    expect(await arrived(await begin(), bytes)).toBeNull();
    await post({ caseId }, bytes);
    expect(await filesOf(caseId)).toHaveLength(1);
    const search = new URLSearchParams({ caseId, kind: 'receipt-scan', sha256: sha256(bytes) });
    const foreign = await fetch(`${url}/files?${search}`, { headers: { authorization: `Bearer ${other.token}` } });
    expect(foreign.status).toBe(404);
  });

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
    const statusFor = async (token: string) => (await get(file?.id ?? '', token)).status;
    expect([await statusFor(applicant.token), await statusFor(other.token), await statusFor('x'.repeat(43))]).toEqual([
      200, 404, 404,
    ]);
    const examiner = await officer(backend, 'examiner');
    const stranger = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
    const read = (actor: Actor) => backend.get(ReadAttachment).run(actor, file?.id ?? '');
    await expect(read(examiner.actor)).rejects.toThrow('not-found');
    await signAndSubmit(applicant, caseId);
    expect(await read(examiner.actor)).toMatchObject({ mediaType: file?.mediaType });
    await expect(read(stranger.actor)).rejects.toThrow('not-found');
  });
});
