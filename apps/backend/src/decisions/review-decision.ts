import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readProposed } from './read-proposed.ts';

/** Gives the head the exact text of the decision, to be signed with the own EDS. */
@Injectable()
export class ReviewDecision {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor, input: { caseId: string }) {
    const proposed = await this.database.asActor(actor, (manager) => readProposed(manager, input.caseId));
    if (!proposed) return { outcome: 'nothing-proposed' as const };
    if (proposed.proposal.officerId === actor.id) return { outcome: 'own-proposal' as const };
    return { outcome: 'ready' as const, version: proposed.version, content: proposed.content };
  }
}
