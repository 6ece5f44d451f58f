import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { InvitationsModule } from '../invitations/invitations.module.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { OfficersModule } from '../officers/officers.module.ts';
import { VisitsModule } from '../visits/visits.module.ts';
import { CancelInvitation } from './cancel-invitation.ts';
import { ReadCancellations } from './read-cancellations.ts';
import { ReviewCancellation } from './review-cancellation.ts';

const useCases = [CancelInvitation, ReadCancellations, ReviewCancellation];

@Module({
  imports: [CasesModule, InvitationsModule, NotificationsModule, OfficersModule, VisitsModule],
  providers: useCases,
  exports: useCases,
})
export class CancellationsModule {}
