import type { Language, Text } from '../law/text.ts';

const tenge: Text = { kk: 'теңге', ru: 'тенге', en: 'tenge' };

/** An amount in tiyn in words of the language: 86550 → «865,50 теңге», "865.50 tenge"; whole tenge without a fraction. */
export function formatTiyn(amountTiyn: number, language: Language): string {
  const fraction = amountTiyn % 100 === 0 ? 0 : 2;
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: fraction, maximumFractionDigits: fraction });
  return `${number.format(amountTiyn / 100)} ${tenge[language]}`;
}
