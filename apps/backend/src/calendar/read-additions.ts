import { CalendarAddition } from '@shaqyru/domain/term/holidays';
import type { EntityManager } from 'typeorm';

export type AdditionRow = {
  kind: string;
  date: string;
  dayOff: string | null;
  carriesOver: boolean | null;
  name: unknown;
  source: string;
};

export const additionColumns = `a.kind, a.date::text, a.day_off::text AS "dayOff", a.carries_over AS "carriesOver", a.name, a.source`;

export function toAddition(row: AdditionRow): CalendarAddition {
  return CalendarAddition.parse(row.kind === 'transfer' ? { ...row, workedOn: row.date } : row);
}

/** What administrators have added to the calendar of working days, in the order of the days. */
export async function readAdditions(manager: EntityManager): Promise<CalendarAddition[]> {
  const rows = (await manager.query(
    `SELECT ${additionColumns} FROM calendar_addition a WHERE a.withdrawn_at IS NULL ORDER BY a.date, a.kind`,
  )) as AdditionRow[];
  return rows.map(toAddition);
}
