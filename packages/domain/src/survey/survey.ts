import { z } from 'zod';
import type { IndicatorId } from '../indicators/indicators.ts';
import type { Text } from '../law/text.ts';

/** 18 random bytes, 144 bits, as base64url. */
export const SurveyCode = z.string().regex(/^[A-Za-z0-9_-]{24}$/);

/** What the consumer was served with. */
export const SurveyOccasion = z.enum(['decision', 'visit']);
export type SurveyOccasion = z.infer<typeof SurveyOccasion>;

/** So many days a link is good for, the day it was given included. */
export const surveyOpenForDays = 60;

export const longestWords = 2000;

/** Null: the question was left out. */
export const SurveyAnswers = z.object({
  quality: z.boolean().nullable(),
  information: z.boolean().nullable(),
  politeness: z.boolean().nullable(),
  words: z.string().trim().max(longestWords),
});
export type SurveyAnswers = z.infer<typeof SurveyAnswers>;
export type SurveyQuestion = Exclude<keyof SurveyAnswers, 'words'>;

/** The questions by which indicators 2.1, 3.1 and 5.1 of Annex 5 are measured (clauses 17 and 18), in their order. */
export const surveyQuestions: readonly { id: SurveyQuestion; indicator: IndicatorId; text: Text }[] = [
  {
    id: 'quality',
    indicator: '2.1',
    text: {
      kk: 'Қызмет көрсету үдерісінің сапасына қанағаттандыңыз ба?',
      ru: 'Удовлетворены ли Вы качеством процесса предоставления услуги?',
      en: 'Are you satisfied with the quality of the process of providing the service?',
    },
  },
  {
    id: 'information',
    indicator: '3.1',
    text: {
      kk: 'Қызмет көрсету тәртібіне және ол туралы ақпаратқа қанағаттандыңыз ба?',
      ru: 'Удовлетворены ли Вы порядком предоставления услуги и информацией о нём?',
      en: 'Are you satisfied with the procedure of the service and the information about it?',
    },
  },
  {
    id: 'politeness',
    indicator: '5.1',
    text: {
      kk: 'Персоналдың сыпайылығына қанағаттандыңыз ба?',
      ru: 'Удовлетворены ли Вы вежливостью персонала?',
      en: 'Are you satisfied with the politeness of the staff?',
    },
  },
];

/** An answer without any answer says nothing and would spend the link. */
export function saysSomething({ quality, information, politeness, words }: SurveyAnswers): boolean {
  return [quality, information, politeness].some((given) => given !== null) || words.trim() !== '';
}

/** What a link leads to. */
export const SurveyInvitation = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('open'),
    occasion: SurveyOccasion,
    departmentId: z.string(),
    unitId: z.string(),
  }),
  z.object({ state: z.literal('used') }),
  z.object({ state: z.literal('expired') }),
  z.object({ state: z.literal('unknown') }),
]);
export type SurveyInvitation = z.infer<typeof SurveyInvitation>;

export const SurveyAnswered = z.object({ outcome: z.enum(['thanks', 'nothing-said', 'used', 'expired', 'unknown']) });
export type SurveyAnswered = z.infer<typeof SurveyAnswered>;
