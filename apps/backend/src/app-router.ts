import { applicationsRouter } from './cases/applications.router.ts';
import { auditRouter } from './audit/audit.router.ts';
import { calendarRouter } from './calendar/calendar.router.ts';
import { cancellationsRouter } from './cancellations/cancellations.router.ts';
import { casesRouter } from './cases/cases.router.ts';
import { colleaguesRouter } from './colleagues/colleagues.router.ts';
import { correspondenceRouter } from './correspondence/correspondence.router.ts';
import { counterRouter } from './counter/counter.router.ts';
import { complaintsRouter } from './complaints/complaints.router.ts';
import { decisionsRouter } from './decisions/decisions.router.ts';
import { figuresRouter } from './figures/figures.router.ts';
import { indicatorsRouter } from './indicators/indicators.router.ts';
import { intakeRouter } from './intake/intake.router.ts';
import { inviteeSheetsRouter } from './invitee-sheets/invitee-sheets.router.ts';
import { noticeSettingsRouter } from './notice-settings/notice-settings.router.ts';
import { officerNoticesRouter } from './officer-notices/officer-notices.router.ts';
import { officersRouter } from './officers/officers.router.ts';
import { questionnairesRouter } from './questionnaires/questionnaires.router.ts';
import { refundsRouter } from './refunds/refunds.router.ts';
import { replacementsRouter } from './replacements/replacements.router.ts';
import { reprintsRouter } from './reprints/reprints.router.ts';
import { queuesRouter } from './queues/queues.router.ts';
import { retentionRouter } from './retention/retention.router.ts';
import { sessionsRouter } from './sessions/sessions.router.ts';
import { settingsRouter } from './settings/settings.router.ts';
import { specialRecordsRouter } from './special-records/special-records.router.ts';
import { statementsRouter } from './statements/statements.router.ts';
import { surveyRouter } from './survey/survey.router.ts';
import { router } from './trpc/trpc.ts';
import { verificationRouter } from './verification/verification.router.ts';
import { visitsRouter } from './visits/visits.router.ts';
import { worklistsRouter } from './worklists/worklists.router.ts';

export const appRouter = router({
  applications: applicationsRouter,
  audit: auditRouter,
  calendar: calendarRouter,
  cancellations: cancellationsRouter,
  cases: casesRouter,
  colleagues: colleaguesRouter,
  correspondence: correspondenceRouter,
  counter: counterRouter,
  complaints: complaintsRouter,
  decisions: decisionsRouter,
  figures: figuresRouter,
  indicators: indicatorsRouter,
  intake: intakeRouter,
  inviteeSheets: inviteeSheetsRouter,
  noticeSettings: noticeSettingsRouter,
  officerNotices: officerNoticesRouter,
  officers: officersRouter,
  questionnaires: questionnairesRouter,
  refunds: refundsRouter,
  replacements: replacementsRouter,
  reprints: reprintsRouter,
  queues: queuesRouter,
  retention: retentionRouter,
  sessions: sessionsRouter,
  settings: settingsRouter,
  specialRecords: specialRecordsRouter,
  statements: statementsRouter,
  survey: surveyRouter,
  verification: verificationRouter,
  visits: visitsRouter,
  worklists: worklistsRouter,
});

/** The web applications know the backend by this type only. */
export type AppRouter = typeof appRouter;
