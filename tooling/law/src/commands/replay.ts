import { editions } from '@shaqyru/domain/law/editions';
import { replay as replayUnder } from '@shaqyru/domain/case/replay';
import { BadInput, type Command } from '../command.ts';
import { edition, needed, text, week } from '../options.ts';
import { type CaseRow, openCases } from '../replay/read-cases.ts';

export const replay: Command = {
  summary: 'stored cases under another edition: one line for each that would have been different',
  usage: '--edition <id> [--database-url <url>] [--week 5|6]   (the database is DATABASE_URL without it)',
  words: [],
  options: { edition: { type: 'string' }, 'database-url': { type: 'string' }, week: { type: 'string' } },
  run(_, values) {
    const after = edition(needed(values, 'edition', '2011-02-28'));
    const url = text(values, 'database-url') ?? process.env['DATABASE_URL'];
    if (!url) throw new BadInput('DATABASE_URL names the database, or --database-url');
    return { lines: differences(url, after, week(values)) };
  },
};

async function* differences(url: string, after: keyof typeof editions, workingWeek: 5 | 6) {
  await using cases = await openCases(url);
  const differencesOf = replayUnder(editions[after], { workingWeek, additions: cases.additions });
  for await (const row of cases.rows) {
    const line = lineOf(row, differencesOf);
    if (line) yield line;
  }
}

function lineOf({ number, edition: before, stored }: CaseRow, differencesOf: ReturnType<typeof replayUnder>) {
  try {
    const different = differencesOf(stored, editions[before]);
    if (different.length === 0) return null;
    const said = different.map((each) => (each.what === 'due-date' ? `${each.was} → ${each.would}` : each.what));
    return { json: { number, edition: before, differences: different }, page: `${number}: ${said.join(', ')}` };
  } catch (error) {
    // One case of a day that the calendar does not cover must not hide the others.
    if (!(error instanceof RangeError)) throw error;
    return { json: { number, edition: before, notCompared: error.message }, page: `${number}: ${error.message}` };
  }
}
