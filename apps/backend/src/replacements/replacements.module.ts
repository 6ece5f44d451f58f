import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { InvitationsModule } from '../invitations/invitations.module.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { PapersModule } from '../papers/papers.module.ts';
import { VisitsModule } from '../visits/visits.module.ts';
import { AcceptReplacement, MakeReplacement } from './accept-replacement.ts';
import { AskReplacement } from './ask-replacement.ts';
import { DeclineReplacement } from './decline-replacement.ts';
import { EnterReplacement } from './enter-replacement.ts';
import { ListWaiting } from './list-waiting.ts';
import { ReadReplacements } from './read-replacements.ts';
import { WriteRequest } from './write-request.ts';

const useCases = [
  AcceptReplacement,
  AskReplacement,
  DeclineReplacement,
  EnterReplacement,
  ListWaiting,
  ReadReplacements,
];

@Module({
  imports: [CasesModule, InvitationsModule, NotificationsModule, PapersModule, VisitsModule],
  providers: [MakeReplacement, WriteRequest, ...useCases],
  exports: useCases,
})
export class ReplacementsModule {}
