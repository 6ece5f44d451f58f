import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { InvitationsModule } from '../invitations/invitations.module.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { OfficersModule } from '../officers/officers.module.ts';
import { PapersModule } from '../papers/papers.module.ts';
import { VisitsModule } from '../visits/visits.module.ts';
import { DecideCase } from './decide-case.ts';
import { Decision } from './decision.entity.ts';
import { Proposal } from './proposal.entity.ts';
import { ProposeDecision } from './propose-decision.ts';
import { ReturnToExaminer } from './return-to-examiner.ts';
import { ReviewDecision } from './review-decision.ts';

export const entities = [Proposal, Decision];
const useCases = [DecideCase, ProposeDecision, ReturnToExaminer, ReviewDecision];

@Module({
  imports: [CasesModule, InvitationsModule, NotificationsModule, OfficersModule, PapersModule, VisitsModule],
  providers: useCases,
  exports: useCases,
})
export class DecisionsModule {}
