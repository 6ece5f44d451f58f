import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { ComplaintAction, complaintWorkflow } from '@shaqyru/domain/complaint/complaint-workflow';
import { ComplaintTopic } from '@shaqyru/domain/complaint/complaint-topic';
import { nameHeader } from '@shaqyru/domain/files/header-name';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '../database/actor.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { complaintWords, lodged } from '../testing/complaints.ts';
import { aigul, officer, signIn, type TestOfficer } from '../testing/people.ts';
import { png } from '../testing/applications.ts';
import { AttachToComplaint } from './attach-to-complaint.ts';
import { LodgeComplaint } from './lodge-complaint.ts';

const morning = new Date('2026-11-24T10:00:00+05:00');
let backend: TestBackend;
let chancellery: TestOfficer;
beforeAll(async () => {
  backend = await startBackend();
  backend.setClock(morning);
  chancellery = await officer(backend, 'chancellery', { departmentId: 'astana', unitId: null });
});
afterAll(() => backend.close());

const lodge = async (words: Parameters<typeof complaintWords>[0], idempotencyKey: string = randomUUID()) =>
  (await backend.caller(null)).complaints.lodge({ words: complaintWords(words), idempotencyKey });

describe('anyone complains (clauses 21, 24)', () => {
  it.each(ComplaintTopic.options)('of %s, and it stands in the journal at once', async (topic) => {
    const { number } = await lodged(backend, { topic });
    const { items } = await chancellery.api.complaints.journal({ search: number });
    expect(items).toMatchObject([{ number, topic, status: 'registered', channel: 'site', dueOn: '2026-12-09' }]);
  });

  it.each([
    ['without a name', { name: '' }],
    ['without an address', { address: '' }],
    ['with nothing but its words', { name: '', address: '', text: 'Дөрекі сөйледі.' }],
    ['of a case that does not exist', { caseNumber: '01-2026-999999' }],
    ['in English', { language: 'en' as const, text: 'Nobody told me what was missing.' }],
  ])('%s: its acceptance is not refused', async (_what, words) => {
    expect(await lodge({ bodyId: 'astana', ...words })).toMatchObject({ outcome: 'registered' });
  });

  it('nothing in a complaint’s life refuses it', () => {
    expect(ComplaintAction.options.filter((action) => /refus|reject|decline/.test(action))).toEqual([]);
    const ends = Object.entries(complaintWorkflow)
      .filter(([, actions]) => Object.keys(actions).every((action) => action === 'tell'))
      .map(([status]) => status);
    expect(ends).toEqual(['delivered', 'forwarded', 'joined', 'withdrawn']);
  });

  it('the same form sent twice is one complaint, answered with the same number and code', async () => {
    const key = randomUUID();
    const [one, two] = await Promise.all([lodge({ bodyId: 'astana' }, key), lodge({ bodyId: 'astana' }, key)]);
    expect(one).toMatchObject({ outcome: 'registered' });
    expect(two).toEqual(one);
    await expect(lodge({ bodyId: 'astana', text: 'Басқа мәтін' }, key)).rejects.toThrow('key-reused');
  });

  it('signed in, it stands in the cabinet; followed with its code by anyone', async () => {
    backend.setClock(null);
    const applicant = await signIn(backend, aigul);
    backend.setClock(morning);
    const lodgedAs = await applicant.api.complaints.lodge({
      words: complaintWords({ bodyId: 'astana' }),
      idempotencyKey: randomUUID(),
    });
    const [own] = await applicant.api.complaints.listOwn();
    expect(own).toMatchObject({ ...('number' in lodgedAs ? { number: lodgedAs.number } : {}), status: 'registered' });
    const visitor = await backend.caller(null);
    const { number = '', code = '' } = own ?? {};
    expect(await visitor.complaints.follow({ number, code })).toMatchObject({ outcome: 'found' });
  });
});

describe('number and code', () => {
  it('numbers of a body and year have no gaps and no duplicates, also when fifty complain at once', async () => {
    const enter = (one: TestOfficer) =>
      one.api.complaints.enter({ words: complaintWords(), channel: 'post', idempotencyKey: randomUUID() });
    const oral = await officer(backend, 'chancellery', { departmentId: 'west-kazakhstan-region', unitId: null });
    const answers = await Promise.all(Array.from({ length: 50 }, () => enter(oral)));
    // One that comes to nothing takes no number.
    await expect(
      oral.api.complaints.enter({
        words: complaintWords({ unitId: 'no-such-unit' }),
        channel: 'post',
        idempotencyKey: randomUUID(),
      }),
    ).rejects.toThrow();
    answers.push(await enter(oral));
    const serials = answers.map(({ number }) => Number(number.slice(-6))).toSorted((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
  });

  it.each([
    ['another code', (one: { number: string; code: string }) => ({ ...one, code: 'A'.repeat(16) })],
    ['another number', (one: { number: string; code: string }) => ({ ...one, number: 'SH01-2026-999999' })],
  ])('%s opens nothing', async (_what, change) => {
    const { number, code } = await lodged(backend);
    const visitor = await backend.caller(null);
    expect(await visitor.complaints.follow(change({ number, code }))).toEqual({ outcome: 'not-found' });
    expect(await visitor.complaints.follow({ number, code })).toMatchObject({
      outcome: 'found',
      complaint: { number, due: { dueOn: '2026-12-09' } },
    });
  });

  it('without them a visitor sees nothing through SQL either', async () => {
    await lodged(backend);
    expect(await backend.database.sqlAs(anonymous, `SELECT number FROM complaint`)).toEqual([]);
  });

  it('who sends dozens is asked to wait; others are not', async () => {
    const door = backend.get(LodgeComplaint);
    const send = (ip: string) => door.run(anonymous, ip, { words: complaintWords(), idempotencyKey: randomUUID() });
    for (let index = 0; index < 30; index += 1) await send('10.0.0.9');
    await expect(send('10.0.0.9')).rejects.toThrow('too-many-requests');
    expect(await send('10.0.0.10')).toMatchObject({ outcome: 'registered' });
  });
});

describe('files', () => {
  const attach = async (key: { number: string; code: string }, bytes: Buffer, name = 'хат.png') =>
    backend.get(AttachToComplaint).run(anonymous, '10.0.0.1', { complaint: key, name }, Readable.from([bytes]));

  it('are added by number and code; what is no scan is refused and the complaint stands', async () => {
    const { number, code, id } = await lodged(backend);
    const key = { number, code };
    expect(await attach(key, png())).toMatchObject({
      outcome: 'stored',
      attachment: { name: expect.any(String) as string },
    });
    expect(await attach(key, Buffer.from('MZ'), 'хат.png')).toMatchObject({
      outcome: 'refused',
      problem: { problem: 'file-not-accepted' },
    });
    const view = await chancellery.api.complaints.read({ complaintId: id });
    expect(view.files).toMatchObject([{ name: 'хат.png', mediaType: 'image/png' }]);
    await expect(attach({ ...key, code: 'A'.repeat(16) }, png())).rejects.toThrow('not-found');
  });

  it('are sent over HTTP as they are, number and code in headers, and given back to whoever holds them', async () => {
    const { number, code, id } = await lodged(backend);
    const url = await backend.listen();
    const key = { 'x-complaint-number': number, 'x-complaint-code': code };
    const bytes = png();
    const sent = await fetch(`${url}/complaints/files`, {
      method: 'POST',
      headers: {
        ...key,
        'content-type': 'application/octet-stream',
        'content-disposition': nameHeader('хат.png'),
      },
      body: new Uint8Array(bytes),
    });
    expect([sent.status, await sent.json()]).toMatchObject([200, { outcome: 'stored' }]);
    const { files } = await chancellery.api.complaints.read({ complaintId: id });
    const address = `${url}/complaints/files/${files[0]?.id}`;
    const got = await fetch(address, { headers: key });
    const pixels = (png: Uint8Array) => sharp(png).raw().toBuffer();
    expect(await pixels(new Uint8Array(await got.arrayBuffer()))).toEqual(await pixels(bytes));
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(address, { headers: { ...key, 'x-complaint-code': 'A'.repeat(16) } })).status).toBe(404);
  });

  it('at most ten', async () => {
    const { number, code } = await lodged(backend);
    for (let index = 0; index < 10; index += 1)
      expect(await attach({ number, code }, png())).toMatchObject({ outcome: 'stored' });
    expect(await attach({ number, code }, png())).toMatchObject({ problem: { problem: 'too-many-files' } });
  });
});

describe('at the chancellery', () => {
  it.each(['by-hand', 'post', 'e-mail'] as const)('%s: whatever it lacks, with its talon', async (channel) => {
    const words = complaintWords({ name: '', address: '', text: 'Қолжазба шағым' });
    const { id, number } = await chancellery.api.complaints.enter({ words, channel, idempotencyKey: randomUUID() });
    await backend.runJobs();
    const view = await chancellery.api.complaints.read({ complaintId: id });
    expect(view).toMatchObject({
      number,
      channel,
      acceptedBy: chancellery.actor.name,
      papers: [{ kind: 'complaint-talon', ready: true }],
    });
    expect(number).toMatch(/^SH01-2026-\d{6}$/);
  });
});

describe('withdrawn', () => {
  it('by number and code; its term ends, and it is not considered', async () => {
    const { number, code } = await lodged(backend);
    const visitor = await backend.caller(null);
    expect(await visitor.complaints.withdraw({ number, code, version: 1 })).toEqual({ outcome: 'done' });
    expect(await visitor.complaints.follow({ number, code })).toMatchObject({
      complaint: { status: 'withdrawn', due: null, mayWithdraw: false },
    });
    expect(await visitor.complaints.withdraw({ number, code, version: 1 })).toMatchObject({
      outcome: 'changed-elsewhere',
      status: 'withdrawn',
    });
  });
});
