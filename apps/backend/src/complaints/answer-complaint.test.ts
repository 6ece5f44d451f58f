import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { languages } from '@shaqyru/domain/law/text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { answered, lodged, onComplaint, signAnswer, wellFounded } from '../testing/complaints.ts';
import { officer, type TestOfficer } from '../testing/people.ts';
import { complaintMails } from './complaint-mail-words.ts';
import type { ComplaintNoticeKind } from './notify-complainant.ts';
import { ReadComplaintFile } from './read-complaint-file.ts';
import { writeComplaintMail } from './write-complaint-mail.ts';
import { anonymous } from '../database/actor.ts';

const inAstana = { departmentId: 'astana', unitId: null };
let backend: TestBackend;
let chancellery: TestOfficer;
let head: TestOfficer;
let examiner: TestOfficer;
beforeAll(async () => {
  backend = await startBackend();
  chancellery = await officer(backend, 'chancellery', inAstana);
  head = await officer(backend, 'head', inAstana);
  examiner = await officer(backend, 'examiner', inAstana);
});
afterAll(() => backend.close());

const follow = async (key: { number: string; code: string }) => {
  const answer = await (await backend.caller(null)).complaints.follow({ number: key.number, code: key.code });
  if (answer.outcome !== 'found') throw new Error('not found');
  return answer.complaint;
};
const paperOf = async (key: { number: string; code: string }, kind: string) => {
  const { papers } = await follow(key);
  const paper = papers.find((one) => one.kind === kind);
  return backend.get(ReadComplaintFile).run(anonymous, key, { kind: 'paper', id: paper?.id ?? '' });
};

async function judge(pdf: Uint8Array, program: 'pdftotext' | 'pdfsig' | 'pdfinfo'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'complaint-paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    await writeFile(file, pdf);
    const options = { pdftotext: [file, '-'], pdfsig: ['-nocert', file], pdfinfo: [file] }[program];
    const { stdout } = await promisify(execFile)(program, options).catch((error: { stdout?: string }) => ({
      stdout: error.stdout ?? '',
    }));
    return stdout.replace(/\s+/g, ' ');
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('an answer', () => {
  it('is drafted by whoever considers it, signed by the head, sealed, told by mail, delivered and logged', async () => {
    const complaint = await lodged(backend, { language: 'ru', email: 'marina@example.kz', name: 'Иванова Марина' });
    backend.mails.length = 0;
    expect(await answered(complaint.id, { considers: examiner, head })).toEqual({ outcome: 'answered' });
    expect(await backend.runJobs()).toEqual([]);
    expect(backend.mails.map(({ subject }) => subject).toSorted()).toEqual([
      `Ваша жалоба зарегистрирована — № ${complaint.number}`,
      `На Вашу жалобу дан ответ — № ${complaint.number}`,
    ]);
    for (const mail of backend.mails) {
      expect(mail.text).not.toContain(complaint.code);
      expect(mail.text).not.toContain('Иванова');
    }
    expect(await follow(complaint)).toMatchObject({
      status: 'answered',
      due: null,
      answer: { outcome: 'well-founded', text: wellFounded.text, signedBy: { name: head.actor.name } },
    });
    const { bytes, name } = await paperOf(complaint, 'complaint-answer');
    expect(name).toBe(`Ответ на жалобу ${complaint.number}.pdf`);
    const text = await judge(bytes, 'pdftotext');
    for (const words of [
      'ОТВЕТ НА ЖАЛОБУ',
      'жалоба обоснованна',
      'обратиться в суд',
      head.actor.name,
      'Иванова Марина',
    ])
      expect(text).toContain(words);
    expect(await judge(bytes, 'pdfsig')).toContain('Signature is Valid');
    await onComplaint(chancellery, complaint.id, (at) =>
      chancellery.api.complaints.deliver({ ...at, how: 'post', note: 'Тапсырысты хат № 77' }),
    );
    const seen = await chancellery.api.complaints.read({ complaintId: complaint.id });
    expect(seen.timeline.map(({ action }) => action)).toEqual([
      'register',
      'assign',
      'propose-answer',
      'answer',
      'deliver',
    ]);
    expect(seen.timeline.at(-1)?.note).toContain('Тапсырысты хат № 77');
    // To whoever complained, neither the names of officers nor their notes.
    expect((await follow(complaint)).timeline.every(({ by, note }) => by === null && note === null)).toBe(true);
  });

  it('the talon says who accepted it, when, by when and where it is answered', async () => {
    const complaint = await lodged(backend);
    await backend.runJobs();
    const { bytes } = await paperOf(complaint, 'complaint-talon');
    expect(await judge(bytes, 'pdfinfo')).toMatch(/Page size: 212\.598 x 155\.906 pts/);
    const text = await judge(bytes, 'pdftotext');
    const { due } = await follow(complaint);
    for (const words of [
      complaint.number,
      'сайт арқылы автоматты түрде тіркелді',
      due?.dueOn.split('-').toReversed().join('.') ?? '',
      '71-61-98',
      complaint.code.slice(0, 4),
    ])
      expect(text).toContain(words);
  });

  it('is signed by nobody but the head’s or the management’s own key', async () => {
    const { id } = await lodged(backend);
    await onComplaint(head, id, (at) => head.api.complaints.assign({ ...at, officerId: examiner.actor.id }));
    await onComplaint(examiner, id, (at) => examiner.api.complaints.proposeAnswer({ ...at, draft: wellFounded }));
    const review = await head.api.complaints.review({ complaintId: id });
    if (review.outcome !== 'ready') throw new Error(review.outcome);
    const send = (cms: string) =>
      head.api.complaints.answer({
        complaintId: id,
        version: review.version,
        cms,
        idempotencyKey: crypto.randomUUID(),
      });
    expect(await send(await examiner.sign(review.content))).toEqual({ outcome: 'refused', problem: 'not-your-key' });
    expect(await send(await head.sign(`${review.content} `))).toEqual({
      outcome: 'refused',
      problem: 'content-differs',
    });
    await expect(examiner.api.complaints.review({ complaintId: id })).rejects.toThrow('FORBIDDEN');
    expect(await signAnswer(head, id)).toEqual({ outcome: 'answered' });
  });

  it('is worked on again when the head gives it back', async () => {
    const { id } = await lodged(backend);
    await onComplaint(head, id, (at) => head.api.complaints.assign({ ...at, officerId: examiner.actor.id }));
    await onComplaint(examiner, id, (at) => examiner.api.complaints.proposeAnswer({ ...at, draft: wellFounded }));
    await onComplaint(head, id, (at) => head.api.complaints.returnToConsider({ ...at, reason: 'Шараны нақтылаңыз' }));
    expect(await examiner.api.complaints.read({ complaintId: id })).toMatchObject({
      status: 'under-consideration',
      draft: wellFounded,
    });
  });

  it('well-founded without anything done about it is none', async () => {
    const { id } = await lodged(backend);
    await onComplaint(head, id, (at) => head.api.complaints.assign({ ...at, officerId: examiner.actor.id }));
    const { version } = await examiner.api.complaints.read({ complaintId: id });
    await expect(
      examiner.api.complaints.proposeAnswer({
        complaintId: id,
        version,
        draft: { ...wellFounded, measures: [] },
      }),
    ).rejects.toThrow('measures');
  });

  it('answers those that were joined with it, each with a paper of its own', async () => {
    const [first, second] = [await lodged(backend), await lodged(backend, { name: 'Екінші адам' })];
    await onComplaint(chancellery, second.id, (at) =>
      chancellery.api.complaints.relate({ ...at, relation: 'join', number: first.number }),
    );
    await answered(first.id, { considers: examiner, head });
    expect(await backend.runJobs()).toEqual([]);
    expect(await follow(second)).toMatchObject({ status: 'joined', answer: { outcome: 'well-founded' } });
    expect(await judge((await paperOf(second, 'complaint-answer')).bytes, 'pdftotext')).toContain('Екінші адам');
  });
});

describe.each(Object.keys(complaintMails) as ComplaintNoticeKind[])('the mail "%s"', (kind) => {
  it.each(languages)('in %s has the number and the way to the complaint, and never its code', (language) => {
    const mail = writeComplaintMail({
      kind,
      language,
      number: 'SH01-2026-000017',
      data: { due: '9 December 2026', body: 'Almaty' },
      siteOrigin: 'https://shaqyru.example.kz',
    });
    const link = `https://shaqyru.example.kz${{ kk: '', ru: '/ru', en: '/en' }[language]}/complain/follow`;
    expect(mail.subject).toContain('SH01-2026-000017');
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain(link);
      expect(part).not.toMatch(/\{\w+\}/);
    }
  });
});
