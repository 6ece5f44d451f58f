import { Module } from '@nestjs/common';
import { OfficersModule } from '../officers/officers.module.ts';
import { Applicant } from './applicant.entity.ts';
import { BeginSignIn } from './begin-sign-in.ts';
import { ChangePassword } from './change-password.ts';
import { CheckPassword } from './check-password.ts';
import { CheckSecondFactor } from './check-second-factor.ts';
import { EndOwnSessions } from './end-own-sessions.ts';
import { EndSession } from './end-session.ts';
import { ExtendSession } from './extend-session.ts';
import { FinishFirstSignIn } from './finish-first-sign-in.ts';
import { FinishSignIn } from './finish-sign-in.ts';
import { ListOwnSessions } from './list-own-sessions.ts';
import { OpenSession } from './open-session.ts';
import { ReadFirstSignIn } from './read-first-sign-in.ts';
import { ReadSession } from './read-session.ts';
import { Session } from './session.entity.ts';
import { SpendCode } from './spend-code.ts';

export const entities = [Applicant, Session];

@Module({
  imports: [OfficersModule],
  providers: [
    BeginSignIn,
    ChangePassword,
    CheckPassword,
    CheckSecondFactor,
    EndOwnSessions,
    EndSession,
    ExtendSession,
    FinishFirstSignIn,
    FinishSignIn,
    ListOwnSessions,
    OpenSession,
    ReadFirstSignIn,
    ReadSession,
    SpendCode,
  ],
  exports: [ReadSession, OpenSession],
})
export class SessionsModule {}
