import { competentOffices } from '@shaqyru/domain/offices/competent-office';
import { geoNamesCredit, nearestOffices } from '@shaqyru/domain/offices/nearest';
import { findOffice, type Office, officeAddress, offices as all, searchOffices } from '@shaqyru/domain/offices/offices';
import type { Language } from '@shaqyru/domain/law/text';
import { BadInput, type Command, table } from '../command.ts';
import { count, language, languageOption, saying, text, why } from '../options.ts';

export const offices: Command = {
  summary: 'the offices of Annex 1: all, one, found by words, nearest to a point, competent for a place (clause 13)',
  usage: '[--near <lat>,<lon> [--limit <n>] | --place "<place>" | --search "<words>" | --id <id>] [--lang kk|ru|en]',
  words: [],
  options: {
    near: { type: 'string' },
    limit: { type: 'string' },
    place: { type: 'string' },
    search: { type: 'string' },
    id: { type: 'string' },
    ...languageOption,
  },
  run(_, values) {
    const asked = ['near', 'place', 'search', 'id'].filter((name) => values[name] !== undefined);
    if (asked.length > 1) throw new BadInput(`only one of --${asked.join(', --')}`);
    const inLanguage = language(values);
    const near = text(values, 'near');
    if (near !== undefined) return nearest(near, count(text(values, 'limit') ?? '5', '--limit'), inLanguage);
    const place = text(values, 'place');
    if (place !== undefined) {
      const { value, because } = competentOffices(place);
      return {
        json: { offices: value.map(({ office, by }) => ({ ...office, by })), because: saying(because, inLanguage) },
        page: [
          ...rows(
            value.map(({ office }) => office),
            inLanguage,
          ),
          '',
          ...why(because, inLanguage),
        ],
      };
    }
    const id = text(values, 'id');
    const one = id === undefined ? undefined : findOffice(id);
    if (id !== undefined && !one) throw new BadInput(`Annex 1 has no office "${id}"`);
    const words = text(values, 'search');
    const found = one ? [one] : words === undefined ? all : searchOffices(words);
    return { json: { offices: found, credit: geoNamesCredit }, page: rows(found, inLanguage) };
  },
};

function nearest(point: string, limit: number, inLanguage: Language) {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(point);
  const [lat, lon] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || Math.abs(lat) > 90 || Math.abs(lon) > 180)
    throw new BadInput(`--near is a latitude and a longitude like 51.13,71.43, not "${point}"`);
  const found = nearestOffices({ lat, lon }, limit);
  return {
    json: {
      offices: found.map(({ office, kilometres }) => ({ ...office, kilometres: Math.round(kilometres * 10) / 10 })),
      credit: geoNamesCredit,
    },
    page: [
      ...table(
        found.map(({ office, kilometres }) => [`${kilometres.toFixed(1)} km`, office.id, office.name[inLanguage]]),
      ),
      geoNamesCredit[inLanguage],
    ],
  };
}

function rows(list: readonly Office[], inLanguage: Language): string[] {
  return table(
    list.map((office) => [
      office.annexNumber,
      office.id,
      office.name[inLanguage],
      officeAddress(office, inLanguage),
      office.migrationPolicePhones.join(', '),
    ]),
  );
}
