import { Module } from '@nestjs/common';
import { AUDIT_ANCHOR } from '../common/tokens.ts';
import { AnchorAudit } from './anchor-audit.ts';
import { AnchorFolder } from './anchor-folder.ts';
import { AskCheck } from './ask-check.ts';
import { CheckAudit } from './check-audit.ts';
import { LinkAudit } from './link-audit.ts';
import { ListAudit } from './list-audit.ts';
import { ListAuditedOfficers } from './list-audited-officers.ts';
import { ReadCheck } from './read-check.ts';
import { VerifyAudit } from './verify-audit.ts';

const useCases = [AnchorAudit, AskCheck, CheckAudit, LinkAudit, ListAudit, ListAuditedOfficers, ReadCheck, VerifyAudit];

@Module({ providers: [{ provide: AUDIT_ANCHOR, useClass: AnchorFolder }, ...useCases], exports: useCases })
export class AuditModule {}
