import { Inject, Injectable } from '@nestjs/common';
import type { TakenTicket } from '@shaqyru/domain/counter/counter-view';
import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import { surveyOpenForDays } from '@shaqyru/domain/survey/survey';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import type { DeviceActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { Once } from '../idempotency/once.ts';
import { newSurveyLink } from '../survey/new-survey-link.ts';
import { ReadDevice } from './read-device.ts';
import { Reception } from './reception.ts';
import { recordTicketEvent, ticketColumns, type TicketRow } from './ticket-rows.ts';

export type Taken =
  | { outcome: 'taken'; ticket: TakenTicket }
  | { outcome: 'closed'; opens: { date: PlainDate; time: string } }
  | { outcome: 'unknown-device' };

type Numbered = { outcome: 'numbered'; ticketId: string; ticket: Omit<TakenTicket, 'surveyAddress'> };

/** Gives out the next number of the day at a kiosk: in order, without gaps, in reception hours only (clause 9). */
@Injectable()
export class TakeTicket {
  constructor(
    private readonly database: Database,
    private readonly devices: ReadDevice,
    private readonly reception: Reception,
    private readonly once: Once,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** The same key again, after a double touch, is answered with the same ticket. */
  async run(input: { secret: string; language: Language; idempotencyKey: string }): Promise<Taken> {
    const kiosk = await this.devices.run('kiosk', input.secret);
    if (!kiosk) return { outcome: 'unknown-device' };
    return this.database.asActor(kiosk, async (manager) => {
      const answer = await this.once.run(manager, kiosk.id, input.idempotencyKey, { take: input.language }, () =>
        this.number(manager, kiosk, input.language),
      );
      if (answer.outcome !== 'numbered') return answer;
      // Outside of what is kept for the same key again: the address stands on the ticket only.
      const surveyAddress = await this.promiseSurvey(manager, answer.ticketId, input.language);
      return { outcome: 'taken', ticket: { ...answer.ticket, surveyAddress } };
    });
  }

  private async promiseSurvey(manager: EntityManager, ticketId: string, language: Language): Promise<string> {
    const { address, codeHash } = newSurveyLink(this.env.SITE_ORIGIN, language);
    const until = addDays(this.clock.today(), surveyOpenForDays - 1);
    await manager.query(`SELECT survey_of_ticket($1, $2, $3)`, [ticketId, codeHash, until]);
    return address;
  }

  private async number(
    manager: EntityManager,
    kiosk: DeviceActor,
    language: Language,
  ): Promise<Numbered | Extract<Taken, { outcome: 'closed' }>> {
    const reception = await this.reception.run(manager, kiosk.unitId);
    if (!reception.open) return { outcome: 'closed', opens: reception.opens };
    const { unitId, departmentId } = kiosk;
    const day = this.clock.today();
    // The row stays locked until the transaction ends: a number that was not given out leaves no gap.
    const [counter] = (await manager.query(
      `INSERT INTO counter_day (unit_id, day, department_id, last_number) VALUES ($1, $2, $3, 1)
       ON CONFLICT (unit_id, day) DO UPDATE SET last_number = counter_day.last_number + 1 RETURNING last_number AS number`,
      [unitId, day, departmentId],
    )) as [{ number: number }];
    const [ticket] = (await manager.query(
      `INSERT INTO ticket AS t (unit_id, day, department_id, number, language) VALUES ($1, $2, $3, $4, $5) RETURNING ${ticketColumns}`,
      [unitId, day, departmentId, counter.number, language],
    )) as [TicketRow];
    await recordTicketEvent(manager, kiosk, ticket, { action: 'take' });
    const [before] = (await manager.query(
      `SELECT count(*)::int AS ahead FROM ticket WHERE unit_id = $1 AND day = $2 AND status = 'waiting' AND number < $3`,
      [unitId, day, counter.number],
    )) as [{ ahead: number }];
    const takenAt = ticket.takenAt.toISOString();
    return {
      outcome: 'numbered',
      ticketId: ticket.id,
      ticket: { number: counter.number, ahead: before.ahead, unitId, takenAt },
    };
  }
}
