import { isPermitted } from '@shaqyru/domain/account/role';
import { error, type RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import type { Sheet } from '#lib/server/spreadsheet.ts';
import { describeLate } from './describe-late.ts';
import { words } from './words.ts';

/** More than a head reads; who has more late cases needs no list. */
const mostPages = 10;
const pageLength = 500;

/** All that is late in the department, to take away. */
export async function readSheet(event: RequestEvent): Promise<Sheet> {
  if (!isPermitted(officerOf(event.locals).role, 'case.assign')) error(403, 'not permitted');
  const { language } = event.locals;
  const w = words[language];
  const rows: (string | number)[][] = [
    [w.number, w.over, w.due, w.status, w.since, w.turn, w.assignee, w.spent, w.unit],
  ];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { items, next }: { items: Parameters<typeof describeLate>[0][]; next: string | null } = await api(
      event,
    ).worklists.late.query({ after, limit: pageLength });
    for (const item of items.map((each) => describeLate(each, language)))
      rows.push([
        item.number,
        item.daysOver,
        item.due.date,
        item.status,
        item.since.text,
        item.turn,
        item.assignee,
        item.spent,
        item.unit,
      ]);
    if (next === null) break;
    after = next;
  }
  return { name: w.title, rows };
}
