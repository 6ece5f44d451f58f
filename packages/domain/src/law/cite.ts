import type { LawRef } from './reason.ts';
import type { Language, Text } from './text.ts';

/** The other acts that reasons cite, by the name in `LawRef.act`. */
export const actNames = {
  'Tax Code': { kk: 'Салық кодексі', ru: 'Налоговый кодекс', en: 'Tax Code' },
  'Law on Holidays of 13 December 2001': {
    kk: '«Мерекелер туралы» 2001 жылғы 13 желтоқсандағы Заң',
    ru: 'Закон «О праздниках» от 13 декабря 2001 года',
    en: 'Law on Holidays of 13 December 2001',
  },
  'Government decree on the transfer of days off': {
    kk: 'Үкіметтің демалыс күндерін ауыстыру туралы қаулысы',
    ru: 'Постановление Правительства о переносе выходных дней',
    en: 'Government decree on the transfer of days off',
  },
  'Law No. 221 of 12 January 2007': {
    kk: '«Жеке және заңды тұлғалардың өтініштерін қарау тәртібі туралы» 2007 жылғы 12 қаңтардағы № 221 Заң',
    ru: 'Закон № 221 от 12 января 2007 года «О порядке рассмотрения обращений физических и юридических лиц»',
    en: 'Law No. 221 of 12 January 2007',
  },
  'Administrative Procedure and Process Code': {
    kk: 'Әкімшілік рәсімдік-процестік кодекс',
    ru: 'Административный процедурно-процессуальный кодекс',
    en: 'Administrative Procedure and Process Code',
  },
  'Law No. 94-V of 21 May 2013': {
    kk: '«Дербес деректер және оларды қорғау туралы» 2013 жылғы 21 мамырдағы № 94-V Заң',
    ru: 'Закон № 94-V от 21 мая 2013 года «О персональных данных и их защите»',
    en: 'Law No. 94-V of 21 May 2013',
  },
  'Order No. 585 of 2 November 2012': {
    kk: '2012 жылғы 2 қарашадағы № 585 бұйрық',
    ru: 'Приказ № 585 от 2 ноября 2012 года',
    en: 'Order No. 585 of 2 November 2012',
  },
  'Civil Code': { kk: 'Азаматтық кодекс', ru: 'Гражданский кодекс', en: 'Civil Code' },
} as const satisfies Readonly<Record<string, Text>>;

const part = {
  'control slip': { kk: 'бақылау талоны', ru: 'контрольный талон' },
  reverse: { kk: 'артқы беті', ru: 'оборотная сторона' },
};

/**
 * A reference as it is printed: «стандарттың 16.7-тармағы», «пункт 16.7 стандарта», "clause 16.7 of the standard"; another
 * act by its name and article. An act without a name here is given as it is recorded.
 */
export function cite(law: LawRef, language: Language): string {
  if (law.act !== 'standard') {
    const name = Object.hasOwn(actNames, law.act) ? actNames[law.act as keyof typeof actNames][language] : law.act;
    // The article is not always recorded; then the act alone is named.
    return law.clause === '' ? name : `${name}, ${citeArticle(law.clause, language)}`;
  }
  const [number = law.clause, ...rest] = law.clause.split(', ');
  const annex = /^Annex (\d+)$/.exec(number)?.[1];
  if (language === 'en') return annex ? `${law.clause} to the standard` : `clause ${number} of the standard`;
  if (!annex) return language === 'kk' ? `стандарттың ${number}-тармағы` : `пункт ${number} стандарта`;
  const words = rest.map((word) => {
    const note = /^note (\d+)$/.exec(word)?.[1];
    if (note) return language === 'kk' ? `${note}-ескертпе` : `примечание ${note}`;
    return Object.hasOwn(part, word) ? part[word as keyof typeof part][language] : word;
  });
  return [language === 'kk' ? `стандартқа ${annex}-қосымша` : `приложение ${annex} к стандарту`, ...words].join(', ');
}

/** "art. 538(4)" of an act, where its name stands already; what is no article, as a day of transfer, stays as it is. */
export function citeArticle(text: string, language: Language): string {
  const match = /^art\. ([\d-]+)(?:\((\d+)\))?$/.exec(text);
  if (!match || language === 'en') return text;
  const item = match[2] === undefined ? '' : `(${match[2]})`;
  return language === 'kk' ? `${match[1]}${item}-бап` : `статья ${match[1]}${item}`;
}
