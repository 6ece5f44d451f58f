import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { ENV } from './tokens.ts';
import type { Env } from '../env.ts';

/** So many tries in so many seconds; with one more it is locked for so many, or until the time has run out. */
type Rule = { points: number; duration: number; blockDuration?: number };

/** What the deployment decides of signing in. */
type SignInSettings = Pick<
  Env,
  | 'SIGN_IN_PASSWORD_ATTEMPTS'
  | 'SIGN_IN_CODE_ATTEMPTS'
  | 'SIGN_IN_ADDRESS_ATTEMPTS'
  | 'SIGN_IN_EDS_ATTEMPTS'
  | 'SIGN_IN_WINDOW_MINUTES'
  | 'SIGN_IN_LOCK_MINUTES'
>;

function signInRules(env: SignInSettings) {
  const duration = env.SIGN_IN_WINDOW_MINUTES * 60;
  const locked = { duration, blockDuration: env.SIGN_IN_LOCK_MINUTES * 60 };
  return {
    /** Wrong passwords for one login, and from one address. */
    'password-of-login': { points: env.SIGN_IN_PASSWORD_ATTEMPTS, ...locked },
    'password-from-address': { points: env.SIGN_IN_ADDRESS_ATTEMPTS, ...locked },
    'second-factor-of-officer': { points: env.SIGN_IN_CODE_ATTEMPTS, ...locked },
    'eds-from-address': { points: env.SIGN_IN_EDS_ATTEMPTS, duration },
  } as const satisfies Record<string, Rule>;
}

const otherRules = {
  'verification-from-address': { points: 60, duration: 15 * 60 },
  'complaint-from-address': { points: 30, duration: 15 * 60 },
  'following-from-address': { points: 120, duration: 15 * 60 },
  'questionnaire-from-address': { points: 60, duration: 15 * 60 },
  'survey-from-address': { points: 120, duration: 15 * 60 },
  'message-of-applicant': { points: 12, duration: 15 * 60 },
  'message-of-officer': { points: 120, duration: 15 * 60 },
  'comment-of-applicant': { points: 60, duration: 15 * 60 },
  'hand-over-of-applicant': { points: 10, duration: 15 * 60 },
  'export-of-applicant': { points: 6, duration: 60 * 60 },
  'settings-of-applicant': { points: 30, duration: 60 * 60 },
  'settings-of-officer': { points: 30, duration: 60 * 60 },
  'note-of-officer': { points: 120, duration: 15 * 60 },
  'print-from-address': { points: 60, duration: 15 * 60 },
} as const satisfies Record<string, Rule>;
export type LimitName = keyof typeof otherRules | keyof ReturnType<typeof signInRules>;

/** Limits shared by all processes through the database. What is counted is a digest: no login or address is kept. */
@Injectable()
export class Limits implements OnApplicationShutdown {
  private readonly logger = new Logger('limits');
  private readonly pool: pg.Pool;
  private readonly limiters: Record<LimitName, RateLimiterPostgres>;

  constructor(@Inject(ENV) env: Env) {
    this.pool = new pg.Pool({ connectionString: env.APP_DATABASE_URL, max: 2, statement_timeout: 5_000 });
    // A connection that the database ended while it was idle: without a listener the process would end with it.
    this.pool.on('error', (error) => this.logger.warn(error.message));
    const rules: Record<LimitName, Rule> = { ...signInRules(env), ...otherRules };
    const entries = Object.entries(rules).map(([keyPrefix, rule]) => [
      keyPrefix,
      new RateLimiterPostgres({
        storeClient: this.pool,
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix,
        ...rule,
      }),
    ]);
    this.limiters = Object.fromEntries(entries) as Record<LimitName, RateLimiterPostgres>;
  }

  /** Counts one try. Answers null when it is within the limit, else the seconds to wait. */
  async count(limit: LimitName, of: string): Promise<number | null> {
    try {
      await this.limiters[limit].consume(digest(of));
      return null;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }

  /** Forgets the tries: after a success the person starts anew. */
  async forget(limit: LimitName, of: string): Promise<void> {
    await this.limiters[limit].delete(digest(of));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
