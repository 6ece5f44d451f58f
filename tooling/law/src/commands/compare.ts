import { amendingNotes } from '@shaqyru/domain/law/acts';
import { compareEditions } from '@shaqyru/domain/law/compare-editions';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { Command } from '../command.ts';
import { edition, language, languageOption } from '../options.ts';

export const compare: Command = {
  summary: 'two editions clause by clause: unchanged, changed, added, removed, with both texts',
  usage: '<edition> <edition> [--lang kk|ru|en]',
  words: ['edition', 'edition'],
  options: { ...languageOption },
  run([first, second], values) {
    const [from, to] = [edition(first), edition(second)];
    const inLanguage = language(values);
    const later = from < to ? to : from;
    const clauses = compareEditions(from, to).map(({ number, ...rest }) => ({
      clause: number,
      ...rest,
      // Under the clause that the later of the two acts changed.
      amended: rest.change === 'unchanged' ? [] : amendingNotes(number, plainDate(later)).map(({ note }) => note),
    }));
    const differing = clauses.filter(({ change }) => change !== 'unchanged');
    return {
      json: { from, to, clauses },
      page: [
        `${from} → ${to}: ${differing.length} of ${clauses.length} clauses differ`,
        '',
        ...differing.flatMap(({ clause, change, before, after }) => [
          `${clause}: ${change}`,
          ...(before ? [`- ${before.text[inLanguage]}${before.reconstructed ? ' *' : ''}`] : []),
          ...(after ? [`+ ${after.text[inLanguage]}${after.reconstructed ? ' *' : ''}`] : []),
          '',
        ]),
        '* the rule, not the official wording, which is not known',
      ],
    };
  },
};
