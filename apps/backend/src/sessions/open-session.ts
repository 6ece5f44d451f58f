import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { Session } from './session.entity.ts';

const minutes = 60_000;
/** From signing in, and from each time that the person says to be still there. */
export const lifetime = { applicant: 60 * minutes, officer: 8 * 60 * minutes };

/** Opens a session in the caller's transaction. */
@Injectable()
export class OpenSession {
  constructor(private readonly clock: Clock) {}

  async run(manager: EntityManager, of: { kind: 'applicant' | 'officer'; id: string }) {
    const token = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + lifetime[of.kind]);
    await manager.insert(Session, {
      tokenHash: hashOf(token),
      kind: of.kind,
      applicantId: of.kind === 'applicant' ? of.id : null,
      officerId: of.kind === 'officer' ? of.id : null,
      createdAt,
      expiresAt,
    });
    return { outcome: 'signed-in' as const, token, expiresAt: expiresAt.toISOString() };
  }
}

export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
