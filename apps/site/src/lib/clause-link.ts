import type { Language } from '@shaqyru/domain/law/text';
import { path } from './path.ts';

const annex = /^Annex (\d)\b/;

const names: Record<Language, { clause: (number: string) => string; annex: (number: string) => string }> = {
  kk: { clause: (number) => `${number}-тармақ`, annex: (number) => `${number}-қосымша` },
  ru: { clause: (number) => `п. ${number}`, annex: (number) => `приложение ${number}` },
  en: { clause: (number) => `clause ${number}`, annex: (number) => `Annex ${number}` },
};

/** What a link to a clause says and where it leads. Clauses of other acts are named and not linked: their text is not here. */
export function clauseLink(language: Language, clause: string, act = 'standard'): { text: string; href?: string } {
  if (act !== 'standard') return { text: `${act}, ${clause}` };
  const number = annex.exec(clause)?.[1];
  if (number) return { text: names[language].annex(number), href: `${path(language, '/standard')}#annex-${number}` };
  return { text: names[language].clause(clause), href: `${path(language, '/standard')}#${clause}` };
}
