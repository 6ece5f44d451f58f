import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { languages } from '../law/text.ts';
import { countriesSorted, CountryCode, countryCodes, countryName, stateless } from './countries.ts';

describe('the list', () => {
  it('has every code of ISO 3166-1 and the stateless', () => {
    const iso = Object.keys(countries.getAlpha3Codes()).filter((code) => code !== 'XKK');
    expect(countryCodes.toSorted()).toEqual([...iso, stateless].toSorted());
    expect(countryCodes).toHaveLength(250);
  });

  it.each(countryCodes)('%s has its name in the letters of each language', (code) => {
    const [kk = '', ru = '', en = ''] = languages.map((language) => countryName(code, language));
    expect(faultsOfLetters({ kk, ru, en })).toEqual([]);
    expect(kk).not.toMatch(/[A-Za-z]/);
  });

  it.each(languages)('has no name twice in %s', (language) => {
    const names = countryCodes.map((code) => countryName(code, language));
    expect(new Set(names).size).toBe(names.length);
  });
});

it.each([
  ['KAZ', 'Қазақстан', 'Казахстан', 'Kazakhstan'],
  ['UZB', 'Өзбекстан', 'Узбекистан', 'Uzbekistan'],
  ['KGZ', 'Қырғызстан', 'Кыргызстан', 'Kyrgyzstan'],
  ['TUR', 'Түркия', 'Турция', 'Türkiye'],
  ['CHN', 'Қытай', 'Китай', 'China'],
  ['XXA', 'Азаматтығы жоқ', 'Без гражданства', 'Stateless'],
])('%s is %s, %s, %s', (code, kk, ru, en) => {
  expect(languages.map((language) => countryName(code, language))).toEqual([kk, ru, en]);
});

it('sorts by the alphabet of the language, the stateless last', () => {
  const kazakh = countriesSorted('kk').map(({ name }) => name);
  // Ә follows А, Қ follows К, Ө follows О in Kazakh.
  expect(kazakh.indexOf('Әзірбайжан')).toBeGreaterThan(kazakh.indexOf('Аустрия'));
  expect(kazakh.indexOf('Қазақстан')).toBeGreaterThan(kazakh.indexOf('Кюрасао'));
  expect(kazakh.indexOf('Өзбекстан')).toBeGreaterThan(kazakh.indexOf('Оңтүстік Судан'));
  for (const language of languages) {
    const sorted = countriesSorted(language);
    expect(sorted.at(-1)?.code).toBe('XXA');
    expect(sorted).toHaveLength(countryCodes.length);
  }
});

it.each(['kaz', 'KZ', 'XXX', '', 'toString'])('refuses the code %s', (code) => {
  expect(CountryCode.safeParse(code).success).toBe(false);
  expect(() => countryName(code, 'kk')).toThrow(RangeError);
});
