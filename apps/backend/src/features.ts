import * as audit from './audit/audit.module.ts';
import * as calendar from './calendar/calendar.module.ts';
import * as cancellations from './cancellations/cancellations.module.ts';
import * as cases from './cases/cases.module.ts';
import * as counter from './counter/counter.module.ts';
import * as complaints from './complaints/complaints.module.ts';
import * as colleagues from './colleagues/colleagues.module.ts';
import * as correspondence from './correspondence/correspondence.module.ts';
import * as decisions from './decisions/decisions.module.ts';
import * as figures from './figures/figures.module.ts';
import * as files from './files/files.module.ts';
import * as indicators from './indicators/indicators.module.ts';
import * as intake from './intake/intake.module.ts';
import * as inviteeSheets from './invitee-sheets/invitee-sheets.module.ts';
import * as invitations from './invitations/invitations.module.ts';
import * as noticeSettings from './notice-settings/notice-settings.module.ts';
import * as notifications from './notifications/notifications.module.ts';
import * as officerNotices from './officer-notices/officer-notices.module.ts';
import * as officers from './officers/officers.module.ts';
import * as ownData from './own-data/own-data.module.ts';
import * as papers from './papers/papers.module.ts';
import * as refunds from './refunds/refunds.module.ts';
import * as replacements from './replacements/replacements.module.ts';
import * as reprints from './reprints/reprints.module.ts';
import * as questionnaires from './questionnaires/questionnaires.module.ts';
import * as queues from './queues/queues.module.ts';
import * as retention from './retention/retention.module.ts';
import * as sessions from './sessions/sessions.module.ts';
import * as settings from './settings/settings.module.ts';
import * as specialRecords from './special-records/special-records.module.ts';
import * as statements from './statements/statements.module.ts';
import * as survey from './survey/survey.module.ts';
import * as verification from './verification/verification.module.ts';
import * as visits from './visits/visits.module.ts';
import * as worklists from './worklists/worklists.module.ts';

/** The features and their tables. A new feature is named here and nowhere else. */
export const features = [
  audit.AuditModule,
  calendar.CalendarModule,
  cancellations.CancellationsModule,
  cases.CasesModule,
  counter.CounterModule,
  complaints.ComplaintsModule,
  colleagues.ColleaguesModule,
  correspondence.CorrespondenceModule,
  decisions.DecisionsModule,
  figures.FiguresModule,
  files.FilesModule,
  indicators.IndicatorsModule,
  intake.IntakeModule,
  invitations.InvitationsModule,
  inviteeSheets.InviteeSheetsModule,
  noticeSettings.NoticeSettingsModule,
  notifications.NotificationsModule,
  officerNotices.OfficerNoticesModule,
  officers.OfficersModule,
  ownData.OwnDataModule,
  papers.PapersModule,
  refunds.RefundsModule,
  replacements.ReplacementsModule,
  reprints.ReprintsModule,
  questionnaires.QuestionnairesModule,
  queues.QueuesModule,
  retention.RetentionModule,
  sessions.SessionsModule,
  settings.SettingsModule,
  specialRecords.SpecialRecordsModule,
  statements.StatementsModule,
  survey.SurveyModule,
  verification.VerificationModule,
  visits.VisitsModule,
  worklists.WorklistsModule,
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
