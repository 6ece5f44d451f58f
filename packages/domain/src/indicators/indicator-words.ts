import type { Text } from '../law/text.ts';

/** Why something is not counted in an indicator. */
export const leftOutWords = {
  'outside-period': { kk: 'есепті кезеңнен тыс', ru: 'вне отчётного периода', en: 'outside the reporting period' },
  'still-within-term': { kk: 'мерзімі әлі өтпеген', ru: 'срок ещё не истёк', en: 'still within the term' },
  'not-accepted': { kk: 'құжаттар қабылданбаған', ru: 'документы не приняты', en: 'the documents were not accepted' },
  withdrawn: {
    kk: 'өтініш беруші қайтарып алған',
    ru: 'отозвано заявителем',
    en: 'withdrawn by the applicant',
  },
  'not-served': { kk: 'қызмет әлі көрсетілмеген', ru: 'услуга ещё не оказана', en: 'not served yet' },
  'not-answered': { kk: 'сұраққа жауап берілмеген', ru: 'нет ответа на вопрос', en: 'the question was not answered' },
  'not-considered': { kk: 'шағым әлі қаралмаған', ru: 'жалоба ещё не рассмотрена', en: 'not considered yet' },
} as const satisfies Readonly<Record<string, Text>>;

export type LeftOut = keyof typeof leftOutWords;
