import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { cite } from '@shaqyru/domain/law/cite';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import { findRoute } from '@shaqyru/domain/routes/find-route';
import { Inviter, Purpose } from '@shaqyru/domain/routes/choose-route';
import { BadInput, type Command, type Values } from '../command.ts';
import { count, day, edition, language, languageOption, needed, oneOf, saying, text, week, why } from '../options.ts';

export const route: Command = {
  summary: 'from a few answers to the route of clause 11, its documents, duty, term and office; or why not',
  usage:
    `--inviter person|organisation|<${Inviter.options.join('|')}> --purpose private|<${Purpose.options.join('|')}> ` +
    '[--invitee foreigner|stateless|kazakhstani] [--arrived <day> --permitted-until <day>] [--invitees <n>] ' +
    '[--place "<place>"] [--on <day>] [--edition <id>] [--week 5|6] [--lang kk|ru|en]',
  words: [],
  options: {
    inviter: { type: 'string' },
    purpose: { type: 'string' },
    invitee: { type: 'string' },
    arrived: { type: 'string' },
    'permitted-until': { type: 'string' },
    invitees: { type: 'string' },
    place: { type: 'string' },
    on: { type: 'string' },
    edition: { type: 'string' },
    week: { type: 'string' },
    ...languageOption,
  },
  run(_, values) {
    const inLanguage = language(values);
    const stay = stayOf(values);
    const place = text(values, 'place');
    const found = findRoute(
      {
        inviter: inviterOf(needed(values, 'inviter', 'person'), stay !== undefined),
        purpose: purposeOf(needed(values, 'purpose', 'private')),
        invitee: oneOf(text(values, 'invitee') ?? 'foreigner', ['foreigner', 'stateless', 'kazakhstani'], '--invitee'),
        invitees: count(text(values, 'invitees') ?? '1', '--invitees'),
        ...(stay ? { stay } : {}),
        ...(place === undefined ? {} : { placeOfStay: place }),
      },
      {
        on: day(text(values, 'on') ?? dayOf(new Date().toISOString(), 'Asia/Almaty'), '--on'),
        edition: edition(text(values, 'edition')),
        workingWeek: week(values),
      },
    );
    const because = saying(found.because, inLanguage);
    if (found.outcome === 'not-for-you') return { json: { ...found, because }, page: why(found.because, inLanguage) };
    const { duty, term, offices, documents, title } = found;
    const portal = term.portal;
    return {
      json: {
        ...found,
        because,
        duty: { tiyn: duty.value, because: saying(duty.because, inLanguage) },
        term: {
          paper: term.paper && { due: term.paper.value, because: saying(term.paper.because, inLanguage) },
          portal: portal && { due: portal.value, because: saying(portal.because, inLanguage) },
        },
        offices: offices.value.map(({ office, by }) => ({ ...office, by })),
      },
      page: [
        title[inLanguage],
        ...why(found.because, inLanguage),
        '',
        ...documents.map(
          (document) =>
            `${document.copies} × ${document.title[inLanguage]}: ${document.form[inLanguage]} (${cite(document.law, inLanguage)})`,
        ),
        '',
        `${found.handsIn.text[inLanguage]} → ${found.collects.text[inLanguage]}`,
        formatTiyn(duty.value, inLanguage),
        ...(term.paper ? [formatDate(term.paper.value, inLanguage)] : []),
        ...offices.value.map(({ office }) => `${office.id}  ${office.name[inLanguage]}`),
      ],
    };
  },
};

/** "person" and "organisation" are the common cases: a citizen, a non-state organisation. */
function inviterOf(value: string, staysForATime: boolean): Inviter {
  if (value === 'person') return staysForATime ? 'foreigner-over-six-months' : 'citizen';
  if (value === 'organisation') return 'non-state-organisation';
  return oneOf(value, Inviter.options, '--inviter');
}

function purposeOf(value: string): Purpose {
  return value === 'private' ? 'other-private' : oneOf(value, Purpose.options, '--purpose');
}

/** Since when the inviting foreigner is in the country, and until when they may stay. */
function stayOf(values: Values) {
  const [arrived, until] = [text(values, 'arrived'), text(values, 'permitted-until')];
  if (arrived === undefined && until === undefined) return undefined;
  if (arrived === undefined || until === undefined) throw new BadInput('--arrived and --permitted-until go together');
  return { arrivedOn: day(arrived, '--arrived'), permittedUntil: day(until, '--permitted-until') };
}
