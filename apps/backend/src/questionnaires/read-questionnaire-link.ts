import { Injectable } from '@nestjs/common';
import { readOwn } from '../cases/read-own.ts';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

export type LinkState =
  { state: 'none' } | { state: 'waiting' | 'expired'; expiresAt: string } | { state: 'filled-in'; filledInAt: string };

/** How the newest link of an application stands, for the organisation. The link itself cannot be read again. */
@Injectable()
export class ReadQuestionnaireLink {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: ApplicantActor, input: { caseId: string }): Promise<LinkState> {
    return this.database.asActor(actor, async (manager) => {
      await readOwn(manager, input.caseId);
      const [link] = (await manager.query(
        `SELECT expires_at AS "expiresAt", filled_in_at AS "filledInAt" FROM questionnaire_link
         WHERE case_id = $1 AND withdrawn_at IS NULL ORDER BY made_at DESC LIMIT 1`,
        [input.caseId],
      )) as { expiresAt: Date; filledInAt: Date | null }[];
      if (!link) return { state: 'none' };
      if (link.filledInAt) return { state: 'filled-in', filledInAt: link.filledInAt.toISOString() };
      return {
        state: link.expiresAt <= this.clock.now() ? 'expired' : 'waiting',
        expiresAt: link.expiresAt.toISOString(),
      };
    });
  }
}
