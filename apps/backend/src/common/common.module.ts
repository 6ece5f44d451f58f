import { readFileSync } from 'node:fs';
import { Global, Logger, Module, type DynamicModule } from '@nestjs/common';
import { createVerifier } from '@shaqyru/signature/verify';
import { PgBoss } from 'pg-boss';
import { AuditKeys } from '../audit/audit-keys.ts';
import { LookedUp } from '../audit/looked-up.ts';
import { WriteAudit } from '../audit/write-audit.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { Once } from '../idempotency/once.ts';
import { openQueue } from '../jobs/boss.ts';
import { JobQueue } from '../jobs/enqueue.ts';
import { CheckSignature } from '../signatures/check-signature.ts';
import { Clock } from './clock.ts';
import { FileStore } from './file-store.ts';
import { Limits } from './limits.ts';
import { PaperRenderer } from './paper-renderer.ts';
import { ENV, VERIFIER } from './tokens.ts';

/** What every feature may ask for. */
@Global()
@Module({})
export class CommonModule {
  static with(env: Env): DynamicModule {
    const logger = new Logger('jobs');
    const shared = [
      Clock,
      Database,
      Once,
      AuditKeys,
      LookedUp,
      WriteAudit,
      JobQueue,
      FileStore,
      Limits,
      PaperRenderer,
      CheckSignature,
    ];
    return {
      module: CommonModule,
      providers: [
        { provide: ENV, useValue: env },
        { provide: VERIFIER, useFactory: () => openVerifier(env) },
        { provide: PgBoss, useFactory: () => openQueue(env.APP_DATABASE_URL, (error) => logger.error(error.message)) },
        ...shared,
      ],
      exports: [ENV, VERIFIER, PgBoss, ...shared],
    };
  }
}

function openVerifier(env: Env) {
  return createVerifier({
    roots: [readFileSync(env.TRUSTED_ROOTS_FILE, 'utf8')],
    intermediates: [readFileSync(env.INTERMEDIATES_FILE, 'utf8')],
    revocation: env.REVOCATION,
    timeoutMilliseconds: 5_000,
    ...(env.NCANODE_URL ? { ncanodeUrl: env.NCANODE_URL } : {}),
  });
}
