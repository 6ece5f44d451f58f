import { applicationsRouter } from './cases/applications.router.ts';
import { casesRouter } from './cases/cases.router.ts';
import { decisionsRouter } from './decisions/decisions.router.ts';
import { officersRouter } from './officers/officers.router.ts';
import { sessionsRouter } from './sessions/sessions.router.ts';
import { specialRecordsRouter } from './special-records/special-records.router.ts';
import { router } from './trpc/trpc.ts';
import { verificationRouter } from './verification/verification.router.ts';

export const appRouter = router({
  applications: applicationsRouter,
  cases: casesRouter,
  decisions: decisionsRouter,
  officers: officersRouter,
  sessions: sessionsRouter,
  specialRecords: specialRecordsRouter,
  verification: verificationRouter,
});

/** The web applications know the backend by this type only. */
export type AppRouter = typeof appRouter;
