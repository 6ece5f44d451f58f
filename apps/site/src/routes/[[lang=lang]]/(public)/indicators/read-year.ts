import type { PublishedYear } from '@shaqyru/domain/indicators/indicator-view';
import { error, type RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/server/api.ts';

/** The published figures of the year in the address; 404 for a year of which there are none. */
export async function readYear(
  event: Pick<RequestEvent, 'locals' | 'getClientAddress'>,
  year: string,
): Promise<PublishedYear> {
  const number = /^20\d{2}$/.test(year) ? Number(year) : 0;
  if (number < 2011) error(404, 'no such year');
  return api(event).indicators.published.query({ year: number });
}
