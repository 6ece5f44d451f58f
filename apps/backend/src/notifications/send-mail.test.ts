import { dayOf } from '@shaqyru/domain/law/plain-date';
import { languages } from '@shaqyru/domain/law/text';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENV } from '../common/tokens.ts';
import { Clock } from '../common/clock.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { submitted } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, signIn, type TestApplicant } from '../testing/people.ts';
import { mailEvents, type MailEvent } from './mail-words.ts';
import { InviteToSurvey } from '../survey/invite-to-survey.ts';
import { SendMail } from './send-mail.ts';
import { writeMail } from './write-mail.ts';

const today = dayOf(new Date().toISOString(), 'Asia/Almaty');

let backend: TestBackend;
let applicant: TestApplicant;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
});
afterAll(() => backend.close());

async function notification(): Promise<{ id: string; number: string }> {
  const { caseId, number } = await submitted(backend, applicant, answers(today));
  const [row] = await backend.database.sql<{ id: string }>(`SELECT id FROM notification WHERE case_id = $1`, [caseId]);
  return { id: row?.id ?? '', number };
}
const sentAt = async (id: string) =>
  (await backend.database.sql<{ sent_at: Date | null }>(`SELECT sent_at FROM notification WHERE id = $1`, [id]))[0]
    ?.sent_at;

describe('one mail an event', () => {
  it('however often and wherever the job runs', async () => {
    const { id, number } = await notification();
    backend.mails.length = 0;
    const job = backend.get(SendMail);
    await Promise.all(Array.from({ length: 10 }, () => job.run({ notificationId: id })));
    await job.run({ notificationId: id });
    expect(backend.mails.map(({ subject }) => subject)).toEqual([`Өтінішіңіз тапсырылды — № ${number}`]);
    expect(backend.mails[0]?.to).toMatchObject({ value: [{ address: 'aigul@example.kz' }] });
  });

  it('that the mail server does not take is not marked as sent, and goes out with the next try', async () => {
    const { id } = await notification();
    const refusing = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        stream.resume();
        done(Object.assign(new Error('the mailbox is full'), { responseCode: 452 }));
      },
    });
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    const address = refusing.server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const env: Env = { ...backend.app.get<Env>(ENV), SMTP_URL: `smtp://127.0.0.1:${port}` };
    const job = new SendMail(backend.get(Database), backend.get(Clock), env, backend.get(InviteToSurvey));
    await expect(job.run({ notificationId: id })).rejects.toThrow('the mailbox is full');
    await new Promise<void>((resolve) => refusing.close(() => resolve()));
    expect(await sentAt(id)).toBeNull();

    backend.mails.length = 0;
    await backend.get(SendMail).run({ notificationId: id });
    expect(backend.mails).toHaveLength(1);
    expect(await sentAt(id)).toBeInstanceOf(Date);
  });
});

describe.each(Object.keys(mailEvents) as MailEvent[])('the mail "%s"', (event) => {
  it.each(languages)('in %s has the number and the way to the cabinet, as text and as HTML', (language) => {
    const mail = writeMail({
      event,
      language,
      number: '01-2026-000341',
      caseId: '33333333-3333-4333-8333-333333333333',
      edition: '2013-07-23',
      siteOrigin: 'https://shaqyru.example.kz',
    });
    const prefix = { kk: '', ru: '/ru', en: '/en' }[language];
    const link = `https://shaqyru.example.kz${prefix}/cabinet/33333333-3333-4333-8333-333333333333`;
    expect(mail.subject).toContain('01-2026-000341');
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain(link);
      expect(part).toContain('01-2026-000341');
      // Up to where the facts of the case are put in.
      expect(part).toContain(mailEvents[event].text[language].split('{')[0]?.slice(0, 40));
      expect(part).not.toMatch(/\{(date|within)\}/);
    }
    expect(mail.html).toContain(`<html lang="${language}">`);
  });
});
