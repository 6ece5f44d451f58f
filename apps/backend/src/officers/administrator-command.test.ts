import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { generate } from 'otplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { officer } from '../testing/people.ts';

/** As `npm run administrator` starts it: the build is made before the tests. */
const command = fileURLToPath(new URL('../../dist/officers/administrator-command.js', import.meta.url));

let backend: TestBackend;
beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.close());

type Ran = { code: number; out: string; err: string; password: string };
/** Runs the command on the real database, as its owner unless another address is given. */
function run(args: Record<string, string>, databaseUrl = backend.database.ownerUrl): Promise<Ran> {
  const flags = Object.entries(args).flatMap(([name, value]) => [`--${name}`, value]);
  const env = { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, OFFICE_ORIGIN: 'https://office.example.kz' };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...flags], { env }, (error, out, err) => {
      const password = /One-time password: ([A-Z0-9-]+)/.exec(out)?.[1] ?? '';
      resolve({ code: error ? Number(error.code) : 0, out, err, password });
    });
  });
}
const qyran = { login: 'qyran', name: 'Қыран Әлібек', iin: '900228400212', email: 'qyran@police.example.kz' };
const tolqyn = { login: 'tolqyn', name: 'Толқын Сағат', iin: '881219300164' };
const lost = 'Жалғыз әкімшінің телефоны жоғалды, № 9 акт';

const ownPassword = 'бұлақ басында таң';
/** The first sign-in in the way of every officer: one-time password, own password, authenticator. */
async function signInFirst(login: string, password: string, own = ownPassword) {
  // Signed in twice in one half-minute, an officer has one code, and it is good once.
  await backend.database.sql(`DELETE FROM spent_code`);
  const door = await backend.caller(null);
  const step = await door.sessions.password({ login, password });
  if (step.outcome !== 'first-sign-in') throw new Error(JSON.stringify(step));
  const open = await door.sessions.firstSignIn({ challenge: step.challenge });
  if (open.outcome !== 'open' || !open.authenticator) throw new Error('no authenticator is offered');
  const code = await generate({ secret: open.authenticator.secret });
  const answer = await door.sessions.finishFirstSignIn({ challenge: step.challenge, password: own, code });
  if (answer.outcome !== 'signed-in') throw new Error(JSON.stringify(answer));
  return { token: answer.token, api: await backend.caller(answer.token) };
}
const administrators = async () =>
  (
    await backend.database.sql<{ login: string }>(
      `SELECT login FROM officer WHERE role = 'administrator' AND active ORDER BY login`,
    )
  ).map(({ login }) => login);
const audited = async () =>
  (
    await backend.database.sql<{ data: object }>(
      `SELECT data FROM audit_entry WHERE action = 'officer.enter-administrator' ORDER BY id`,
    )
  ).map(({ data }) => data);

describe('a deployment in which nobody is', () => {
  it.each<[string, Record<string, string>, number, RegExp]>([
    ['nothing is said', {}, 2, /usage: npm run --silent administrator/],
    ['the login is none', { ...qyran, login: 'Қыран' }, 2, /login/],
    ['the address is none', { ...qyran, email: 'qyran' }, 2, /email/],
    ['an unknown flag is given', { ...qyran, role: 'auditor' }, 2, /--role/],
    ['the IIN cannot be', { ...qyran, iin: '900228400213' }, 1, /Refused: iin: /],
    ['the department is none', { ...qyran, department: 'london' }, 1, /Refused: departmentId: .*Annex 1/],
  ])('gets no administrator when %s', async (_what, args, code, said) => {
    const ran = await run(args);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toMatch(said);
    expect(await administrators()).toEqual([]);
  });

  it('nor from whoever has the address of the application’s role only', async () => {
    const ran = await run(qyran, backend.database.url);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('not of the owner');
    expect(await administrators()).toEqual([]);
  });

  it('gets one, also from two commands at once; who signs in with the one-time password and enters the others', async () => {
    const ran = await Promise.all([run(qyran), run(tolqyn)]);
    expect(ran.map(({ code }) => code).toSorted()).toEqual([0, 1]);
    const [entered] = await administrators();
    const first = ran.find(({ code }) => code === 0);
    expect(first?.out).toContain('https://office.example.kz/sign-in');
    const { api } = await signInFirst(entered ?? '', first?.password ?? '');
    const me = await api.sessions.current();
    expect(me).toMatchObject({ kind: 'officer', role: 'administrator', departmentId: 'ministry', post: 'әкімші' });
    const { items } = await api.officers.list({});
    const { history } = await api.officers.read({ officerId: items[0]?.id ?? '' });
    expect(history.map(({ action, byName, reason }) => [action, byName, reason])).toEqual([
      ['first-sign-in', entered === 'qyran' ? qyran.name : tolqyn.name, ''],
      ['add', null, 'Жаңа орнату: алғашқы әкімші сервердегі бұйрықпен енгізілді'],
    ]);
    expect(await audited()).toEqual([{ outcome: 'entered', lostAccess: false }]);
    const kept = await backend.database.sql(
      `SELECT o::text FROM officer o UNION ALL SELECT data::text FROM audit_entry`,
    );
    expect(JSON.stringify(kept)).not.toContain(first?.password);
    // The one-time password is spent.
    const again = await (
      await backend.caller(null)
    ).sessions.password({ login: entered ?? '', password: first?.password ?? '' });
    expect(again).toMatchObject({ outcome: 'refused', problem: 'wrong' });
  });
});

describe('a deployment with an administrator', () => {
  it('gets no other one without a reason', async () => {
    const before = await administrators();
    const ran = await run({ login: 'basqa', name: 'Басқа Біреу', iin: '940512400293' });
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('active administrators: 1');
    expect(await administrators()).toEqual(before);
    expect(await audited()).toHaveLength(1);
  });

  it('with the reason of a lost access gets another one; the reason stays in the history, not in the log', async () => {
    const ran = await run({
      login: 'ekinshi',
      name: 'Екінші Әкімші',
      iin: '830701300182',
      department: 'astana',
      'lost-access': lost,
    });
    expect(ran).toMatchObject({ code: 0, err: '' });
    const { api } = await signInFirst('ekinshi', ran.password);
    expect(await api.sessions.current()).toMatchObject({ role: 'administrator', departmentId: 'astana' });
    const [row] = await backend.database.sql<{ action: string; reason: string }>(
      `SELECT c.action, c.reason FROM officer_change c JOIN officer o ON o.id = c.officer_id WHERE o.login = 'ekinshi' ORDER BY c.id LIMIT 1`,
    );
    expect(row).toEqual({ action: 'add', reason: lost });
    expect((await audited()).at(-1)).toEqual({ outcome: 'entered', lostAccess: true });
    expect(JSON.stringify(await audited())).not.toContain(lost);
  });

  it('whose own account it is: gets a one-time password and a new authenticator, and the sessions end', async () => {
    const whose = { login: 'ekinshi', name: 'Екінші Әкімші', iin: '830701300182', 'lost-access': lost };
    const first = await run(whose);
    expect(first.code).toBe(0);
    const { token } = await signInFirst('ekinshi', first.password, 'таудың басында қар');
    const second = await run(whose);
    expect(second.out).toContain('its sessions have ended');
    expect(await (await backend.caller(token)).sessions.current()).toEqual({ kind: 'anonymous' });
    await signInFirst('ekinshi', second.password, 'көлдің жағасы тыныш');
    expect((await audited()).at(-1)).toEqual({ outcome: 'reset', lostAccess: true });
  });

  it('takes nobody else’s account, and no second one of the same person (clause 5)', async () => {
    const { iin } = await officer(backend, 'examiner');
    const taken = await run({ login: 'officer-2', name: 'Ғабит Өмірзақов', iin, 'lost-access': lost });
    expect(taken).toMatchObject({ code: 1, out: '' });
    expect(taken.err).toContain('the login officer-2 is taken');
    const twice = await run({ login: 'ushinshi', name: 'Ғабит Өмірзақов', iin, 'lost-access': lost });
    expect(twice.err).toContain('Refused: iin: An active officer has this IIN already');
    const other = await run({ login: 'ekinshi', name: 'Екінші Әкімші', iin: '870915300153', 'lost-access': lost });
    expect(other.code).toBe(1);
  });
});
