import { Module } from '@nestjs/common';
import { CheckInvitation } from './check-invitation.ts';

@Module({ providers: [CheckInvitation], exports: [CheckInvitation] })
export class VerificationModule {}
