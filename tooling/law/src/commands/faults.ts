import { faults as all } from '@shaqyru/domain/law/faults';
import type { Command } from '../command.ts';
import { language, languageOption } from '../options.ts';

export const faults: Command = {
  summary: 'the misprints of the standard: what is printed, what is meant, the decision taken',
  usage: '[--lang kk|ru|en]',
  words: [],
  options: { ...languageOption },
  run(_, values) {
    const inLanguage = language(values);
    return {
      json: all,
      page: all.flatMap(({ clause, place, printed, meant, decision }) => [
        `${clause}${place ? `, ${place[inLanguage]}` : ''}: «${printed.trim()}» → «${meant.trim()}»`,
        `  ${decision[inLanguage]}`,
      ]),
    };
  },
};
