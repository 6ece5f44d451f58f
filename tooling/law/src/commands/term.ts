import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { dueDate } from '@shaqyru/domain/term/due-date';
import { CalendarAddition } from '@shaqyru/domain/term/holidays';
import { BadInput, type Command } from '../command.ts';
import { day, edition, language, languageOption, needed, oneOf, saying, text, week, why } from '../options.ts';

export const term: Command = {
  summary: 'the due date (clause 7, items 1 and 4), every day counted or skipped',
  usage:
    '--from <day> [--edition <id>] [--channel paper|portal] [--week 5|6] [--additions <file.json>] [--lang kk|ru|en]',
  words: [],
  options: {
    from: { type: 'string' },
    edition: { type: 'string' },
    channel: { type: 'string' },
    week: { type: 'string' },
    additions: { type: 'string' },
    ...languageOption,
  },
  async run(_, values) {
    const from = day(needed(values, 'from', '2013-12-11'), '--from');
    const of = edition(text(values, 'edition'));
    const channel = oneOf(text(values, 'channel') ?? 'paper', ['paper', 'portal'], '--channel');
    const workingWeek = week(values);
    const additions = await readAdditions(text(values, 'additions'));
    const { value, days, because } = dueDate({ from, edition: of, channel, workingWeek, additions });
    const inLanguage = language(values);
    return {
      json: { due: value, from, edition: of, channel, week: workingWeek, days, because: saying(because, inLanguage) },
      page: [formatDate(value, inLanguage), '', ...why(because, inLanguage)],
    };
  },
};

/** What is added to the calendar of working days: a JSON list of transfers, holidays and days of Kurban Ait. */
async function readAdditions(path: string | undefined): Promise<CalendarAddition[]> {
  if (path === undefined) return [];
  try {
    return z.array(CalendarAddition).parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error).replaceAll('\n', ' ') : String(error);
    throw new BadInput(`--additions ${path}: ${why}`);
  }
}
