import { error } from '@sveltejs/kit';
import { csvResponse } from '#lib/server/spreadsheet.ts';
import { readFigures } from '../read-figures.ts';
import { byBody, byDay } from '../tables.ts';
import type { RequestHandler } from './$types';

/** The figures of the address; with `by=day` a row a day, else a row a body. */
export const GET: RequestHandler = async (event) => {
  const { figures } = await readFigures(event);
  if (!figures) error(400, 'not a period');
  const table = event.url.searchParams.get('by') === 'day' ? byDay : byBody;
  return csvResponse(`figures-${figures.period.from}-${figures.period.to}`, table(figures, event.locals.language));
};
