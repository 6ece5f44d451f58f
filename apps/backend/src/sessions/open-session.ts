import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { readSetting } from '../settings/read-setting.ts';
import { Session } from './session.entity.ts';

const hour = 3_600_000;

export type Holder =
  { kind: 'applicant'; id: string } | { kind: 'officer'; id: string; rightsVersion: number; browser: string };

/** How long a session lasts from signing in, and from each time that the person says to be still there; in milliseconds. */
export async function lifetimeOf(manager: EntityManager, kind: Holder['kind'], on: PlainDate): Promise<number> {
  return hour * (kind === 'applicant' ? 1 : await readSetting(manager, 'officer-session', on));
}

/** Opens a session in the caller's transaction. */
@Injectable()
export class OpenSession {
  constructor(private readonly clock: Clock) {}

  async run(manager: EntityManager, of: Holder) {
    const token = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    const lifetime = await lifetimeOf(manager, of.kind, this.clock.today());
    const expiresAt = new Date(createdAt.getTime() + lifetime);
    const isOfficer = of.kind === 'officer';
    await manager.insert(Session, {
      tokenHash: hashOf(token),
      kind: of.kind,
      applicantId: isOfficer ? null : of.id,
      officerId: isOfficer ? of.id : null,
      rightsVersion: isOfficer ? of.rightsVersion : null,
      browser: isOfficer ? of.browser : '',
      createdAt,
      expiresAt,
    });
    return { outcome: 'signed-in' as const, token, expiresAt: expiresAt.toISOString() };
  }
}

export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
