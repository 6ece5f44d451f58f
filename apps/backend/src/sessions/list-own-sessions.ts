import { Injectable } from '@nestjs/common';
import type { OwnSession } from '@shaqyru/domain/account/officer-view';
import { MoreThan } from 'typeorm';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { hashOf } from './open-session.ts';
import { Session } from './session.entity.ts';

/** Where the officer is signed in, the newest first. */
@Injectable()
export class ListOwnSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, token: string | null): Promise<OwnSession[]> {
    const current = token === null ? null : hashOf(token);
    return this.database.asActor(actor, async (manager) => {
      const sessions = await manager.find(Session, {
        where: { officerId: actor.id, expiresAt: MoreThan(this.clock.now()) },
        order: { createdAt: 'DESC', id: 'ASC' },
        take: 100,
      });
      return sessions.map(({ id, createdAt, expiresAt, browser, tokenHash }) => ({
        id,
        openedAt: createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        browser,
        current: current !== null && current.equals(tokenHash),
      }));
    });
  }
}
