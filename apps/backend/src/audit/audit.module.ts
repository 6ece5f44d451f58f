import { Module } from '@nestjs/common';
import { AUDIT_ANCHOR } from '../common/tokens.ts';
import { AnchorAudit } from './anchor-audit.ts';
import { AnchorFolder } from './anchor-folder.ts';
import { CheckAudit } from './check-audit.ts';
import { LinkAudit } from './link-audit.ts';
import { VerifyAudit } from './verify-audit.ts';

const useCases = [AnchorAudit, CheckAudit, LinkAudit, VerifyAudit];

@Module({ providers: [{ provide: AUDIT_ANCHOR, useClass: AnchorFolder }, ...useCases], exports: useCases })
export class AuditModule {}
