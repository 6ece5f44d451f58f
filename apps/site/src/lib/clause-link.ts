import type { Language, Text } from '@shaqyru/domain/law/text';
import { path } from './path.ts';

const annex = /^Annex (\d)\b/;

const names: Record<Language, { clause: (number: string) => string; annex: (number: string) => string }> = {
  kk: { clause: (number) => `${number}-тармақ`, annex: (number) => `${number}-қосымша` },
  ru: { clause: (number) => `п. ${number}`, annex: (number) => `приложение ${number}` },
  en: { clause: (number) => `clause ${number}`, annex: (number) => `Annex ${number}` },
};

const acts: Record<string, Text> = {
  'Tax Code': { kk: 'Салық кодексі', ru: 'Налоговый кодекс', en: 'Tax Code' },
  'Law on Holidays of 13 December 2001': {
    kk: '«Мерекелер туралы» 2001 жылғы 13 желтоқсандағы Заң',
    ru: 'Закон «О праздниках» от 13 декабря 2001 года',
    en: 'Law on Holidays of 13 December 2001',
  },
};

/** "art. 538(4)" of an act. */
function articleText(language: Language, article: string): string {
  const match = /^art\. ([\d-]+)(?:\((\d+)\))?$/.exec(article);
  if (!match || language === 'en') return article;
  const item = match[2] ? ` (${match[2]})` : '';
  return language === 'kk' ? `${match[1]}-бап${item}` : `ст. ${match[1]}${item}`;
}

/** What a link to a clause says and where it leads. Clauses of other acts are named and not linked: their text is not here. */
export function clauseLink(language: Language, clause: string, act = 'standard'): { text: string; href?: string } {
  if (act !== 'standard') return { text: `${acts[act]?.[language] ?? act}, ${articleText(language, clause)}` };
  const number = annex.exec(clause)?.[1];
  if (number) return { text: names[language].annex(number), href: `${path(language, '/standard')}#annex-${number}` };
  return { text: names[language].clause(clause), href: `${path(language, '/standard')}#${clause}` };
}
