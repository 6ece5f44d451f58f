import { Injectable } from '@nestjs/common';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { hashOf } from './open-session.ts';
import { Session } from './session.entity.ts';

@Injectable()
export class EndSession {
  constructor(private readonly database: Database) {}

  async run(token: string | null): Promise<{ ended: boolean }> {
    if (!token) return { ended: false };
    return this.database.asActor(system, async (manager) => {
      const { affected } = await manager.delete(Session, { tokenHash: hashOf(token) });
      return { ended: (affected ?? 0) > 0 };
    });
  }
}
