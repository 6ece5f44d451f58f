import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../common/clock.ts';
import type { Env } from '../env.ts';
import type { Account } from '../officers/check-credentials.ts';
import { hashOf } from './open-session.ts';

/** What proves, for a few minutes, that the password was right. It ends with the officer's rights. */
export async function makeChallenge(
  manager: EntityManager,
  clock: Clock,
  env: Pick<Env, 'SIGN_IN_CODE_MINUTES' | 'SIGN_IN_FIRST_MINUTES'>,
  of: Account,
  offeredSecret: string | null,
): Promise<{ challenge: string; expiresAt: string }> {
  const challenge = randomBytes(32).toString('base64url');
  const minutes = of.oneTimeUntil === null ? env.SIGN_IN_CODE_MINUTES : env.SIGN_IN_FIRST_MINUTES;
  const expiresAt = new Date(clock.now().getTime() + minutes * 60_000).toISOString();
  await manager.query(
    `INSERT INTO second_factor_challenge (id_hash, officer_id, expires_at, rights_version, offered_secret) VALUES ($1, $2, $3, $4, $5)`,
    [hashOf(challenge), of.id, expiresAt, of.rightsVersion, offeredSecret],
  );
  return { challenge, expiresAt };
}

export type Challenge = { officerId: string; rightsVersion: number; offeredSecret: string | null };

/** The challenge while it is good, locked: two who come with the same one come one after the other. */
export async function findChallenge(
  manager: EntityManager,
  clock: Clock,
  challenge: string,
): Promise<Challenge | null> {
  const rows = (await manager.query(
    `SELECT officer_id AS "officerId", rights_version AS "rightsVersion", offered_secret AS "offeredSecret"
     FROM second_factor_challenge WHERE id_hash = $1 AND expires_at > $2 FOR UPDATE`,
    [hashOf(challenge), clock.now().toISOString()],
  )) as Challenge[];
  return rows[0] ?? null;
}

export async function endChallenge(manager: EntityManager, challenge: string): Promise<void> {
  await manager.query(`DELETE FROM second_factor_challenge WHERE id_hash = $1`, [hashOf(challenge)]);
}
