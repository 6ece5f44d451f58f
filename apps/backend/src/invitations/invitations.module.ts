import { Module } from '@nestjs/common';
import { Invitation } from './invitation.entity.ts';
import { IssueInvitation } from './issue-invitation.ts';
import { ReplaceInvitation } from './replace-invitation.ts';
import { VoidInvitation } from './void-invitation.ts';

export const entities = [Invitation];

const useCases = [IssueInvitation, ReplaceInvitation, VoidInvitation];

@Module({ providers: useCases, exports: useCases })
export class InvitationsModule {}
