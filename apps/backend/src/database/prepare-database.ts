import { PgBoss } from 'pg-boss';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { queues } from '../jobs/queues.ts';
import { MainLine1764000000000 } from './migrations/1764000000000-main-line.ts';
import { Searches1764000100000 } from './migrations/1764000100000-searches.ts';
import { NarrowerRights1764000200000 } from './migrations/1764000200000-narrower-rights.ts';
import { Complaints1764000400000 } from './migrations/1764000400000-complaints.ts';
import { CounterAndPaper1764000500000 } from './migrations/1764000500000-counter-and-paper.ts';
import { AfterIssue1764000600000 } from './migrations/1764000600000-after-issue.ts';
import { SurveyAndIndicators1764000700000 } from './migrations/1764000700000-survey-and-indicators.ts';
import { OtherRoutes1764000900000 } from './migrations/1764000900000-other-routes.ts';
import { SurveyOfAVisit1764001000000 } from './migrations/1764001000000-survey-of-a-visit.ts';
import { ManyInvitees1764001200000 } from './migrations/1764001200000-many-invitees.ts';
import { Correspondence1764001600000 } from './migrations/1764001600000-correspondence.ts';
import { AuditAnchors1764001700000 } from './migrations/1764001700000-audit-anchors.ts';
import { RetentionAndQueues1764001800000 } from './migrations/1764001800000-retention-and-queues.ts';
import { OrganisationsPeople1764001800000 } from './migrations/1764001800000-organisations-people.ts';
import { Administration1764001900000 } from './migrations/1764001900000-administration.ts';
import { ScannedFiles1764002300000 } from './migrations/1764002300000-scanned-files.ts';
import { StatementsAndRefunds1764002400000 } from './migrations/1764002400000-statements-and-refunds.ts';
import { Worklists1764002500000 } from './migrations/1764002500000-worklists.ts';
import { RegistersAndSecondEyes1764002900000 } from './migrations/1764002900000-registers-and-second-eyes.ts';
import { CalendarChanges1764003000000 } from './migrations/1764003000000-calendar-changes.ts';
import { NoticeSettings1764003100000 } from './migrations/1764003100000-notice-settings.ts';
import { RetentionOfStatements1764003400000 } from './migrations/1764003400000-retention-of-statements.ts';
import { WhomOthersCasesName1764003500000 } from './migrations/1764003500000-whom-others-cases-name.ts';
import { VerificationOfLetters1764003600000 } from './migrations/1764003600000-verification-of-letters.ts';
import { ReversedPayments1764004000000 } from './migrations/1764004000000-reversed-payments.ts';
import { RefundsOfApplicants1764004050000 } from './migrations/1764004050000-refunds-of-applicants.ts';
import { ServedCases1764004100000 } from './migrations/1764004100000-served-cases.ts';
import { MailsToOfficers1764004200000 } from './migrations/1764004200000-mails-to-officers.ts';
import { Talons1764004300000 } from './migrations/1764004300000-talons.ts';
import { Reopening1764004400000 } from './migrations/1764004400000-reopening.ts';
import { IndicatorsOfRounds1764004450000 } from './migrations/1764004450000-indicators-of-rounds.ts';
import { FrequentNames1764004500000 } from './migrations/1764004500000-frequent-names.ts';
import { UntoldNotices1764004550000 } from './migrations/1764004550000-untold-notices.ts';

export const appRole = 'shaqyru_app';

/**
 * Brings a database up to date, as its owner: the application's role with its password, the migrations, the job queues.
 * Safe to run at every start and by several processes at once.
 */
export async function prepareDatabase(ownerUrl: string, appPassword: string): Promise<void> {
  await ensureAppRole(ownerUrl, appPassword);
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [
      MainLine1764000000000,
      Searches1764000100000,
      NarrowerRights1764000200000,
      Complaints1764000400000,
      CounterAndPaper1764000500000,
      AfterIssue1764000600000,
      SurveyAndIndicators1764000700000,
      OtherRoutes1764000900000,
      SurveyOfAVisit1764001000000,
      ManyInvitees1764001200000,
      Correspondence1764001600000,
      AuditAnchors1764001700000,
      RetentionAndQueues1764001800000,
      OrganisationsPeople1764001800000,
      Administration1764001900000,
      ScannedFiles1764002300000,
      StatementsAndRefunds1764002400000,
      Worklists1764002500000,
      RegistersAndSecondEyes1764002900000,
      CalendarChanges1764003000000,
      NoticeSettings1764003100000,
      RetentionOfStatements1764003400000,
      WhomOthersCasesName1764003500000,
      VerificationOfLetters1764003600000,
      ReversedPayments1764004000000,
      RefundsOfApplicants1764004050000,
      ServedCases1764004100000,
      MailsToOfficers1764004200000,
      Talons1764004300000,
      Reopening1764004400000,
      IndicatorsOfRounds1764004450000,
      FrequentNames1764004500000,
      UntoldNotices1764004550000,
    ],
    migrationsTransactionMode: 'each',
  });
  await dataSource.initialize();
  try {
    // Two processes that start together would run the same migration twice.
    const runner = dataSource.createQueryRunner();
    await runner.query(`SELECT pg_advisory_lock(hashtext('shaqyru.migrations'))`);
    try {
      await dataSource.runMigrations();
      await prepareQueues(ownerUrl);
      await runner.query(`GRANT USAGE ON SCHEMA pgboss TO ${appRole}`);
      await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${appRole}`);
      await runner.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO ${appRole}`);
    } finally {
      await runner.query(`SELECT pg_advisory_unlock(hashtext('shaqyru.migrations'))`);
      await runner.release();
    }
  } finally {
    await dataSource.destroy();
  }
}

async function ensureAppRole(ownerUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Roles belong to the whole server: the lock keeps two databases' starts apart.
    await client.query(`SELECT pg_advisory_lock(hashtext('shaqyru.role'))`);
    const found = await client.query(`SELECT FROM pg_roles WHERE rolname = $1`, [appRole]);
    if (found.rowCount === 0)
      await client.query(`CREATE ROLE ${appRole} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`);
    await client.query(`ALTER ROLE ${appRole} PASSWORD ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
}

async function prepareQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schedule: false, supervise: false });
  await boss.start();
  for (const { name, options } of queues) await boss.createQueue(name, options);
  // The audit chain is linked every minute, by whichever worker takes the job.
  await boss.schedule('link-audit', '* * * * *');
  await boss.schedule('anchor-audit', '*/10 * * * *');
  await boss.schedule('check-audit', '0 3 * * *', {}, { tz: 'Asia/Almaty' });
  await boss.schedule('erase-due', '30 2 * * *', {}, { tz: 'Asia/Almaty' });
  await boss.schedule('tally-indicators', '* * * * *');
  await boss.schedule('scan-files', '* * * * *');
  // By the clock on the wall: the day that has just begun, and the morning.
  await boss.schedule('expire-invitations', '10 0 * * *', {}, { tz: 'Asia/Almaty' });
  await boss.schedule('drop-old-sheets', '20 0 * * *', {}, { tz: 'Asia/Almaty' });
  await boss.schedule('remind-of-visits', '0 9 * * *', {}, { tz: 'Asia/Almaty' });
  await boss.schedule('sum-flows', '20 0 * * *', {}, { tz: 'Asia/Almaty' });
  await boss.schedule('warn-of-due', '30 7 * * *', {}, { tz: 'Asia/Almaty' });
  await boss.stop({ graceful: false });
}

/** The application's own address of a database, from the owner's. */
export function appUrl(ownerUrl: string, appPassword: string): string {
  const url = new URL(ownerUrl);
  url.username = appRole;
  url.password = appPassword;
  return url.href;
}
