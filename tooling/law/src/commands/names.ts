import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { matchNames } from '@shaqyru/domain/names/match-names';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { BadInput, type Command } from '../command.ts';
import { text } from '../options.ts';

export const names: Command = {
  summary: 'whether two names, in any scripts, are spellings of one',
  usage: '"<one>" "<other>" | --file <pairs.tsv>',
  words: ['one?', 'other?'],
  options: { file: { type: 'string' } },
  async run([one, other], values) {
    const file = text(values, 'file');
    if (file !== undefined) {
      if (one !== undefined) throw new BadInput('either two names or --file, not both');
      await access(file).catch(() => {
        throw new BadInput(`--file ${file} cannot be read`);
      });
      return { lines: matchPairs(file) };
    }
    if (!one?.trim() || !other?.trim()) throw new BadInput('two names are needed, or --file <pairs.tsv>');
    const match = matchNames(one, other);
    return {
      json: { ...match, keys: [matchingKey(one), matchingKey(other)] },
      page: [`${match.same ? 'spellings of one name' : 'two names'}, likeness ${match.score}`],
    };
  },
};

/** One line a pair: the two names and a tab between; further columns are left alone. */
async function* matchPairs(path: string) {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const [one, other] = line.split('\t');
    if (!one?.trim() || !other?.trim()) throw new BadInput(`${path}, line ${number}: two names with a tab between`);
    const match = matchNames(one, other);
    yield { json: match, page: `${match.same ? 'same ' : 'other'} ${match.score}  ${one} | ${other}` };
  }
}
