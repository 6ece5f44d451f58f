import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { ExpireInvitations } from './expire-invitations.ts';
import { FindEarlierViolations } from './find-earlier-violations.ts';
import { ImportCrossings } from './import-crossings.ts';
import { ListControlled } from './list-controlled.ts';
import { OpenVisits } from './open-visits.ts';
import { ReadOwnVisits } from './read-own-visits.ts';
import { ReadVisits } from './read-visits.ts';
import { RecordViolation } from './record-violation.ts';
import { RecordVisitEvent, WriteVisitEvent } from './record-visit-event.ts';
import { RemindOfVisits } from './remind-of-visits.ts';
import { SettleVisits } from './settle-visits.ts';
import { TakeBackVisitEvent } from './take-back-visit-event.ts';

const useCases = [
  ExpireInvitations,
  FindEarlierViolations,
  ImportCrossings,
  ListControlled,
  OpenVisits,
  ReadOwnVisits,
  ReadVisits,
  RecordViolation,
  RecordVisitEvent,
  RemindOfVisits,
  SettleVisits,
  TakeBackVisitEvent,
];

/** What happens after an invitation was issued: the visit of each invited person. */
@Module({
  imports: [CasesModule, NotificationsModule],
  providers: [WriteVisitEvent, ...useCases],
  exports: useCases,
})
export class VisitsModule {}
