import { Injectable } from '@nestjs/common';
import type { ComplaintChannel, ComplaintWords } from '@shaqyru/domain/complaint/complaint-lodging';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { RegisterComplaint } from './register-complaint.ts';

/**
 * The chancellery enters a complaint that came by hand, by post or by e-mail (clauses 21, 24). It goes into the officer's own
 * body's journal, whatever it lacks: to be accepted is its right.
 */
@Injectable()
export class EnterComplaint {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly register: RegisterComplaint,
  ) {}

  async run(
    actor: OfficerActor,
    input: { words: ComplaintWords; channel: Exclude<ComplaintChannel, 'site'>; idempotencyKey: string },
  ) {
    const { words, channel, idempotencyKey } = input;
    return this.database.asActor(actor, (manager) =>
      this.once.run(manager, actor.id, idempotencyKey, { enter: { words, channel } }, async () => {
        const here = { ...words, bodyId: actor.departmentId };
        const { id, number } = await this.register.run(manager, actor, here, { channel, acceptedBy: actor.id });
        return { outcome: 'registered' as const, id, number };
      }),
    );
  }
}
