import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import type { EntityManager } from 'typeorm';
import { Officer } from './officer.entity.ts';

/** The officer's secrets, checked inside the officers' feature: no other feature reads them. */
@Injectable()
export class CheckCredentials {
  /** A hash that no password has: an unknown login costs the same time as a known one. */
  private readonly nobody = hash(crypto.randomUUID(), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

  /** The active officer's id, or null when login or password is wrong. */
  async password(manager: EntityManager, login: string, password: string): Promise<string | null> {
    const officer = await manager.findOne(Officer, {
      where: { login },
      select: { id: true, passwordHash: true, active: true },
    });
    const right = await verify(officer?.passwordHash ?? (await this.nobody), password);
    return right && officer?.active ? officer.id : null;
  }

  /** The base32 secret of the officer's authenticator; null for an officer who is not active any more. */
  async totpSecret(manager: EntityManager, officerId: string): Promise<string | null> {
    const officer = await manager.findOne(Officer, {
      where: { id: officerId },
      select: { id: true, totpSecret: true, active: true },
    });
    return officer?.active ? officer.totpSecret : null;
  }
}
