import { Module } from '@nestjs/common';
import { Invitation } from './invitation.entity.ts';
import { IssueInvitation } from './issue-invitation.ts';

export const entities = [Invitation];

@Module({ providers: [IssueInvitation], exports: [IssueInvitation] })
export class InvitationsModule {}
