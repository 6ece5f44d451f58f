import { z } from 'zod';
import type { Text } from '../law/text.ts';

export const ComplaintOutcome = z.enum(['well-founded', 'partly', 'not']);
export type ComplaintOutcome = z.infer<typeof ComplaintOutcome>;

export const complaintOutcomes: Record<ComplaintOutcome, Text> = {
  'well-founded': { kk: 'негізді', ru: 'обоснованна', en: 'well-founded' },
  partly: { kk: 'ішінара негізді', ru: 'обоснованна частично', en: 'partly well-founded' },
  not: { kk: 'негізсіз', ru: 'необоснованна', en: 'not well-founded' },
};

/** What is done about it. Decisions of cases are changed by those who are competent, not by the answer. */
export const ComplaintMeasure = z.enum([
  'case-reopened',
  'decision-reviewed',
  'officer-instructed',
  'officer-disciplined',
  'apology',
  'explanation',
  'other',
]);
export type ComplaintMeasure = z.infer<typeof ComplaintMeasure>;

export const complaintMeasures: Record<ComplaintMeasure, Text> = {
  'case-reopened': {
    kk: 'өтініш қайта қарауға берілді',
    ru: 'заявление передано на повторное рассмотрение',
    en: 'the application is considered again',
  },
  'decision-reviewed': {
    kk: 'шешімді құзыретті тұлға қайта қарайды',
    ru: 'решение пересматривает тот, кто на это уполномочен',
    en: 'the decision is reviewed by those competent',
  },
  'officer-instructed': {
    kk: 'қызметкерге нұсқау берілді',
    ru: 'сотруднику даны указания',
    en: 'the officer was instructed',
  },
  'officer-disciplined': {
    kk: 'қызметкердің тәртіптік жауаптылығы қаралды',
    ru: 'рассмотрена дисциплинарная ответственность сотрудника',
    en: 'disciplinary action was considered',
  },
  apology: { kk: 'кешірім сұралды', ru: 'принесены извинения', en: 'an apology was made' },
  explanation: { kk: 'түсіндіру берілді', ru: 'дано разъяснение', en: 'an explanation was given' },
  other: { kk: 'басқа шара', ru: 'иная мера', en: 'another measure' },
};

/** An answer before it is signed. A well-founded complaint is never left without something done. */
export const DraftAnswer = z
  .object({
    outcome: ComplaintOutcome,
    text: z.string().trim().normalize('NFC').min(20).max(10_000),
    measures: z
      .array(z.object({ measure: ComplaintMeasure, words: z.string().trim().normalize('NFC').max(1000) }))
      .max(ComplaintMeasure.options.length),
  })
  .refine(({ outcome, measures }) => outcome === 'not' || measures.length > 0, { path: ['measures'] });
export type DraftAnswer = z.infer<typeof DraftAnswer>;

/** How the answer reached the person. */
export const AnswerDelivery = z.enum(['in-person', 'post', 'e-mail', 'cabinet']);
export type AnswerDelivery = z.infer<typeof AnswerDelivery>;

export const answerDeliveries: Record<AnswerDelivery, Text> = {
  'in-person': { kk: 'қолына берілді', ru: 'вручён лично', en: 'handed over in person' },
  post: { kk: 'поштамен жіберілді', ru: 'отправлен по почте', en: 'sent by post' },
  'e-mail': { kk: 'электрондық поштамен жіберілді', ru: 'отправлен по электронной почте', en: 'sent by e-mail' },
  cabinet: { kk: 'жеке кабинет арқылы', ru: 'через личный кабинет', en: 'through the personal cabinet' },
};
