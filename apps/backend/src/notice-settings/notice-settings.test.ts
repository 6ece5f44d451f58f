import { randomUUID } from 'node:crypto';
import { addDays } from '@shaqyru/domain/law/plain-date';
import type { NoticeSettings } from '@shaqyru/domain/notices/notice-settings';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, dauren, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { firm, firmEmployee, firmHead } from '../testing/routes.ts';
import { issuedCase } from '../testing/walk.ts';
import { RemindOfVisits } from '../visits/remind-of-visits.ts';

const asBefore: NoticeSettings = { language: null, email: null, off: [] };

let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;
let caseId: string;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  examiner = await officer(backend, 'examiner');
  caseId = await issuedCase(backend, { applicant, examiner, head: await officer(backend, 'head') });
  await backend.runJobs();
});
afterAll(() => backend.close());

const save = (who: TestApplicant, settings: NoticeSettings) =>
  who.api.noticeSettings.save({ settings, idempotencyKey: randomUUID() });

/** The mails that an officer's message sets off, once everything earlier was read. */
async function mailsOfMessage() {
  backend.mails.length = 0;
  const { messages } = await applicant.api.correspondence.readOwn({ caseId, before: null });
  const upTo = messages.at(-1)?.id;
  if (upTo) await applicant.api.correspondence.markOwnRead({ caseId, upTo });
  await examiner.api.correspondence.write({ caseId, text: 'Паспортты көрсетіңіз', idempotencyKey: randomUUID() });
  expect(await backend.runJobs()).toEqual([]);
  return backend.mails.map(({ subject, to, text }) => ({ subject, to: to && 'text' in to ? to.text : '', text }));
}

describe('how an applicant is told', () => {
  it('without settings: to the address and in the language of the application; every mail says how to change that', async () => {
    expect(await applicant.api.noticeSettings.read()).toEqual(asBefore);
    const [mail] = await mailsOfMessage();
    expect(mail).toMatchObject({ to: 'aigul@example.kz' });
    expect(mail?.subject).toContain('хабарлама бар');
    expect(mail?.text).toMatch(/Хаттардың мекенжайы мен тілін өзгерту: http\S+\/cabinet\/notices\s*$/);
  });

  it('in the language and to the address that were chosen', async () => {
    await save(applicant, { language: 'ru', email: 'new@example.kz', off: [] });
    const [mail] = await mailsOfMessage();
    expect(mail).toMatchObject({ to: 'new@example.kz' });
    expect(mail?.subject).toContain('Вам сообщение');
    expect(mail?.text).toMatch(/\/ru\/cabinet\/notices\s*$/);
  });

  it('nothing of an optional mail that was turned off, until it is turned on again', async () => {
    await save(applicant, { ...asBefore, off: ['message-waiting'] });
    expect(await mailsOfMessage()).toEqual([]);
    await save(applicant, asBefore);
    expect(await mailsOfMessage()).toHaveLength(1);
  });

  it('a mail by a clause cannot be turned off', async () => {
    const kinds: string[] = ['decided'];
    await expect(save(applicant, { ...asBefore, off: kinds as NoticeSettings['off'] })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('an address that is none is refused', async () => {
    await expect(save(applicant, { ...asBefore, email: 'айгүл' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('reminders of the visitor (Annex 2, reverse)', () => {
  it('that were turned off are not sent, the others are', async () => {
    const today = backend.get(Clock).today();
    await backend.database.sql(
      `UPDATE visit SET state = 'present', next_step = 'registered', due_on = $2::date, depart_by = $2::date,
         arrival_event_id = (SELECT max(id) FROM case_event WHERE case_id = $1) WHERE case_id = $1`,
      [caseId, addDays(today, 1)],
    );
    await save(applicant, { ...asBefore, off: ['registration-due'] });
    await backend.get(RemindOfVisits).run();
    const kinds = async () =>
      (
        await backend.database.sql<{ kind: string }>(
          `SELECT kind FROM notification WHERE case_id = $1 AND kind LIKE '%-due' ORDER BY kind`,
          [caseId],
        )
      ).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['departure-due']);
    await save(applicant, asBefore);
    await backend.get(RemindOfVisits).run();
    expect(await kinds()).toEqual(['departure-due', 'registration-due']);
  });
});

describe('whose settings they are', () => {
  it('an organisation’s are those of all its people, and of nobody else', async () => {
    const head = await signIn(backend, firmHead);
    const employee = await signIn(backend, firmEmployee);
    const stranger = await signIn(backend, dauren);
    await save(head, { language: 'en', email: 'office@example.kz', off: ['departure-due'] });
    expect(await employee.api.noticeSettings.read()).toEqual({
      language: 'en',
      email: 'office@example.kz',
      off: ['departure-due'],
    });
    // The head again, with a certificate of a natural person.
    expect(await stranger.api.noticeSettings.read()).toEqual(asBefore);
    await save(stranger, { ...asBefore, language: 'ru' });
    expect(await head.api.noticeSettings.read()).toMatchObject({ language: 'en' });
    expect(await backend.database.sqlAs(stranger.actor, `SELECT bin, language FROM notice_setting`)).toEqual([
      { bin: null, language: 'ru' },
    ]);
  });

  it('an officer sees those of the cases that the officer sees', async () => {
    const elsewhere = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
    const seen = `SELECT applicant_id FROM notice_setting`;
    expect(await backend.database.sqlAs(examiner.actor, seen)).toEqual([{ applicant_id: applicant.actor.id }]);
    expect(await backend.database.sqlAs(elsewhere.actor, seen)).toEqual([]);
    await expect(
      backend.database.sqlAs(examiner.actor, `UPDATE notice_setting SET off = '{}' RETURNING id`),
    ).resolves.toEqual([]);
  });

  it('go with the last person of the organisation', async () => {
    await backend.database.sql(`DELETE FROM session WHERE applicant_id IN (SELECT id FROM applicant WHERE bin = $1)`, [
      firm.bin,
    ]);
    await backend.database.sql(`DELETE FROM applicant WHERE bin = $1`, [firm.bin]);
    expect(await backend.database.sql(`SELECT FROM notice_setting WHERE bin = $1`, [firm.bin])).toEqual([]);
  });
});
