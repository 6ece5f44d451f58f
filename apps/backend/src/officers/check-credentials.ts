import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import type { EntityManager } from 'typeorm';
import { hashPassword } from './hash-password.ts';
import { Officer } from './officer.entity.ts';

/** Of an active officer, what signing in needs to know. */
export type Account = {
  id: string;
  login: string;
  name: string;
  rightsVersion: number;
  /** The base32 secret of the authenticator; null before the first signing-in. */
  totpSecret: string | null;
  /** Until when the one-time password is good; null when the officer has an own one. */
  oneTimeUntil: Date | null;
};

/** The officer's secrets, checked inside the officers' feature: no other feature reads them. */
@Injectable()
export class CheckCredentials {
  /** A hash that no password has: an unknown login costs the same time as a known one. */
  private readonly nobody = hashPassword(crypto.randomUUID());

  /** The active officer, or null when login or password is wrong. */
  async password(manager: EntityManager, login: string, password: string): Promise<Account | null> {
    const officer = await manager.findOne(Officer, {
      where: { login },
      select: { id: true, passwordHash: true, active: true },
    });
    const right = await verify(officer?.passwordHash ?? (await this.nobody), password);
    return right && officer?.active ? this.account(manager, officer.id) : null;
  }

  /** Null for an officer who is not active any more. */
  async account(manager: EntityManager, officerId: string): Promise<Account | null> {
    return manager.findOne(Officer, {
      where: { id: officerId, active: true },
      select: { id: true, login: true, name: true, rightsVersion: true, totpSecret: true, oneTimeUntil: true },
    });
  }
}
