import { cite } from '@shaqyru/domain/law/cite';
import type { Language } from '@shaqyru/domain/law/text';
import { path } from './path.ts';

const names: Record<Language, { clause: (number: string) => string; annex: (number: string) => string }> = {
  kk: { clause: (number) => `${number}-тармақ`, annex: (number) => `${number}-қосымша` },
  ru: { clause: (number) => `п. ${number}`, annex: (number) => `приложение ${number}` },
  en: { clause: (number) => `clause ${number}`, annex: (number) => `Annex ${number}` },
};

/**
 * What a link to a clause says, and where the public site (`site` is its address, if known) has the text. Clauses of other
 * acts are named and not linked: their text is not there.
 */
export function clauseLink(
  language: Language,
  site: string | undefined,
  clause: string,
  act = 'standard',
): { text: string; href?: string } {
  if (act !== 'standard') return { text: cite({ act, clause }, language) };
  const [number = clause] = clause.split(',');
  const annex = /^Annex (\d+)$/.exec(number)?.[1];
  const text = annex ? names[language].annex(annex) : names[language].clause(number);
  if (!site) return { text };
  return { text, href: `${site}${path(language, '/standard')}#${clause.toLowerCase().replace(/[^a-z0-9.]+/g, '-')}` };
}
