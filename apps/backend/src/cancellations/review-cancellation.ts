import { Injectable } from '@nestjs/common';
import type { CancellationReason } from '@shaqyru/domain/cancellation/cancellation';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readCancellable } from './read-cancellable.ts';

/** Gives the head the exact text of a cancellation, to be signed with the own EDS. */
@Injectable()
export class ReviewCancellation {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor, input: { invitationId: string; reason: CancellationReason }) {
    const read = await this.database.asActor(actor, (manager) =>
      readCancellable(manager, input.invitationId, input.reason),
    );
    return read.outcome === 'ready' ? { outcome: 'ready' as const, content: read.content } : read;
  }
}
