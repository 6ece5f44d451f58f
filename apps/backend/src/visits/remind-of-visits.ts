import { Injectable } from '@nestjs/common';
import { addDays } from '@shaqyru/domain/law/plain-date';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Notify } from '../notifications/notify.ts';

/** So many days before the last one. */
const notice = { 'registration-due': 2, 'departure-due': 3 } as const;
const batch = 200;

type Reminder = { caseId: string; eventId: string; kind: keyof typeof notice };

/**
 * The job "remind-of-visits", once a day: inviters are told that the registration or the departure of their visitor is due
 * soon, unless they have turned that off: by mail, or, without an address, by an officer's call. Once for each arrival and each of the two, however
 * often the job runs: the notification is unique.
 */
@Injectable()
export class RemindOfVisits {
  constructor(
    private readonly database: Database,
    private readonly notify: Notify,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (;;) {
      const told = await this.database.asActor(system, async (manager) => {
        const today = this.clock.today();
        // Another run of the job waits here, and then sees what this one has written: rows locked one by one would still be
        // judged by a snapshot from before.
        await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('remind-of-visits', 0))`);
        const due = (await manager.query(
          `SELECT v.case_id AS "caseId", v.arrival_event_id::text AS "eventId", k.kind
           FROM visit v JOIN case_file c ON c.id = v.case_id CROSS JOIN LATERAL notice_of(v.case_id) told
           CROSS JOIN LATERAL (VALUES
             ('registration-due', CASE WHEN v.registered_on IS NULL AND v.next_step = 'registered' THEN v.due_on END, $2::date),
             ('departure-due', v.depart_by, $3::date)) AS k (kind, by, until)
           WHERE v.state = 'present' AND k.by BETWEEN $1 AND k.until AND (told.recipient IS NOT NULL OR c.channel = 'paper') AND k.kind <> ALL (told.off)
             AND NOT EXISTS (SELECT FROM notification n WHERE n.event_id = v.arrival_event_id AND n.kind = k.kind)
             AND NOT EXISTS (SELECT FROM untold_notice u WHERE u.event_id = v.arrival_event_id AND u.kind = k.kind)
           ORDER BY v.case_id, v.invitee_id LIMIT $4`,
          [today, addDays(today, notice['registration-due']), addDays(today, notice['departure-due']), batch],
        )) as Reminder[];
        for (const reminder of due) await this.notify.run(manager, reminder);
        return due.length;
      });
      if (told === 0) return;
    }
  }
}
