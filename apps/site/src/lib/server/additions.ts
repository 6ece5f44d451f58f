import type { CalendarAddition } from '@shaqyru/domain/term/holidays';
import type { RequestEvent } from '@sveltejs/kit';
import { api } from './api.ts';

/** For so long a reader may count with the calendar as it was. */
const keptFor = 60_000;
let kept: { additions: readonly CalendarAddition[]; at: number } | null = null;

/**
 * What administrators have added to the calendar of working days. When the backend does not answer, what was last read, or
 * the calendar of the law alone: the calculator of a public page does not stand still with it.
 */
export async function readAdditions(
  event: Pick<RequestEvent, 'locals' | 'getClientAddress'>,
): Promise<readonly CalendarAddition[]> {
  if (kept && Date.now() - kept.at < keptFor) return kept.additions;
  try {
    kept = { additions: await api(event).calendar.additions.query(), at: Date.now() };
  } catch (error) {
    console.error('the additions to the calendar could not be read', error instanceof Error ? error.message : error);
  }
  return kept?.additions ?? [];
}
