import { PlainDate } from '@shaqyru/domain/law/plain-date';
import { z } from 'zod';

const Cursor = z.tuple([PlainDate, z.uuid()]);

/** Where a page of a list ordered by day and id ended, as text for the next request. */
export function writeCursor(last: { day: string; id: string }): string {
  return Buffer.from(JSON.stringify([last.day, last.id])).toString('base64url');
}

/** A cursor that cannot be read starts from the first page. */
export function readCursor(cursor: string | undefined): [string, string] | [null, null] {
  try {
    const read = Cursor.safeParse(JSON.parse(Buffer.from(cursor ?? '', 'base64url').toString('utf8')));
    return read.success ? read.data : [null, null];
  } catch {
    return [null, null];
  }
}

/** One row more than a page was asked for: it tells whether there is another page. */
export function pageOf<R extends { day: string; id: string }>(
  rows: readonly R[],
  limit: number,
): { page: R[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, next: rows.length > limit && last ? writeCursor(last) : null };
}
