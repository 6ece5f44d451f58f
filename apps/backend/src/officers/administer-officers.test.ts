import { randomUUID } from 'node:crypto';
import type { OfficerFields } from '@shaqyru/domain/account/officer-view';
import { generate } from 'otplib';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { officer, type TestOfficer } from '../testing/people.ts';

let backend: TestBackend;
let administrator: TestOfficer;
let ministry: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  administrator = await officer(backend, 'administrator', { departmentId: 'astana', unitId: null });
  ministry = await officer(backend, 'administrator', { departmentId: 'ministry', unitId: null });
});
afterAll(() => backend.close());
beforeEach(() => backend.setClock(null));

const reason = 'Қызметкерлер бөлімінің № 12 бұйрығы';
const fields: OfficerFields = {
  name: 'Қарлығаш Әуезова',
  post: 'аға инспектор',
  iin: '900228400212',
  role: 'intake',
  departmentId: 'astana',
  unitId: 'astana/esil-district',
  email: 'q.auezova@police.example.kz',
};
/** Numbers of people who are nobody here: every test enters its own. */
const iins = [
  '881219300164',
  '940512400293',
  '830701300182',
  '870915300153',
  '890404300268',
  '870517400205',
  '720913300102',
  '690905400276',
  '760819300109',
  '931112300144',
  '910605400302',
  '690308300006',
  '850214400016',
  '880818400104',
];
let count = 0;

async function add(overrides: Partial<OfficerFields> = {}, by = administrator) {
  count += 1;
  const login = `qyzmetker${count}`;
  const iin = iins[count % iins.length] ?? '';
  const answer = await by.api.officers.add({
    ...fields,
    iin,
    ...overrides,
    login,
    reason,
    idempotencyKey: randomUUID(),
  });
  if (answer.outcome !== 'added') throw new Error(JSON.stringify(answer));
  return { id: answer.officerId, login, password: answer.password ?? '' };
}
/** Ends the account, so that the number of the person is free again. */
async function retire(officerId: string) {
  const { version, active } = await administrator.api.officers.read({ officerId });
  if (active) await administrator.api.officers.setActive({ officerId, version, active: false, reason });
}
const versionOf = async (officerId: string, by = administrator) => (await by.api.officers.read({ officerId })).version;

const ownPassword = 'бұлақ басында таң';
/** Codes are good once: each one of an authenticator is asked for a minute later. */
const minutes = new Map<string, number>();
async function codeOf(secret: string): Promise<string> {
  const minute = (minutes.get(secret) ?? 0) + 1;
  minutes.set(secret, minute);
  const now = new Date(Date.now() + minute * 60_000);
  backend.setClock(now);
  return generate({ secret, epoch: Math.floor(now.getTime() / 1000) });
}

/** First signing-in: own password and authenticator. */
async function signInFirst(account: { login: string; password: string }, own = ownPassword) {
  const door = await backend.caller(null);
  const step = await door.sessions.password(account);
  if (step.outcome !== 'first-sign-in') throw new Error(JSON.stringify(step));
  const open = await door.sessions.firstSignIn({ challenge: step.challenge });
  if (open.outcome !== 'open' || !open.authenticator) throw new Error('no authenticator is offered');
  const { secret } = open.authenticator;
  const answer = await door.sessions.finishFirstSignIn({
    challenge: step.challenge,
    password: own,
    code: await codeOf(secret),
  });
  if (answer.outcome !== 'signed-in') throw new Error(JSON.stringify(answer));
  return { token: answer.token, secret, api: await backend.caller(answer.token) };
}
async function signIn(login: string, secret: string, password = ownPassword) {
  const door = await backend.caller(null);
  const step = await door.sessions.password({ login, password });
  if (step.outcome !== 'second-factor') return step;
  return door.sessions.secondFactor({ challenge: step.challenge, code: await codeOf(secret) });
}
const isSignedIn = async (token: string) => (await (await backend.caller(token)).sessions.current()).kind === 'officer';

describe('adding an officer', () => {
  it('gives a one-time password once; with it an own password and an authenticator are set, and then both are asked', async () => {
    const account = await add();
    const first = await signInFirst(account);
    expect(await first.api.sessions.current()).toMatchObject({ kind: 'officer', role: 'intake', name: fields.name });
    expect(await signIn(account.login, first.secret)).toMatchObject({ outcome: 'signed-in' });
    const door = await backend.caller(null);
    expect(await door.sessions.password(account)).toMatchObject({ outcome: 'refused', problem: 'wrong' });
    const { history, oneTimeUntil, hasSecondFactor } = await administrator.api.officers.read({ officerId: account.id });
    expect({ oneTimeUntil, hasSecondFactor }).toEqual({ oneTimeUntil: null, hasSecondFactor: true });
    expect(history.map(({ action, byName, reason }) => [action, byName, reason])).toEqual([
      ['first-sign-in', fields.name, ''],
      ['add', administrator.actor.name, reason],
    ]);
    await retire(account.id);
  });

  it('keeps the one-time password nowhere, and answers a double click with the same officer', async () => {
    const idempotencyKey = randomUUID();
    const request = { ...fields, login: 'ekilik', reason, idempotencyKey };
    const answers = await Promise.all([
      administrator.api.officers.add(request),
      administrator.api.officers.add(request),
    ]);
    const passwords = answers.map((answer) => (answer.outcome === 'added' ? answer.password : null)).filter(Boolean);
    expect(passwords).toHaveLength(1);
    expect(new Set(answers.map((answer) => (answer.outcome === 'added' ? answer.officerId : ''))).size).toBe(1);
    const rows = await backend.database.sql(
      `SELECT (SELECT string_agg(response::text, '') FROM idempotency_key) AS kept, (SELECT string_agg(data::text, '') FROM audit_entry) AS audited,
              (SELECT string_agg(o::text, '') FROM officer o) AS officers`,
    );
    expect(JSON.stringify(rows)).not.toContain(passwords[0]);
    const [added] = answers;
    await retire(added.outcome === 'added' ? added.officerId : '');
  });

  it.each<[string, Partial<OfficerFields> & { login?: string }, { field: string; problem: string }]>([
    ['a login that exists', { login: 'officer-0' }, { field: 'login', problem: 'login-taken' }],
    ['a second account of one person (clause 5)', { iin: '700101300002' }, { field: 'iin', problem: 'iin-taken' }],
    ['an IIN that cannot be', { iin: '900228400213' }, { field: 'iin', problem: 'check-digit' }],
    ['an inspector without a unit (clause 7.1)', { unitId: null }, { field: 'unitId', problem: 'unit-required' }],
    ['a unit of another department', { unitId: 'almaty/medeu-district' }, { field: 'unitId', problem: 'foreign-unit' }],
    [
      'an analyst in a department',
      { role: 'analyst', unitId: null },
      { field: 'departmentId', problem: 'ministry-only' },
    ],
  ])('%s is refused at its field', async (_what, overrides, problem) => {
    const taken = await backend.database.sql<{ iin: string }>(`SELECT iin FROM officer WHERE id = $1`, [
      ministry.actor.id,
    ]);
    const iin = overrides.iin === '700101300002' ? (taken[0]?.iin ?? '') : (overrides.iin ?? fields.iin);
    const request = { ...fields, login: 'jana', ...overrides, iin, reason, idempotencyKey: randomUUID() };
    expect(await administrator.api.officers.add(request)).toEqual({ outcome: 'invalid', problems: [problem] });
  });

  it('too late, the one-time password opens nothing', async () => {
    const account = await add();
    backend.setClock(new Date(Date.now() + 73 * 3_600_000));
    const door = await backend.caller(null);
    expect(await door.sessions.password(account)).toMatchObject({ outcome: 'refused', problem: 'password-expired' });
    await retire(account.id);
  });

  it.each([
    ['qysqa', 'short'],
    ['LOGIN құпия сөз', 'has-login'],
    ['aaaaaaaaaaaaaa', 'monotonous'],
    ['THE-ONE-TIME', 'same'],
  ])('the own password is not %s', async (wanted, problem) => {
    const account = await add();
    const door = await backend.caller(null);
    const step = await door.sessions.password(account);
    if (step.outcome !== 'first-sign-in') throw new Error(step.outcome);
    const open = await door.sessions.firstSignIn({ challenge: step.challenge });
    const secret = open.outcome === 'open' ? (open.authenticator?.secret ?? '') : '';
    const password = wanted === 'THE-ONE-TIME' ? account.password : wanted.replace('LOGIN', account.login);
    const finish = { challenge: step.challenge, password, code: await codeOf(secret) };
    expect(await door.sessions.finishFirstSignIn(finish)).toMatchObject({ outcome: 'refused', problem });
    await retire(account.id);
  });

  it('nobody comes in past the own password and the authenticator', async () => {
    const account = await add();
    const door = await backend.caller(null);
    const step = await door.sessions.password(account);
    if (step.outcome !== 'first-sign-in') throw new Error(step.outcome);
    const open = await door.sessions.firstSignIn({ challenge: step.challenge });
    const secret = open.outcome === 'open' ? (open.authenticator?.secret ?? '') : '';
    const past = await door.sessions.secondFactor({ challenge: step.challenge, code: await codeOf(secret) });
    expect(past).toMatchObject({ outcome: 'refused', problem: 'expired' });
    const wrong = { challenge: step.challenge, password: ownPassword, code: '000000' };
    expect(await door.sessions.finishFirstSignIn(wrong)).toMatchObject({ outcome: 'refused', problem: 'wrong' });
    await retire(account.id);
  });
});

describe('changing an officer', () => {
  it('writes every field before and after, who, when and why, and the audit without names', async () => {
    const { id } = await add();
    const version = await versionOf(id);
    const { iin } = await administrator.api.officers.read({ officerId: id });
    const answer = await administrator.api.officers.change({
      ...fields,
      iin,
      name: 'Қарлығаш Оспанова',
      unitId: 'astana/saryarka-district',
      email: 'q.ospanova@police.example.kz',
      officerId: id,
      version,
      reason,
    });
    expect(answer).toEqual({ outcome: 'done' });
    const { history } = await administrator.api.officers.read({ officerId: id });
    expect(history[0]).toMatchObject({
      action: 'change',
      byName: administrator.actor.name,
      reason,
      changes: [
        { field: 'name', before: 'Қарлығаш Әуезова', after: 'Қарлығаш Оспанова' },
        { field: 'unitId', before: 'astana/esil-district', after: 'astana/saryarka-district' },
        { field: 'email', before: 'q.auezova@police.example.kz', after: 'q.ospanova@police.example.kz' },
      ],
    });
    const [audited] = await backend.database.sql<{ data: object }>(
      `SELECT data FROM audit_entry WHERE action = 'officer.change' AND subject_id = $1`,
      [id],
    );
    expect(audited?.data).toEqual({ unitId: 'astana/saryarka-district', fields: 'name unitId email' });
    await retire(id);
  });

  it('another address leaves the sessions open; what is none is refused; without one there is nothing to write to', async () => {
    const account = await add();
    const { token } = await signInFirst(account);
    const { iin } = await administrator.api.officers.read({ officerId: account.id });
    const change = async (email: string | null) =>
      administrator.api.officers.change({
        ...fields,
        iin,
        email,
        officerId: account.id,
        version: await versionOf(account.id),
        reason,
      });
    expect(await change('jana@police.example.kz')).toEqual({ outcome: 'done' });
    expect(await isSignedIn(token)).toBe(true);
    await expect(change('jana')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await change(null)).toEqual({ outcome: 'done' });
    expect((await administrator.api.officers.read({ officerId: account.id })).email).toBeNull();
    await retire(account.id);
  });

  it('of another’s change meanwhile nothing is overwritten', async () => {
    const { id } = await add();
    const version = await versionOf(id);
    await administrator.api.officers.setActive({ officerId: id, version, active: false, reason });
    expect(await administrator.api.officers.setActive({ officerId: id, version, active: true, reason })).toEqual({
      outcome: 'changed-elsewhere',
    });
  });

  it('the own rights nobody changes, by SQL neither', async () => {
    const officerId = administrator.actor.id;
    const version = await versionOf(officerId);
    const own = { officerId, version, reason };
    expect(await administrator.api.officers.setActive({ ...own, active: false })).toEqual({ outcome: 'own-rights' });
    expect(await administrator.api.officers.reset({ ...own, what: 'password' })).toEqual({ outcome: 'own-rights' });
    const rows = await backend.database.sqlAs(
      administrator.actor,
      `UPDATE officer SET department_id = 'ministry' WHERE id = $1 RETURNING id`,
      [officerId],
    );
    expect(rows).toEqual([]);
  });

  it.each<[string, string, unknown[], RegExp | number]>([
    [
      'enters an officer of another department',
      `INSERT INTO officer (login, password_hash, totp_secret, name, post, iin, role, department_id) VALUES ('x', 'x', 'x', 'x', 'x', '931112300144', 'head', 'almaty')`,
      [],
      /row-level security/,
    ],
    [
      'moves an officer to another department',
      `UPDATE officer SET department_id = 'almaty', unit_id = NULL WHERE login = 'kezekshi'`,
      [],
      /row-level security/,
    ],
    ['sees an officer of the ministry', `SELECT id FROM officer WHERE department_id = 'ministry'`, [], 0],
    [
      'writes the history in another’s name',
      `INSERT INTO officer_change (officer_id, by_id, action, reason) SELECT id, id, 'disable', 'себебі жоқ' FROM officer WHERE login = 'kezekshi'`,
      [],
      /row-level security/,
    ],
    ['rewrites the history', `UPDATE officer_change SET reason = 'басқа себеп'`, [], /permission denied/],
    ['gives back the rights of before', `UPDATE officer SET rights_version = 1`, [], /permission denied/],
  ])('by SQL an administrator of Astana does not: %s', async (_what, sql, values, expected) => {
    await backend.database.sql(
      `INSERT INTO officer (login, password_hash, totp_secret, name, post, iin, role, department_id)
       VALUES ('kezekshi', 'x', 'x', 'К', 'и', '010101500001', 'examiner', 'astana') ON CONFLICT DO NOTHING`,
    );
    const work = backend.database.sqlAs(administrator.actor, sql, values);
    if (typeof expected === 'number') expect(await work).toHaveLength(expected);
    else await expect(work).rejects.toThrow(expected);
  });

  it('an examiner by SQL changes nobody', async () => {
    const examiner = await officer(backend, 'examiner');
    const rows = await backend.database.sqlAs(examiner.actor, `UPDATE officer SET role = 'head' RETURNING id`);
    expect(rows).toEqual([]);
  });
});

describe('who manages whom', () => {
  it('an administrator sees the own department, the ministry’s all of them', async () => {
    const almaty = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
    const departmentsOf = async ({ api }: TestOfficer) =>
      new Set((await api.officers.list({})).items.map(({ departmentId }) => departmentId));
    expect(await departmentsOf(administrator)).toEqual(new Set(['astana']));
    expect(await departmentsOf(ministry)).toEqual(new Set(['astana', 'almaty', 'ministry']));
    await expect(administrator.api.officers.read({ officerId: almaty.actor.id })).rejects.toThrow('not-found');
    const version = await versionOf(almaty.actor.id, ministry);
    const target = { officerId: almaty.actor.id, version, reason };
    await expect(administrator.api.officers.setActive({ ...target, active: false })).rejects.toThrow('not-found');
    expect(await ministry.api.officers.setActive({ ...target, active: false })).toEqual({ outcome: 'done' });
    await expect(add({ departmentId: 'almaty', unitId: 'almaty/medeu-district' })).rejects.toThrow('not-found');
  });

  it('two administrators who disable one another: one of them remains', async () => {
    const pair = [
      await officer(backend, 'administrator', { departmentId: 'ministry', unitId: null }),
      ministry,
    ] as const;
    const [a, b] = pair;
    const [versionA, versionB] = [await versionOf(a.actor.id, b), await versionOf(b.actor.id, a)];
    const disable = (by: TestOfficer, officerId: string, version: number) =>
      by.api.officers.setActive({ officerId, version, active: false, reason }).then(
        ({ outcome }) => outcome,
        (error: Error) => error.message,
      );
    const outcomes = await Promise.all([disable(a, b.actor.id, versionB), disable(b, a.actor.id, versionA)]);
    const [left] = await backend.database.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM officer WHERE role = 'administrator' AND department_id = 'ministry' AND active`,
    );
    expect([outcomes.filter((outcome) => outcome === 'done').length, left?.count]).toEqual([1, 1]);
    await backend.database.sql(`UPDATE officer SET active = true WHERE id = ANY($1)`, [[a.actor.id, b.actor.id]]);
    await backend.database.sql(`UPDATE officer SET active = false WHERE id = $1`, [a.actor.id]);
    const [row] = await backend.database.sql<{ version: number }>(
      `SELECT rights_version AS version FROM officer WHERE id = $1`,
      [b.actor.id],
    );
    ministry = { ...ministry, api: await backend.caller({ ...ministry.actor, rightsVersion: row?.version ?? 0 }) };
  });

  it('the last administrator stays one, whichever way it is tried', async () => {
    await expect(
      backend.database.sql(`UPDATE officer SET active = false WHERE role = 'administrator'`),
    ).rejects.toThrow('the last administrator');
    await expect(
      backend.database.sql(
        `UPDATE officer SET role = 'auditor' WHERE department_id = 'ministry' AND role = 'administrator' AND active`,
      ),
    ).rejects.toThrow('the last administrator');
  });
});

describe('the list', () => {
  it('is in the Kazakh order, page by page, each officer once', async () => {
    await backend.database.sql(
      `INSERT INTO officer (login, password_hash, totp_secret, name, name_key, post, iin, role, department_id)
       SELECT 'kop' || n, 'x', 'x', (ARRAY['Әсем', 'Ғани', 'Қайрат', 'Һамза', 'Іңкәр'])[n % 5 + 1] || ' ' || n, 'kop', 'и', lpad(n::text, 12, '0'), 'examiner', 'astana'
       FROM generate_series(1, 120) n`,
    );
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await administrator.api.officers.list({
        role: 'examiner',
        active: true,
        ...(cursor ? { cursor } : {}),
      });
      names.push(...page.items.map(({ name }) => name));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(120);
    expect(names).toEqual(names.toSorted(new Intl.Collator('kk').compare));
  });

  it.each([
    ['Қарлығаш', 'in Kazakh'],
    ['karlygash auez', 'in Latin letters, in part'],
    ['Карлыгаш', 'in Russian'],
  ])('finds a name written %s, %s', async (search) => {
    const { id } = await add();
    const { items } = await administrator.api.officers.list({ search });
    expect(items.map((item) => item.id)).toContain(id);
    const others = await administrator.api.officers.list({ search, role: 'head' });
    expect(others.items.map((item) => item.id)).not.toContain(id);
    await retire(id);
  });
});

describe('sessions end at once', () => {
  const acts: [string, (officerId: string, version: number) => Promise<unknown>][] = [
    [
      'disabled',
      (officerId, version) => administrator.api.officers.setActive({ officerId, version, active: false, reason }),
    ],
    ['given another role', (officerId, version) => changeTo({ role: 'examiner' }, officerId, version)],
    [
      'moved to another unit',
      (officerId, version) => changeTo({ unitId: 'astana/saryarka-district' }, officerId, version),
    ],
    [
      'given a new password',
      (officerId, version) => administrator.api.officers.reset({ officerId, version, reason, what: 'password' }),
    ],
    [
      'given a new authenticator',
      (officerId, version) => administrator.api.officers.reset({ officerId, version, reason, what: 'second-factor' }),
    ],
  ];
  async function changeTo(overrides: Partial<OfficerFields>, officerId: string, version: number) {
    const { iin } = await administrator.api.officers.read({ officerId });
    const answer = await administrator.api.officers.change({
      ...fields,
      iin,
      ...overrides,
      officerId,
      version,
      reason,
    });
    if (answer.outcome !== 'done') throw new Error(JSON.stringify(answer));
    return answer;
  }

  it.each(acts)('when the officer is %s', async (_how, act) => {
    const account = await add();
    const { token, api } = await signInFirst(account);
    expect(await isSignedIn(token)).toBe(true);
    await act(account.id, await versionOf(account.id));
    expect(await isSignedIn(token)).toBe(false);
    // Who was let in a moment before, and asks only now.
    await expect(api.cases.worklist({})).rejects.toThrow('signed-out');
    expect(await backend.database.sql(`SELECT FROM session WHERE officer_id = $1`, [account.id])).toEqual([]);
    await retire(account.id);
  });

  it('a new name alone ends none', async () => {
    const account = await add();
    const { token } = await signInFirst(account);
    await changeTo({ name: 'Қарлығаш Оспанова' }, account.id, await versionOf(account.id));
    expect(await isSignedIn(token)).toBe(true);
    await retire(account.id);
  });

  it('a signing-in half done before the change does not become a session after it', async () => {
    const account = await add();
    const { secret } = await signInFirst(account);
    const door = await backend.caller(null);
    const step = await door.sessions.password({ login: account.login, password: ownPassword });
    if (step.outcome !== 'second-factor') throw new Error(step.outcome);
    await changeTo({ unitId: 'astana/saryarka-district' }, account.id, await versionOf(account.id));
    const late = await door.sessions.secondFactor({ challenge: step.challenge, code: await codeOf(secret) });
    expect(late).toMatchObject({ outcome: 'refused', problem: 'expired' });
    await retire(account.id);
  });

  it('of 200 requests at once, asked over HTTP while the officer is disabled, none is done after the answer', async () => {
    const account = await add();
    const { token } = await signInFirst(account);
    const url = await backend.listen();
    const read = () => fetch(`${url}/trpc/cases.worklist`, { method: 'POST', headers: headersOf(token), body: '{}' });
    const write = () =>
      fetch(`${url}/trpc/counter.sit`, { method: 'POST', headers: headersOf(token), body: '{"windowId":null}' });
    expect((await read()).status).toBe(200);
    let answered = false;
    const askedAfter: Promise<number>[] = [];
    const askedBefore: Promise<number>[] = [];
    const ask = async (request: () => Promise<Response>) => (await request()).status;
    /** Each of 200 asks again and again until some time after the administrator's answer. */
    let extra = 0;
    const workers = Array.from({ length: 200 }, async (_, index) => {
      const request = index % 2 === 0 ? read : write;
      while (extra < 400) {
        const late = answered;
        const asked = ask(request);
        (late ? askedAfter : askedBefore).push(asked);
        if (late) extra += 1;
        await asked;
      }
    });
    const version = await versionOf(account.id);
    const result = await administrator.api.officers.setActive({
      officerId: account.id,
      version,
      active: false,
      reason,
    });
    answered = true;
    const doneAtAnswer = await actsOf(account.id);
    await Promise.all(workers);
    expect(result).toEqual({ outcome: 'done' });
    expect(askedAfter.length).toBeGreaterThanOrEqual(200);
    expect(new Set(await Promise.all(askedAfter))).toEqual(new Set([401]));
    expect((await Promise.all(askedBefore)).includes(200)).toBe(true);
    expect(await actsOf(account.id)).toBe(doneAtAnswer);
  });

  it('an act that began before is finished before the administrator is answered', async () => {
    const account = await add();
    const { api } = await signInFirst(account);
    const version = await versionOf(account.id);
    const head = await officer(backend, 'head', { departmentId: 'astana', unitId: null });
    const window = await head.api.counter.addWindow({ unitId: 'astana/esil-district', name: String(count) });
    if (window.outcome !== 'added') throw new Error(window.outcome);
    // The officer's act waits for a row that somebody else holds.
    const holder = new pg.Client({ connectionString: backend.database.url });
    await holder.connect();
    await holder.query(
      `BEGIN; SET LOCAL app.actor_kind = 'officer'; SET LOCAL app.actor_role = 'head'; SET LOCAL app.actor_department = 'astana'`,
    );
    await holder.query(`SELECT FROM counter_window WHERE id = $1 FOR UPDATE`, [window.windowId]);
    const act = api.counter.sit({ windowId: window.windowId });
    await backend.database.waiting(1);
    const doneAtAnswer = administrator.api.officers
      .setActive({ officerId: account.id, version, active: false, reason })
      .then(() => actsOf(account.id));
    await Promise.race([backend.database.waiting(2), doneAtAnswer]);
    await holder.query('COMMIT');
    await holder.end();
    await act;
    expect(await doneAtAnswer).toBe(await actsOf(account.id));
  });
});

const headersOf = (token: string) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });

/** What of the officer is written down as done. */
async function actsOf(officerId: string): Promise<number> {
  const [row] = await backend.database.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM audit_entry WHERE actor_id = $1`,
    [officerId],
  );
  return row?.count ?? 0;
}
