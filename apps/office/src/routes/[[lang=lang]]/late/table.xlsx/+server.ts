import { xlsxResponse } from '#lib/server/spreadsheet.ts';
import { today } from '#lib/server/today.ts';
import { readSheet } from '../read-sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => xlsxResponse(`late-${today()}`, [await readSheet(event)]);
