import { Module } from '@nestjs/common';
import { LinkAudit } from './link-audit.ts';
import { VerifyAudit } from './verify-audit.ts';

@Module({ providers: [LinkAudit, VerifyAudit], exports: [LinkAudit, VerifyAudit] })
export class AuditModule {}
