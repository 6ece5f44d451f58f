import * as audit from './audit/audit.module.ts';
import * as cases from './cases/cases.module.ts';
import * as counter from './counter/counter.module.ts';
import * as complaints from './complaints/complaints.module.ts';
import * as decisions from './decisions/decisions.module.ts';
import * as files from './files/files.module.ts';
import * as intake from './intake/intake.module.ts';
import * as invitations from './invitations/invitations.module.ts';
import * as notifications from './notifications/notifications.module.ts';
import * as officers from './officers/officers.module.ts';
import * as papers from './papers/papers.module.ts';
import * as sessions from './sessions/sessions.module.ts';
import * as specialRecords from './special-records/special-records.module.ts';
import * as verification from './verification/verification.module.ts';

/** The features and their tables. A new feature is named here and nowhere else. */
export const features = [
  audit.AuditModule,
  cases.CasesModule,
  counter.CounterModule,
  complaints.ComplaintsModule,
  decisions.DecisionsModule,
  files.FilesModule,
  intake.IntakeModule,
  invitations.InvitationsModule,
  notifications.NotificationsModule,
  officers.OfficersModule,
  papers.PapersModule,
  sessions.SessionsModule,
  specialRecords.SpecialRecordsModule,
  verification.VerificationModule,
];
export const entities = [
  ...cases.entities,
  ...complaints.entities,
  ...decisions.entities,
  ...files.entities,
  ...invitations.entities,
  ...notifications.entities,
  ...officers.entities,
  ...papers.entities,
  ...sessions.entities,
];
