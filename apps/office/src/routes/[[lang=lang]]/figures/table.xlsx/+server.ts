import { error } from '@sveltejs/kit';
import { xlsxResponse } from '#lib/server/spreadsheet.ts';
import { readFigures } from '../read-figures.ts';
import { byBody, byDay } from '../tables.ts';
import type { RequestHandler } from './$types';

/** Both tables of the figures of the address. */
export const GET: RequestHandler = async (event) => {
  const { language } = event.locals;
  const { figures } = await readFigures(event);
  if (!figures) error(400, 'not a period');
  return xlsxResponse(`figures-${figures.period.from}-${figures.period.to}`, [
    byBody(figures, language),
    byDay(figures, language),
  ]);
};
