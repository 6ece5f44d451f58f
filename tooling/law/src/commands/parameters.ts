import { inForce } from '@shaqyru/domain/law/parameter';
import { parameters as all } from '@shaqyru/domain/law/parameters';
import { type Command, table } from '../command.ts';
import { day, language, languageOption, text } from '../options.ts';

export const parameters: Command = {
  summary: 'every number of the law: its versions, or the one in force on a day',
  usage: '[--on <day>] [--lang kk|ru|en]',
  words: [],
  options: { on: { type: 'string' }, ...languageOption },
  run(_, values) {
    const inLanguage = language(values);
    const asked = text(values, 'on');
    const on = asked === undefined ? undefined : day(asked, '--on');
    const list = all.map((parameter) => ({
      ...parameter,
      versions: on ? [inForce(parameter, on)] : parameter.versions,
    }));
    return {
      json: list,
      page: list.flatMap(({ id, title, versions }) => [
        `${id}: ${title[inLanguage]}`,
        ...table(
          versions.map(({ from, value, law, checked }) => [
            `  ${from}`,
            JSON.stringify(value),
            `${law.act}${law.article && `, ${law.article}`}${checked ? '' : ' (to be checked)'}`,
          ]),
        ),
      ]),
    };
  },
};
