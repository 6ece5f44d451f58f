import { CalendarAddition } from '@shaqyru/domain/term/holidays';
import type { EntityManager } from 'typeorm';

/** What administrators have added to the calendar of working days, in the order of the days. */
export async function readAdditions(manager: EntityManager): Promise<CalendarAddition[]> {
  const rows = (await manager.query(
    `SELECT kind, date::text, day_off::text AS "dayOff", carries_over AS "carriesOver", name, source
     FROM calendar_addition ORDER BY date, kind`,
  )) as {
    kind: string;
    date: string;
    dayOff: string | null;
    carriesOver: boolean | null;
    name: unknown;
    source: string;
  }[];
  return rows.map((row) => CalendarAddition.parse(row.kind === 'transfer' ? { ...row, workedOn: row.date } : row));
}
