import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { recordEvent } from '../cases/move-case.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { noteServed } from './note-served.ts';

export type CaseOpened = { outcome: 'opened'; caseId: string } | { outcome: 'no-such-case' };

/**
 * Opens a case for whoever stands at the window, by its number: they ask how it goes, or collect the papers. The number of the
 * ticket is remembered with the case, and with what is done in it while that person stands there.
 */
@Injectable()
export class OpenCase {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** A second click opens the same case and notes nothing more. Throws "not-found" for a ticket of another unit, "not-allowed" for one that the officer does not serve now. */
  async run(actor: OfficerActor, input: { ticketId: string; number: string }): Promise<CaseOpened> {
    const { ticketId, number } = input;
    const day = this.clock.today();
    return this.database.asActor(actor, async (manager) => {
      // The row is locked: of two clicks at once the second sees what the first has noted.
      const [ticket] = (await manager.query(
        `SELECT officer_id = $2 AND day = $3 AND status = 'serving' AS served FROM ticket WHERE id = $1 FOR UPDATE`,
        [ticketId, actor.id, day],
      )) as { served: boolean | null }[];
      if (!ticket) throw new UseCaseFailure('not-found');
      if (!ticket.served) throw new UseCaseFailure('not-allowed');
      // Papers are handed in and collected at the unit that has the case (clause 13).
      const [found] = (await manager.query(
        `SELECT c.id, EXISTS (SELECT FROM served_case s WHERE s.ticket_id = $2 AND s.case_id = c.id) AS known
         FROM case_file c WHERE c.number = $1 AND c.unit_id = $3`,
        [number, ticketId, actor.unitId],
      )) as { id: string; known: boolean }[];
      if (!found) return { outcome: 'no-such-case' };
      const caseId = found.id;
      if (!found.known) {
        const eventId = await recordEvent(manager, actor, { caseId, action: 'served-at-window', data: {} });
        await noteServed(manager, actor, { ticketId, caseId, eventId, day });
        await this.audit.run(manager, actor, {
          action: 'case.served-at-window',
          subjectKind: 'case',
          subjectId: caseId,
        });
      }
      return { outcome: 'opened', caseId };
    });
  }
}
