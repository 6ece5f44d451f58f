import { randomUUID } from 'node:crypto';
import { addDays, type PlainDate, plainDate } from '@shaqyru/domain/law/plain-date';
import type { OfficerNotice } from '@shaqyru/domain/notices/officer-notices';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WarnOfComplaints } from '../complaints/warn-of-complaints.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { lodged, onComplaint } from '../testing/complaints.ts';
import { aigul, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, submittedCase } from '../testing/walk.ts';
import { WarnOfDue } from '../worklists/warn-of-due.ts';
import { SendOfficerMail } from './send-officer-mail.ts';

/** Tuesday, 24 November 2026; the 25th and the 26th are the two working days ahead. */
const tuesday = plainDate('2026-11-24');
const directorate = { departmentId: 'astana', unitId: null };

let backend: TestBackend;
let applicant: TestApplicant;
let head: TestOfficer;
let examiner: TestOfficer;
let second: TestOfficer;
let management: TestOfficer;
let almaty: TestOfficer;
let administrator: TestOfficer;
let addressless: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  head = await officer(backend, 'head', directorate);
  examiner = await officer(backend, 'examiner', directorate);
  second = await officer(backend, 'examiner', directorate);
  management = await officer(backend, 'management', directorate);
  almaty = await officer(backend, 'head', { departmentId: 'almaty', unitId: null });
  administrator = await officer(backend, 'administrator', directorate);
  addressless = await officer(backend, 'examiner', directorate);
  for (const [who, name] of [
    [head, 'head'],
    [examiner, 'examiner'],
    [second, 'second'],
    [management, 'management'],
    [almaty, 'almaty'],
  ] as const)
    await backend.database.sql(`UPDATE officer SET email = $2 WHERE id = $1`, [who.actor.id, `${name}@police.kz`]);
});
afterAll(() => backend.close());
/** Each test has its own cases, complaints and day. */
beforeEach(async () => {
  backend.setClock(null);
  await backend.database.sql(`UPDATE case_file SET status = 'withdrawn' WHERE number IS NOT NULL`);
  await backend.database.sql(`UPDATE complaint SET status = 'withdrawn'`);
  await backend.database.sql(`DELETE FROM officer_mail`);
  await backend.database.sql(`DELETE FROM officer_notice_setting`);
  await backend.runJobs();
  backend.mails.length = 0;
});

const on = (day: PlainDate) => backend.setClock(new Date(`${day}T07:30:00+05:00`));
const settle = async (who: TestOfficer, language: 'kk' | 'ru' | 'en', off: OfficerNotice[] = []) =>
  who.api.officerNotices.save({ settings: { language, off }, idempotencyKey: randomUUID() });

/** A case of the department, due on that day, of that officer. */
async function caseDue(due: PlainDate, assignee: TestOfficer | null): Promise<{ id: string; number: string }> {
  const id = await submittedCase(backend, applicant);
  await backend.runJobs();
  backend.mails.length = 0;
  const [row] = await backend.database.sql<{ number: string }>(
    `UPDATE case_file SET due_on = $2, assignee_id = $3 WHERE id = $1 RETURNING number`,
    [id, due, assignee?.actor.id ?? null],
  );
  return { id, number: row?.number ?? '' };
}
const versionOf = async (caseId: string) => (await head.api.cases.read({ caseId })).version;
const assign = async (caseId: string, to: TestOfficer | null) =>
  act(head, caseId, (at) => head.api.cases.assign({ ...at, officerId: to?.actor.id ?? null }));

/** What officers were sent: to whom, and under which subject. */
async function sent(): Promise<[string, string | undefined][]> {
  expect(await backend.runJobs()).toEqual([]);
  return backend.mails
    .filter(({ messageId }) => messageId?.includes('localhost'))
    .map(({ to, subject }): [string, string | undefined] => [to && 'text' in to ? to.text : '', subject])
    .filter(([to]) => to.endsWith('@police.kz'))
    .toSorted();
}
const text = (index = 0) => backend.mails[index]?.text ?? '';
const daily = async () => {
  await backend.get(WarnOfDue).run();
  await backend.get(WarnOfComplaints).run();
};

describe('cases given to an officer', () => {
  it('together come in one mail, however often the request is sent, and name no applicant', async () => {
    const given = await Promise.all([caseDue(addDays(tuesday, 20), null), caseDue(addDays(tuesday, 21), null)]);
    const assignments = await Promise.all(
      given.map(async ({ id }) => ({ caseId: id, version: await versionOf(id), officerId: examiner.actor.id })),
    );
    const request = { assignments, idempotencyKey: randomUUID() };
    await head.api.cases.assignMany(request);
    await head.api.cases.assignMany(request);
    expect(await sent()).toEqual([['examiner@police.kz', 'Сізге іс тапсырылды: 2']]);
    for (const { id, number } of given) {
      expect(text()).toContain(`№ ${number} — мерзімі: 2026 жылғы`);
      expect(text()).toContain(`http://localhost:3001/cases/${id}`);
    }
    expect(JSON.stringify(backend.mails)).not.toMatch(/серікқызы|айгүл|950630450124|yusupova|dilnoza|юсупова/i);
  });

  it('one at a time come one at a time, not again to whoever has the case already', async () => {
    const { id, number } = await caseDue(addDays(tuesday, 20), null);
    await assign(id, second);
    await assign(id, second);
    expect(await sent()).toEqual([['second@police.kz', 'Сізге іс тапсырылды: 1']]);
    expect(text()).toContain(number);
  });

  it('and taken away before the mail was sent are not told of', async () => {
    const { id } = await caseDue(addDays(tuesday, 20), null);
    await assign(id, second);
    await assign(id, null);
    expect(await sent()).toEqual([]);
  });
});

describe('who is not written to', () => {
  it.each<[string, (who: TestOfficer) => Promise<unknown>]>([
    [
      'a disabled officer',
      (who) => backend.database.sql(`UPDATE officer SET active = false WHERE id = $1`, [who.actor.id]),
    ],
    [
      'an officer who is in another department now',
      (who) => backend.database.sql(`UPDATE officer SET department_id = 'almaty' WHERE id = $1`, [who.actor.id]),
    ],
    ['whoever does not want it', (who) => settle(who, 'kk', ['work-given'])],
  ])('%s', async (_who, happens) => {
    const leaver = await officer(backend, 'examiner', directorate);
    await backend.database.sql(`UPDATE officer SET email = 'leaver@police.kz' WHERE id = $1`, [leaver.actor.id]);
    const { id } = await caseDue(addDays(tuesday, 20), null);
    await assign(id, leaver);
    await happens(leaver);
    expect(await sent()).toEqual([]);
    expect(await backend.database.sql(`SELECT FROM officer_mail WHERE sent_at IS NOT NULL`)).toEqual([]);
  });

  it('whoever has no address', async () => {
    const { id } = await caseDue(addDays(tuesday, 20), null);
    await assign(id, addressless);
    expect(await sent()).toEqual([]);
  });

  it('again, however often and wherever the job runs', async () => {
    const { id } = await caseDue(addDays(tuesday, 20), null);
    await assign(id, second);
    const [mail] = await backend.database.sql<{ id: string }>(`SELECT id FROM officer_mail`);
    const job = backend.get(SendOfficerMail);
    await Promise.all(Array.from({ length: 8 }, () => job.run({ officerMailId: mail?.id ?? '' })));
    expect(await sent()).toHaveLength(1);
  });
});

describe('the end of a term (clause 7)', () => {
  it('comes near: the officer of the case is written to once, two working days ahead; of nobody’s case the head', async () => {
    const near = await caseDue(addDays(tuesday, 2), examiner);
    const decided = await caseDue(addDays(tuesday, 1), examiner);
    await caseDue(addDays(tuesday, 3), examiner);
    const nobodys = await caseDue(addDays(tuesday, 1), null);
    on(tuesday);
    await daily();
    await daily();
    await backend.database.sql(`UPDATE case_file SET status = 'decided' WHERE id = $1`, [decided.id]);
    expect(await sent()).toEqual([
      ['examiner@police.kz', 'Мерзімі жақын істер: 1'],
      ['head@police.kz', 'Мерзімі жақын істер: 1'],
    ]);
    const [ofHead, ofExaminer] = [...backend.mails].sort((one, other) =>
      (one.text ?? '').includes(nobodys.number) ? -1 : (other.text ?? '').includes(nobodys.number) ? 1 : 0,
    );
    expect(ofExaminer?.text).toContain(`№ ${near.number} — мерзімі: 2026 жылғы 26 қараша (2 жұмыс күні қалды)`);
    expect(ofHead?.text).toContain(`№ ${nobodys.number} — мерзімі: 2026 жылғы 25 қараша (1 жұмыс күні қалды)`);
    backend.mails.length = 0;
    on(addDays(tuesday, 1));
    await backend.database.sql(`UPDATE case_file SET status = 'decided' WHERE due_on > $1`, [addDays(tuesday, 2)]);
    await daily();
    expect(await sent()).toEqual([]);
  });

  it('has passed: the head is told each working day what is late and why, in one mail; nobody of another department', async () => {
    await settle(head, 'ru');
    const late = await caseDue(addDays(tuesday, -3), examiner);
    const nobodys = await caseDue(addDays(tuesday, -1), null);
    await backend.database.sql(`UPDATE case_file SET status_since = '2026-11-18T10:00:00+05:00' WHERE id = ANY ($1)`, [
      [late.id, nobodys.id],
    ]);
    on(tuesday);
    await daily();
    await daily();
    expect(await sent()).toEqual([['head@police.kz', 'Просроченные дела: 2']]);
    expect(text()).toContain(
      `№ ${late.number} — срок: 21 ноября 2026 года (просрочено на раб. дней: 2); состояние: подано, с 18 ноября 2026 года; очередь: `,
    );
    expect(text()).toContain('очередь: инспектор по приёму документов, инспектор по рассмотрению');
    expect(text()).toContain('рабочие дни: подано');
    expect(
      text()
        .split('\n')
        .find((line) => line.includes(nobodys.number)),
    ).toContain('никому не назначено');
    expect(text()).toContain('http://localhost:3001/ru/late');
    expect(text()).toContain('http://localhost:3001/ru/account');
    expect(text()).not.toContain(examiner.actor.name);

    backend.mails.length = 0;
    on(addDays(tuesday, 1));
    await daily();
    expect(await sent()).toEqual([['head@police.kz', 'Просроченные дела: 2']]);
    backend.mails.length = 0;
    // A Saturday: nobody is at work to read it.
    on(addDays(tuesday, 4));
    await daily();
    expect(await sent()).toEqual([]);
  });

  it('more than a mail lists are counted', async () => {
    const { id } = await caseDue(addDays(tuesday, -3), examiner);
    await backend.database.sql(
      `INSERT INTO case_file (kind, status, edition, language, applicant_id, applicant_iin, department_id, unit_id, number, due_on, submitted_at, answers)
       SELECT kind, status, edition, language, applicant_id, applicant_iin, department_id, unit_id, '01-2026-8' || lpad(n::text, 5, '0'), due_on, submitted_at, answers
       FROM case_file, generate_series(1, 32) n WHERE id = $1`,
      [id],
    );
    on(tuesday);
    await daily();
    expect(await sent()).toEqual([['head@police.kz', 'Мерзімі өткен істер: 33']]);
    expect(text()).toContain('Тағы: 3');
    expect(text().match(/№ /g)).toHaveLength(30);
  });
});

describe('complaints (clause 25)', () => {
  const given = async (due: PlainDate, to: TestOfficer | null) => {
    const complaint = await lodged(backend);
    if (to)
      await onComplaint(head, complaint.id, (at) => head.api.complaints.assign({ ...at, officerId: to.actor.id }));
    await backend.runJobs();
    backend.mails.length = 0;
    await backend.database.sql(`UPDATE complaint SET due_on = $2 WHERE id = $1`, [complaint.id, due]);
    return complaint;
  };

  it('given to be considered are told of at once', async () => {
    const { id, number } = await lodged(backend);
    await onComplaint(head, id, (at) => head.api.complaints.assign({ ...at, officerId: examiner.actor.id }));
    expect(await sent()).toEqual([['examiner@police.kz', 'Сізге шағым тапсырылды: 1']]);
    expect(text()).toContain(number);
    expect(JSON.stringify(backend.mails)).not.toMatch(/нұрпейіс|жақсылық|абай даңғылы/i);
  });

  it('near their term: whoever considers one, the head and the management are written to, once', async () => {
    const { number } = await given(addDays(tuesday, 3), examiner);
    on(tuesday);
    await daily();
    await daily();
    const subject = 'Жауап мерзімі жақын немесе өткен шағымдар: 1';
    expect(await sent()).toEqual([
      ['examiner@police.kz', subject],
      ['head@police.kz', subject],
      ['management@police.kz', subject],
    ]);
    expect(text()).toContain(`№ ${number} — мерзімі: 2026 жылғы 27 қараша (3 күн қалды); күйі: қаралуда`);
    backend.mails.length = 0;
    on(addDays(tuesday, 1));
    await daily();
    expect(await sent()).toEqual([]);
  });

  it('overdue: on each working day, also while nobody considers it', async () => {
    const { number } = await given(addDays(tuesday, -2), null);
    on(tuesday);
    await daily();
    expect((await sent()).map(([to]) => to)).toEqual(['head@police.kz', 'management@police.kz']);
    expect(text()).toContain(`№ ${number} — мерзімі: 2026 жылғы 22 қараша (мерзімі 2 күнге өтті); күйі: тіркелді`);
    backend.mails.length = 0;
    on(addDays(tuesday, 1));
    await daily();
    expect(await sent()).toHaveLength(2);
  });

  it('about an officer are not told of to that officer (clause 22)', async () => {
    const { id } = await given(addDays(tuesday, -2), null);
    await backend.database.sql(
      `INSERT INTO complaint_concerned (complaint_id, officer_id, named_by) VALUES ($1, $2, $3)`,
      [id, head.actor.id, management.actor.id],
    );
    on(tuesday);
    await daily();
    expect((await sent()).map(([to]) => to)).toEqual(['management@police.kz']);
  });
});

describe('the choice of an officer', () => {
  it('is to be told of everything in Kazakh until another is made, and is the officer’s own', async () => {
    expect(await examiner.api.officerNotices.read()).toEqual({
      email: 'examiner@police.kz',
      settings: { language: 'kk', off: [] },
    });
    await settle(examiner, 'en', ['complaint-due', 'work-given']);
    expect((await examiner.api.officerNotices.read()).settings).toEqual({
      language: 'en',
      off: ['work-given', 'complaint-due'],
    });
    expect((await second.api.officerNotices.read()).settings).toEqual({ language: 'kk', off: [] });
    expect(await backend.database.sqlAs(second.actor, `SELECT language FROM officer_notice_setting`)).toEqual([]);
    const [entry] = await backend.database.sql<{ data: object }>(
      `SELECT data FROM audit_entry WHERE action = 'officer-notices.save' AND subject_id = $1 ORDER BY id DESC LIMIT 1`,
      [examiner.actor.id],
    );
    expect(entry?.data).toEqual({ language: 'en', off: 'work-given complaint-due' });
  });

  it('holds for each mail by itself', async () => {
    await settle(head, 'en', ['cases-late']);
    await caseDue(addDays(tuesday, -1), null);
    await caseDue(addDays(tuesday, 1), null);
    on(tuesday);
    await daily();
    expect(await sent()).toEqual([['head@police.kz', 'Cases that are due soon: 1']]);
    expect(text()).toContain('due on 25 November 2026 (1 working day left)');
  });
});

describe('the notes of mails', () => {
  it('are each officer’s own, and an officer’s only by an act of giving in the same department', async () => {
    const { id } = await caseDue(addDays(tuesday, 20), null);
    await assign(id, second);
    expect(await backend.database.sqlAs(second.actor, `SELECT kind FROM officer_mail`)).toEqual([
      { kind: 'cases-given' },
    ]);
    for (const other of [head, examiner, almaty, administrator])
      expect(await backend.database.sqlAs(other.actor, `SELECT kind FROM officer_mail`)).toEqual([]);
    await expect(
      backend.database.sqlAs(
        almaty.actor,
        `INSERT INTO officer_mail (officer_id, kind, given) VALUES ('${second.actor.id}', 'cases-given', ARRAY['${id}'::uuid])`,
      ),
    ).rejects.toThrow('row-level security');
    await expect(
      backend.database.sqlAs(
        head.actor,
        `INSERT INTO officer_mail (officer_id, kind, day) VALUES ('${second.actor.id}', 'cases-late', '2026-11-24')`,
      ),
    ).rejects.toThrow('row-level security');
  });
});
