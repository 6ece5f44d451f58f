import { Module } from '@nestjs/common';
import { CheckInvitation } from './check-invitation.ts';
import { CheckTalon } from './check-talon.ts';

@Module({ providers: [CheckInvitation, CheckTalon], exports: [CheckInvitation, CheckTalon] })
export class VerificationModule {}
