import { Module } from '@nestjs/common';
import { OfficersModule } from '../officers/officers.module.ts';
import { Applicant } from './applicant.entity.ts';
import { BeginSignIn } from './begin-sign-in.ts';
import { CheckPassword } from './check-password.ts';
import { CheckSecondFactor } from './check-second-factor.ts';
import { EndSession } from './end-session.ts';
import { ExtendSession } from './extend-session.ts';
import { FinishSignIn } from './finish-sign-in.ts';
import { OpenSession } from './open-session.ts';
import { ReadSession } from './read-session.ts';
import { Session } from './session.entity.ts';

export const entities = [Applicant, Session];

@Module({
  imports: [OfficersModule],
  providers: [
    BeginSignIn,
    CheckPassword,
    CheckSecondFactor,
    EndSession,
    ExtendSession,
    FinishSignIn,
    OpenSession,
    ReadSession,
  ],
  exports: [ReadSession, OpenSession],
})
export class SessionsModule {}
