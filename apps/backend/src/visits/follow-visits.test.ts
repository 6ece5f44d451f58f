import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import type { VisitStep } from '@shaqyru/domain/visit/visit-step';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, dauren, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { issuedCase } from '../testing/walk.ts';
import { ExpireInvitations } from './expire-invitations.ts';
import { RemindOfVisits } from './remind-of-visits.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let intake: TestOfficer;
let examiner: TestOfficer;
let head: TestOfficer;
let today: PlainDate;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  [intake, examiner, head] = [
    await officer(backend, 'intake'),
    await officer(backend, 'examiner'),
    await officer(backend, 'head'),
  ];
  today = backend.get(Clock).today();
});
afterEach(() => backend.setClock(null));
afterAll(() => backend.close());

/** Noon in Astana, so many days from today. */
function daysLater(days: number): PlainDate {
  const day = addDays(today, days);
  backend.setClock(new Date(`${day}T07:00:00Z`));
  return day;
}

const issued = (invitees = [invitee()]) => issuedCase(backend, { applicant, examiner, head }, invitees);
const visitOf = async (caseId: string, who = examiner) => {
  const [visit] = await who.api.visits.read({ caseId });
  if (!visit) throw new Error('no visit');
  return visit;
};
const record = async (caseId: string, step: VisitStep, on: PlainDate, who: TestOfficer = intake) =>
  who.api.visits.record({ caseId, inviteeId: (await visitOf(caseId)).inviteeId, step, on, place: 'Қордай', note: '' });
const statusOf = async (caseId: string) => (await examiner.api.cases.read({ caseId })).status;

describe('a visit from the issue to the control slip (Annex 2)', () => {
  it('goes from step to step, and the case with it', async () => {
    const caseId = await issued();
    // The visit is from the thirtieth day to the sixtieth.
    expect(await visitOf(caseId)).toMatchObject({ state: 'awaited', due: [{ step: 'arrived', overdue: false }] });

    const arrival = daysLater(30);
    expect(await record(caseId, 'arrived', arrival)).toEqual({ outcome: 'recorded' });
    // The paper had not been collected: entry was permitted all the same (clause 3).
    expect(await statusOf(caseId)).toBe('under-control');
    expect(await visitOf(caseId)).toMatchObject({
      state: 'present',
      due: [
        { step: 'registered', by: addDays(arrival, 5), overdue: false },
        { step: 'departed', by: addDays(today, 60), overdue: false },
      ],
      obligations: [
        { id: 'upkeep', state: 'undertaken' },
        { id: 'registration', state: 'due', by: addDays(arrival, 5) },
        { id: 'departure', state: 'due' },
        { id: 'slip', state: 'undertaken' },
      ],
    });

    const registration = daysLater(33);
    expect(await record(caseId, 'registered', registration)).toEqual({ outcome: 'recorded' });
    const departure = daysLater(58);
    expect(await record(caseId, 'departed', departure)).toEqual({ outcome: 'recorded' });
    expect(await statusOf(caseId)).toBe('under-control');
    expect(await visitOf(caseId)).toMatchObject({ state: 'left', due: [{ step: 'slip-returned', by: null }] });
    expect(await record(caseId, 'slip-returned', departure)).toEqual({ outcome: 'recorded' });

    expect(await statusOf(caseId)).toBe('closed');
    const view = await visitOf(caseId);
    expect(view).toMatchObject({ state: 'complete', due: [], late: [] });
    expect(view.obligations.map(({ state }) => state)).toEqual(['undertaken', 'met', 'met', 'met']);
    const { timeline } = await examiner.api.cases.read({ caseId });
    expect(timeline.slice(-6).map(({ action }) => action)).toEqual([
      'visitor-arrived',
      'put-under-control',
      'visitor-registered',
      'visitor-departed',
      'slip-returned',
      'close',
    ]);
    expect(timeline.find(({ action }) => action === 'visitor-arrived')).toMatchObject({
      by: intake.actor.name,
      note: `YUSUPOVA DILNOZA, ${arrival.split('-').toReversed().join('.')}, Қордай`,
    });
  });

  it('of two people waits for the second', async () => {
    const caseId = await issued([invitee(), invitee({ passportNumber: 'FB7654321', surnameLatin: 'KARIMOVA' })]);
    const [first, second] = await examiner.api.visits.read({ caseId });
    const of = (inviteeId: string | undefined, step: VisitStep) =>
      intake.api.visits.record({
        caseId,
        inviteeId: inviteeId ?? '',
        step,
        on: addDays(today, 30),
        place: '',
        note: '',
      });
    daysLater(31);
    for (const step of ['arrived', 'departed', 'slip-returned'] as const) await of(first?.inviteeId, step);
    expect(await statusOf(caseId)).toBe('under-control');
    for (const step of ['arrived', 'departed', 'slip-returned'] as const) await of(second?.inviteeId, step);
    expect(await statusOf(caseId)).toBe('closed');
  });

  it('is followed in the cabinet, without what is between officers and the visitor', async () => {
    const stranger = await signIn(backend, dauren);
    const caseId = await issued();
    const arrival = daysLater(30);
    await record(caseId, 'arrived', arrival);
    const violation = {
      kind: 'work' as const,
      on: arrival,
      document: 'Хаттама № 12',
      evidence: 'Базарда сатушы болып жұмыс істегені анықталды.',
    };
    const { inviteeId } = await visitOf(caseId);
    await intake.api.visits.recordViolation({ caseId, inviteeId, violation });
    const own = await applicant.api.visits.readOwn({ caseId });
    expect(own).toMatchObject([
      { name: 'YUSUPOVA DILNOZA', arrivedOn: arrival, due: [{ step: 'registered' }, { step: 'departed' }] },
    ]);
    expect(JSON.stringify(own)).not.toContain('Хаттама');
    const { timeline } = await applicant.api.applications.read({ caseId });
    expect(timeline.map(({ action }) => action)).toContain('visitor-arrived');
    expect(timeline.map(({ action }) => action)).not.toContain('violation-recorded');
    await expect(stranger.api.visits.readOwn({ caseId })).rejects.toThrow('not-found');
  });
});

describe('what was recorded by mistake', () => {
  it('is taken back with a reason, the later steps first; it stays on record', async () => {
    const caseId = await issued();
    daysLater(40);
    await record(caseId, 'arrived', addDays(today, 30));
    await record(caseId, 'registered', addDays(today, 31));
    const { events } = await visitOf(caseId);
    const [arrival, registration] = events;
    const takeBack = (eventId: string | undefined) =>
      intake.api.visits.takeBack({ caseId, eventId: eventId ?? '', reason: 'Басқа адамның жазбасы' });
    expect(await takeBack(arrival?.id)).toEqual({ outcome: 'impossible', problem: 'later-steps-first' });
    expect(await takeBack(registration?.id)).toEqual({ outcome: 'recorded' });
    expect(await takeBack(arrival?.id)).toEqual({ outcome: 'recorded' });
    await expect(takeBack(arrival?.id)).rejects.toThrow('not-found');
    const view = await visitOf(caseId);
    expect(view).toMatchObject({ state: 'awaited', arrivedOn: null });
    expect(view.events).toHaveLength(2);
    expect(view.events[0]?.voided).toMatchObject({ reason: 'Басқа адамның жазбасы', by: intake.actor.name });
    // And it can be recorded rightly.
    expect(await record(caseId, 'arrived', addDays(today, 35))).toEqual({ outcome: 'recorded' });
  });

  it('two officers record one arrival at once: one is recorded', async () => {
    const caseId = await issued();
    const on = daysLater(30);
    const answers = await Promise.all([
      record(caseId, 'arrived', on),
      record(caseId, 'arrived', on, examiner),
      record(caseId, 'arrived', on),
    ]);
    expect(answers.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1);
    expect((await visitOf(caseId)).events).toHaveLength(1);
  });

  it('events are never written over', async () => {
    const caseId = await issued();
    await record(caseId, 'arrived', daysLater(30));
    for (const statement of [
      `UPDATE visit_event SET on_day = on_day + 1 WHERE case_id = $1`,
      `DELETE FROM visit_event WHERE case_id = $1`,
    ]) {
      await expect(backend.database.sqlAs(examiner.actor, statement, [caseId])).rejects.toThrow(/permission denied/);
      await expect(backend.database.sql(statement, [caseId])).rejects.toThrow(/append-only/);
    }
  });
});

describe('the list of visitors under control', () => {
  it('shows what is overdue, of the own department, page by page without gap or repetition', async () => {
    const caseIds: string[] = [];
    for (let count = 0; count < 5; count += 1) caseIds.push(await issued());
    daysLater(30);
    for (const caseId of caseIds) await record(caseId, 'arrived', addDays(today, 30));
    daysLater(36);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await examiner.api.visits.controlled({
        overdue: true,
        step: 'registered',
        limit: 2,
        ...(cursor ? { cursor } : {}),
      });
      expect(page.items.every(({ overdue, step }) => overdue && step === 'registered')).toBe(true);
      seen.push(...page.items.map((item) => item.caseId));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen.length).toBe(new Set(seen).size);
    expect(seen).toEqual(expect.arrayContaining(caseIds));

    const almaty = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
    expect((await almaty.api.visits.controlled({ overdue: true })).items).toEqual([]);
    const other = await officer(backend, 'intake', { departmentId: 'astana', unitId: 'astana/saryarka-district' });
    expect((await other.api.visits.controlled({ overdue: true })).items).toEqual([]);
    // A cursor of another kind begins from the first page.
    expect((await examiner.api.visits.controlled({ cursor: 'bm90IGEgY3Vyc29y' })).items.length).toBeGreaterThan(0);
  });

  it('has who has not come only when asked for', async () => {
    const caseId = await issued();
    const listed = async (query: Parameters<typeof examiner.api.visits.controlled>[0]) =>
      (await examiner.api.visits.controlled({ limit: 100, ...query })).items.some((item) => item.caseId === caseId);
    expect([await listed({}), await listed({ step: 'arrived' }), await listed({ step: 'departed' })]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('a year without a visit (Annex 2, reverse)', () => {
  it('ends the case, on the day after the last; the second run finds nothing to do', async () => {
    const caseId = await issued();
    const [{ until } = { until: '' }] = await backend.database.sql<{ until: string }>(
      `SELECT valid_until::text AS until FROM invitation WHERE case_id = $1`,
      [caseId],
    );
    backend.setClock(new Date(`${until}T07:00:00Z`));
    await backend.get(ExpireInvitations).run();
    expect(await statusOf(caseId)).toBe('decided');
    backend.setClock(new Date(`${addDays(until as PlainDate, 1)}T07:00:00Z`));
    await Promise.all([backend.get(ExpireInvitations).run(), backend.get(ExpireInvitations).run()]);
    expect(await statusOf(caseId)).toBe('expired');
    const { timeline } = await examiner.api.cases.read({ caseId });
    expect(timeline.filter(({ action }) => action === 'expire')).toHaveLength(1);
    expect(await visitOf(caseId)).toMatchObject({ state: 'unused', due: [] });
    // The border reports late: who came in time is followed, though the case has ended.
    expect(await record(caseId, 'arrived', until as PlainDate)).toEqual({ outcome: 'recorded' });
    expect(await visitOf(caseId)).toMatchObject({ state: 'present' });
    expect(await statusOf(caseId)).toBe('expired');
  });
});

describe('reminders by mail', () => {
  const mailsAbout = (word: string) => backend.mails.filter(({ subject }) => subject?.includes(word)).length;

  it('of the registration and of the departure, one each', async () => {
    const caseId = await issued();
    const arrival = daysLater(30);
    await record(caseId, 'arrived', arrival);
    const run = async () => {
      await Promise.all([backend.get(RemindOfVisits).run(), backend.get(RemindOfVisits).run()]);
      expect(await backend.runJobs()).toEqual([]);
    };
    const kinds = async () =>
      (
        await backend.database.sql<{ kind: string }>(
          `SELECT kind FROM notification WHERE case_id = $1 AND kind LIKE '%-due' ORDER BY kind`,
          [caseId],
        )
      ).map(({ kind }) => kind);
    daysLater(32);
    await run();
    expect(await kinds()).toEqual([]);
    const before = mailsAbout('тіркелу мерзімі жақын');
    daysLater(33);
    await run();
    daysLater(34);
    await run();
    expect(await kinds()).toEqual(['registration-due']);
    expect(mailsAbout('тіркелу мерзімі жақын')).toBeGreaterThan(before);
    const mail = backend.mails.findLast(({ subject }) => subject?.includes('тіркелу мерзімі жақын'));
    const [year, month, day] = addDays(arrival, 5).split('-');
    expect(mail?.text).toContain(`${year} жылғы ${Number(day)}`);
    expect(month).toBeDefined();
    expect(mail?.text).not.toContain('YUSUPOVA');
    await record(caseId, 'registered', daysLater(35));
    daysLater(58);
    await run();
    daysLater(59);
    await run();
    expect(await kinds()).toEqual(['departure-due', 'registration-due']);
  });
});

describe('a violation (clause 16, item 8)', () => {
  it('is offered as evidence when the person is invited again, in another script and another department', async () => {
    const caseId = await issued([invitee({ passportNumber: 'UZ5550001', birthDate: '1988-02-03' as PlainDate })]);
    const arrival = daysLater(30);
    await record(caseId, 'arrived', arrival);
    const { inviteeId } = await visitOf(caseId);
    const violation = {
      kind: 'departure' as const,
      on: arrival,
      document: 'Әкімшілік құқық бұзушылық туралы қаулы № 77, 05.01.2027',
      evidence: 'Шақыру мерзімінен кейін он күн заңсыз болған.',
    };
    expect(await intake.api.visits.recordViolation({ caseId, inviteeId, violation })).toEqual({ outcome: 'recorded' });
    expect((await visitOf(caseId)).violations).toMatchObject([{ ...violation, by: intake.actor.name }]);
    const ofInviter = { ...violation, kind: 'upkeep' as const };
    await intake.api.visits.recordViolation({ caseId, inviteeId, violation: ofInviter });

    backend.setClock(null);
    const again = await issued([
      // Another passport, and the name as another clerk would write it.
      invitee({
        passportNumber: 'UZ7770002',
        birthDate: '1988-02-03' as PlainDate,
        surnameLatin: 'IUSUPOVA',
        givenNamesLatin: 'DILNOZA',
      }),
      invitee({
        passportNumber: 'UZ8880003',
        birthDate: '1988-02-03' as PlainDate,
        surnameLatin: 'KARIMOVA',
        givenNamesLatin: 'NARGIZA',
        surnameRussian: 'Каримова',
        givenNamesRussian: 'Наргиза',
      }),
    ]);
    const found = await examiner.api.visits.earlierViolations({ caseId: again });
    const invited = (await examiner.api.cases.read({ caseId: again })).answers.invitees ?? [];
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      inviteeId: invited[0]?.id,
      violation,
      sameBirthDate: true,
      samePassport: false,
      departmentId: 'astana',
      person: { name: 'YUSUPOVA DILNOZA' },
    });
    const rows = await backend.database.sqlAs(
      { ...examiner.actor, departmentId: 'almaty' },
      `SELECT FROM violation WHERE case_id = $1`,
      [caseId],
    );
    expect(rows.length).toBe(2);
    expect(await backend.database.sqlAs({ ...intake.actor, departmentId: 'almaty' }, `SELECT FROM violation`)).toEqual(
      [],
    );
    expect(await backend.database.sqlAs(applicant.actor, `SELECT FROM violation`)).toEqual([]);
    const [logged] = await backend.database.sqlAs<{ data: unknown }>(
      { ...examiner.actor, role: 'auditor' },
      `SELECT data FROM audit_entry WHERE action = 'violations.look-up' AND subject_id = $1`,
      [again],
    );
    expect(logged).toMatchObject({ data: { found: 1 } });
  });
});

describe('row-level security of visits', () => {
  it('keeps an applicant from recording, another department from seeing', async () => {
    const caseId = await issued();
    const [event] = await backend.database.sql<{ id: string }>(
      `SELECT id::text FROM case_event WHERE case_id = $1 LIMIT 1`,
      [caseId],
    );
    const insert = `INSERT INTO visit_event (event_id, case_id, invitee_id, step, on_day, place, note, from_border)
      SELECT $2::bigint, v.case_id, v.invitee_id, 'arrived', current_date, '', '', false FROM visit v WHERE v.case_id = $1`;
    await expect(backend.database.sqlAs(applicant.actor, insert, [caseId, event?.id])).rejects.toThrow(
      /row-level security/,
    );
    const updated = await backend.database.sqlAs(
      applicant.actor,
      `UPDATE visit SET arrived_on = current_date WHERE case_id = $1 RETURNING 1`,
      [caseId],
    );
    expect(updated).toEqual([]);
    const others = { ...examiner.actor, departmentId: 'almaty' };
    for (const table of ['visit', 'visit_event', 'visit_event_void', 'replacement', 'cancellation'])
      expect(await backend.database.sqlAs(others, `SELECT FROM ${table}`)).toEqual([]);
    expect(
      (await backend.database.sqlAs(system, `SELECT FROM visit WHERE case_id = $1`, [caseId])).length,
    ).toBeGreaterThan(0);
  });
});
