import { applicationsRouter } from './cases/applications.router.ts';
import { casesRouter } from './cases/cases.router.ts';
import { counterRouter } from './counter/counter.router.ts';
import { complaintsRouter } from './complaints/complaints.router.ts';
import { decisionsRouter } from './decisions/decisions.router.ts';
import { intakeRouter } from './intake/intake.router.ts';
import { officersRouter } from './officers/officers.router.ts';
import { sessionsRouter } from './sessions/sessions.router.ts';
import { specialRecordsRouter } from './special-records/special-records.router.ts';
import { router } from './trpc/trpc.ts';
import { verificationRouter } from './verification/verification.router.ts';

export const appRouter = router({
  applications: applicationsRouter,
  cases: casesRouter,
  counter: counterRouter,
  complaints: complaintsRouter,
  decisions: decisionsRouter,
  intake: intakeRouter,
  officers: officersRouter,
  sessions: sessionsRouter,
  specialRecords: specialRecordsRouter,
  verification: verificationRouter,
});

/** The web applications know the backend by this type only. */
export type AppRouter = typeof appRouter;
