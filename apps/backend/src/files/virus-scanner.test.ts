import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillIn, png, signAndSubmit, upload } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, officer, signIn, type TestApplicant } from '../testing/people.ts';
import { pdfOf } from '../testing/scans.ts';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import { clamdScanner } from './clamd-scanner.ts';
import { ReadAttachment } from './read-attachment.ts';
import { ScanFiles } from './scan-files.ts';

const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
/** The text that every scanner takes for a virus (eicar.org), in halves, so that none takes this file for one. */
const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-${'ANTIVIRUS-TEST-FILE!$H+H*'}`;
const infected = pdfOf(`%${eicar}`);

/** Speaks clamd's INSTREAM as its manual describes it; `mood` is what goes wrong. */
class Clamd {
  mood: 'well' | 'silent' | 'too-small' = 'well';
  private server: Server | undefined;

  async start(port = 0): Promise<number> {
    const server = createServer((socket) => {
      let received = Buffer.alloc(0);
      socket.on('error', () => socket.destroy());
      socket.on('data', (data: Buffer) => {
        received = Buffer.concat([received, data]);
        const answer = this.mood === 'silent' ? null : answerTo(received, this.mood);
        if (answer) socket.end(`${answer}\0`);
      });
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server?.close(resolve));
  }
}

/** Null while pieces are still to come. */
function answerTo(received: Buffer, mood: 'well' | 'too-small'): string | null {
  const command = 'zINSTREAM\0';
  if (received.length < command.length) return null;
  if (received.toString('latin1', 0, command.length) !== command) return 'UNKNOWN COMMAND';
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0)
      return Buffer.concat(pieces).includes(eicar) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
    if (mood === 'too-small') return 'INSTREAM size limit exceeded. ERROR';
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const clamd = new Clamd();
let port: number;
let backend: TestBackend;
let applicant: TestApplicant;

beforeAll(async () => {
  port = await clamd.start();
  backend = await startBackend({ CLAMD_URL: `tcp://127.0.0.1:${port}` });
  applicant = await signIn(backend, aigul);
});
afterAll(async () => {
  await backend.close();
  await clamd.stop();
});

const begin = async () =>
  (await applicant.api.applications.begin({ kind: 'private', language: 'kk', idempotencyKey: randomUUID() })).caseId;
const filesOf = async (caseId: string) => (await applicant.api.applications.readDraft({ caseId })).files;
const send = (caseId: string, bytes: Buffer, name = 'скан.pdf') =>
  upload(backend, applicant, { caseId, kind: 'other', name, bytes });
const auditOf = (caseId: string, action: string) =>
  backend.database.sql<{ data: Record<string, string> }>(
    `SELECT data FROM audit_entry WHERE subject_id = $1 AND action = $2`,
    [caseId, action],
  );

describe('a file, where there is a scanner', () => {
  it('that is clean is stored as clean', async () => {
    expect(await send(await begin(), png(), 'скан.png')).toMatchObject({ attachment: { scan: 'clean' } });
  });

  it.each<[string, string, () => Buffer]>([
    ['in a PDF', 'скан.pdf', () => infected],
    ['appended to a picture', 'скан.png', () => Buffer.concat([png(), Buffer.from(eicar)])],
  ])('with a virus %s is refused, written down, and nothing of it stays', async (_where, name, make) => {
    const caseId = await begin();
    expect(await send(caseId, make(), name)).toMatchObject({
      outcome: 'refused',
      problem: { problem: 'file-infected' },
    });
    expect(await filesOf(caseId)).toEqual([]);
    expect(await auditOf(caseId, 'file.refuse-infected')).toMatchObject([
      { data: { signature: 'Eicar-Test-Signature' } },
    ]);
  });

  it('that the scanner does not take is kept as unscanned', async () => {
    clamd.mood = 'too-small';
    expect(await send(await begin(), png(), 'скан.png')).toMatchObject({ attachment: { scan: 'unscanned' } });
    clamd.mood = 'well';
  });

  it('that came while it was down is kept as unscanned, and scanned when it is up again', async () => {
    await clamd.stop();
    const [good, bad] = [await begin(), await begin()];
    expect(await send(good, png(), 'скан.png')).toMatchObject({ attachment: { scan: 'unscanned' } });
    expect(await send(bad, infected)).toMatchObject({ attachment: { scan: 'unscanned' } });
    await backend.get(ScanFiles).run();
    expect(await filesOf(good)).toMatchObject([{ scan: 'unscanned' }]);
    await clamd.start(port);
    for (const _twice of [1, 2]) await backend.get(ScanFiles).run();
    expect(await filesOf(good)).toMatchObject([{ scan: 'clean' }]);
    const [file] = await filesOf(bad);
    expect(file).toMatchObject({ scan: 'infected' });
    expect(await auditOf(bad, 'file.infected')).toHaveLength(1);
    const read = backend.get(ReadAttachment).run(applicant.actor, file?.id ?? '');
    await expect(read).rejects.toThrow('not-allowed');
  });

  it('an application whose scan has a virus is not handed in until another is attached', async () => {
    const { caseId } = await fillIn(backend, applicant, answers(today));
    const receipt = (await filesOf(caseId)).find(({ kind }) => kind === 'receipt-scan');
    await backend.database.sql(`UPDATE attachment SET scan = 'infected' WHERE id = $1`, [receipt?.id]);
    expect(await applicant.api.applications.review({ caseId })).toMatchObject({
      outcome: 'incomplete',
      problems: [{ field: 'receipt-scan', problem: 'file-infected', group: 'receipt' }],
    });
    await upload(backend, applicant, { caseId, kind: 'receipt-scan' });
    await signAndSubmit(applicant, caseId);
    const examiner = await officer(backend, 'examiner');
    const { files } = await examiner.api.cases.read({ caseId });
    expect(files.map(({ scan }) => scan).toSorted()).toContain('infected');
  });
});

describe('clamd', () => {
  it.each<[string, () => Promise<string> | string]>([
    ['that does not answer in time', () => `tcp://127.0.0.1:${port}`],
    ['that is not there', () => 'unix:///nowhere/clamd.ctl'],
  ])('%s gives no verdict', async (_what, address) => {
    clamd.mood = 'silent';
    expect(await clamdScanner(await address(), 50).scan(png())).toMatchObject({ outcome: 'unavailable' });
    clamd.mood = 'well';
  });
});
