import type { AnyProcedure } from '@trpc/server';
import type { AppRouter } from '../app-router.ts';
import type { Access } from './trpc.ts';

type PathsOf<R> = {
  [K in keyof R & string]: R[K] extends AnyProcedure ? K : R[K] extends object ? `${K}.${PathsOf<R[K]>}` : never;
}[keyof R & string];

/** Every procedure's name: "cases.accept". */
export type ProcedureName = PathsOf<AppRouter['_def']['record']>;

/**
 * Who may call what. A procedure without a row does not compile; a row that says something else than the procedure itself,
 * or a procedure that the access test does not call, fails the tests.
 */
export const accessTable = {
  'applications.begin': 'applicant',
  'applications.list': 'applicant',
  'applications.read': 'applicant',
  'applications.readDraft': 'applicant',
  'applications.removeAttachment': 'applicant',
  'applications.removeInvitee': 'applicant',
  'applications.review': 'applicant',
  'applications.saveAnswers': 'applicant',
  'applications.submit': 'applicant',
  'applications.withdraw': 'applicant',
  'cases.accept': 'case.accept',
  'cases.assign': 'case.assign',
  'cases.handOver': 'case.hand-over',
  'cases.logNotice': 'case.notify',
  'cases.read': 'case.read',
  'cases.returnIncomplete': 'case.accept',
  'cases.startExamination': 'case.examine',
  'cases.worklist': 'case.read',
  'decisions.decide': 'case.decide',
  'decisions.propose': 'case.examine',
  'decisions.returnToExaminer': 'case.decide',
  'decisions.review': 'case.decide',
  'officers.colleagues': 'case.read',
  'sessions.beginWithEds': 'anyone',
  'sessions.current': 'anyone',
  'sessions.end': 'anyone',
  'sessions.finishWithEds': 'anyone',
  'sessions.password': 'anyone',
  'sessions.secondFactor': 'anyone',
  'specialRecords.checkInvitees': 'case.examine',
  'specialRecords.importCsv': 'special-records.import',
  'specialRecords.list': 'special-records.read',
  'specialRecords.resolveMatch': 'case.examine',
  'verification.check': 'anyone',
} as const satisfies Record<ProcedureName, Access>;
