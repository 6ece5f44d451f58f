import { csvResponse } from '#lib/server/spreadsheet.ts';
import { today } from '#lib/server/today.ts';
import { readSheet } from '../read-sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => csvResponse(`late-${today()}`, await readSheet(event));
