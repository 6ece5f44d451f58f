import { cite } from '@shaqyru/domain/law/cite';
import type { Language } from '@shaqyru/domain/law/text';
import { path } from './path.ts';

const names: Record<Language, { clause: (number: string) => string; annex: (number: string) => string }> = {
  kk: { clause: (number) => `${number}-тармақ`, annex: (number) => `${number}-қосымша` },
  ru: { clause: (number) => `п. ${number}`, annex: (number) => `приложение ${number}` },
  en: { clause: (number) => `clause ${number}`, annex: (number) => `Annex ${number}` },
};

/** Where a clause stands on the page of the standard: "7.4", "annex-2-reverse". */
export function clauseAnchor(clause: string): string {
  return clause.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
}

/** "7.4" → "7.4-тармақ", "Annex 2, reverse" → "2-қосымша"; the part named in words stands in the address only. */
export function clauseName(language: Language, clause: string): string {
  const [number = clause] = clause.split(',');
  const annex = /^Annex (\d+)$/.exec(number)?.[1];
  return annex ? names[language].annex(annex) : names[language].clause(number);
}

/** What a link to a clause says and where it leads. Clauses of other acts are named and not linked: their text is not here. */
export function clauseLink(language: Language, clause: string, act = 'standard'): { text: string; href?: string } {
  if (act !== 'standard') return { text: cite({ act, clause }, language) };
  return {
    text: clauseName(language, clause),
    href: `${path(language, '/standard')}#${clauseAnchor(clause)}`,
  };
}
