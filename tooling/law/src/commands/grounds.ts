import { editions } from '@shaqyru/domain/law/editions';
import { repealedBy } from '@shaqyru/domain/law/acts';
import { lastEditionOn } from '@shaqyru/domain/law/standard';
import { getGround, isBarred } from '@shaqyru/domain/refusal/grounds';
import type { Command } from '../command.ts';
import { day, language, languageOption, needed, saying, why } from '../options.ts';
import { repealLines, repealOf } from './repeal.ts';

export const grounds: Command = {
  summary: 'the grounds of refusal (clause 16), and which an invitee’s facts bar (16.7)',
  usage: '--on <day> [--oralman] [--born-or-former-citizen] [--family-member] [--lang kk|ru|en]',
  words: [],
  options: {
    on: { type: 'string' },
    oralman: { type: 'boolean' },
    'born-or-former-citizen': { type: 'boolean' },
    'family-member': { type: 'boolean' },
    ...languageOption,
  },
  run(_, values) {
    const on = day(needed(values, 'on', '2013-12-11'), '--on');
    const edition = lastEditionOn(on);
    const inLanguage = language(values);
    const facts = {
      oralman: values['oralman'] === true,
      bornOrFormerCitizen: values['born-or-former-citizen'] === true,
      familyMemberOfSuch: values['family-member'] === true,
    };
    const list = editions[edition].grounds.map((id) => {
      const { value: barred, because } = isBarred(id, facts);
      return { ...getGround(id), barred, because };
    });
    return {
      json: {
        on,
        edition,
        ...repealOf(repealedBy(on)),
        grounds: list.map(({ because, ...ground }) => ({ ...ground, because: saying(because, inLanguage) })),
      },
      page: [
        ...repealLines(repealedBy(on), inLanguage),
        ...list.flatMap(({ id, text, evidence, barred, because }) => [
          `${id}  ${text[inLanguage]}`,
          `      ${evidence[inLanguage]}`,
          ...(barred ? why(because, inLanguage).map((line) => `    ${line}`) : []),
        ]),
      ],
    };
  },
};
