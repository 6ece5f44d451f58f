import { z } from 'zod';
import { type Language, languages } from '../law/text.ts';
import { countryNames } from './country-names.ts';

/** ISO 3166-1 alpha-3 ("UZB"), or "XXA" for a stateless person. */
export const CountryCode = z.enum(Object.keys(countryNames) as [CountryCode, ...CountryCode[]]);
export type CountryCode = keyof typeof countryNames;

/** The nationality of a person whom no state considers its citizen. */
export const stateless = 'XXA' satisfies CountryCode;

export const countryCodes: readonly CountryCode[] = CountryCode.options;

export function isCountryCode(value: string): value is CountryCode {
  return Object.hasOwn(countryNames, value);
}

/** Throws RangeError for a code that is not in the list. */
export function countryName(code: string, language: Language): string {
  if (!isCountryCode(code)) throw new RangeError(`not a country code: ${code}`);
  return countryNames[code][language];
}

const collators = Object.fromEntries(languages.map((language) => [language, new Intl.Collator(language)])) as Record<
  Language,
  Intl.Collator
>;

/** All countries in the alphabetical order of the language, the stateless last. */
export function countriesSorted(language: Language): { readonly code: CountryCode; readonly name: string }[] {
  const named = countryCodes.map((code) => ({ code, name: countryNames[code][language] }));
  return named.sort(
    (a, b) =>
      Number(a.code === stateless) - Number(b.code === stateless) || collators[language].compare(a.name, b.name),
  );
}
