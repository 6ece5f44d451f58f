import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { officerProblems } from '@shaqyru/domain/account/officer-view';
import { ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { Database } from '../database/as-actor.ts';
import { appDataSourceOptions } from '../database/data-source.ts';
import { appRole } from '../database/prepare-database.ts';
import { EnterAdministrator, NewAdministrator, type EnteredAdministrator } from './enter-administrator.ts';
import { Officer } from './officer.entity.ts';

const usage = `usage: npm run --silent administrator -- --login LOGIN --name NAME --iin IIN [--email ADDRESS] [--post POST]
         [--department DEPARTMENT] [--lost-access REASON]

Enters the first administrator of a deployment and prints a one-time password, with which the first sign-in sets an own
password and an authenticator.
  --login LOGIN             Latin letters, digits, dot, hyphen; 3 to 50 characters
  --name NAME               name and surname, as papers show them
  --iin IIN                 the individual identification number, 12 digits
  --email ADDRESS           the work e-mail address
  --post POST               the post; «әкімші» if none is given
  --department DEPARTMENT   a department of Annex 1, such as astana; the ministry if none is given, whose administrators
                            manage all departments
  --lost-access REASON      while an administrator is active: why none of them can sign in. With the login and IIN of an
                            administrator that account gets a one-time password; the reason stays in its history

Settings: DATABASE_URL, the address of the database's owner; OFFICE_ORIGIN, where the officers' application is reached.
Exit code: 0 done, 1 refused, 2 not understood or not possible.`;

const options = {
  login: { type: 'string' },
  name: { type: 'string' },
  iin: { type: 'string' },
  email: { type: 'string' },
  post: { type: 'string', default: 'әкімші' },
  department: { type: 'string', default: ministryId },
  'lost-access': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** The owner's address stands here only: neither the backend nor the worker knows it. */
const Settings = z.object({
  DATABASE_URL: z.url('the address of the database’s owner is needed'),
  OFFICE_ORIGIN: z.url().default('http://localhost:3001'),
  ALLOW_TEST_IDENTITIES: z.stringbool().default(false),
});

async function main(): Promise<number> {
  const { values } = parseArgs({ options, strict: true });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const asked = NewAdministrator.safeParse({
    login: values.login,
    name: values.name,
    iin: values.iin,
    post: values.post,
    departmentId: values.department,
    email: values.email ?? null,
    lostAccess: values['lost-access'] ?? null,
  });
  const settings = Settings.safeParse(process.env);
  if (!asked.success || !settings.success) {
    const wrong = [asked, settings].flatMap((read) => (read.success ? [] : [z.prettifyError(read.error)]));
    console.error(`${wrong.join('\n')}\n\n${usage}`);
    return 2;
  }
  const entered = await enter(asked.data, settings.data);
  const told = describe(entered, asked.data.login, settings.data.OFFICE_ORIGIN);
  if (!('password' in entered)) {
    console.error(told);
    return 1;
  }
  process.stdout.write(`${told}\n`);
  return 0;
}

async function enter(
  asked: NewAdministrator,
  { DATABASE_URL, ALLOW_TEST_IDENTITIES }: z.infer<typeof Settings>,
): Promise<EnteredAdministrator> {
  const dataSource = new DataSource(appDataSourceOptions(DATABASE_URL, [Officer]));
  await dataSource.initialize();
  try {
    const [found] = (await dataSource.query(
      `SELECT to_regclass('public.officer_mail') IS NOT NULL AS prepared, current_user <> $1 AS owned`,
      [appRole],
    )) as [{ prepared: boolean; owned: boolean }];
    if (!found.owned) throw new Error('DATABASE_URL is the address of the application’s role, not of the owner');
    if (!found.prepared) throw new Error('the database is not prepared: run apps/backend/dist/prepare.js first');
    const clock = new Clock();
    const database = new Database(dataSource, clock);
    return await new EnterAdministrator(database, clock, new WriteAudit(), ALLOW_TEST_IDENTITIES).run(asked);
  } finally {
    await dataSource.destroy();
  }
}

function describe(entered: EnteredAdministrator, login: string, officeOrigin: string): string {
  switch (entered.outcome) {
    case 'entered':
    case 'reset':
      return [
        entered.outcome === 'entered'
          ? 'The administrator is entered.'
          : 'The administrator’s account has a one-time password; its sessions have ended, the authenticator is taken away.',
        `Sign in at:        ${new URL('/sign-in', officeOrigin).href}`,
        `Login:             ${login}`,
        `One-time password: ${entered.password}`,
        `Good until:        ${entered.until.toISOString()}`,
        'It is shown only now. The first sign-in sets an own password and an authenticator.',
      ].join('\n');
    case 'there-are-administrators':
      return `Refused: active administrators: ${entered.count}. They enter officers on the page “Officers”. When none of them can sign in, say why: --lost-access REASON.`;
    case 'not-that-account':
      return `Refused: the login ${login} is taken, and with --lost-access it is not the account of an administrator with this IIN.`;
    case 'invalid':
      return entered.problems
        .map(({ field, problem }) => `Refused: ${field}: ${officerProblems[problem].en}.`)
        .join('\n');
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`The administrator could not be entered: ${(error as Error).message}`);
  process.exitCode = 2;
}
