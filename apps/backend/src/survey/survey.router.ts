import { SurveyWords } from '@shaqyru/domain/indicators/indicator-view';
import { SurveyAnswered, SurveyAnswers, SurveyCode, SurveyInvitation } from '@shaqyru/domain/survey/survey';
import { z } from 'zod';
import { officerProcedure, publicProcedure, router } from '../trpc/trpc.ts';
import { AnswerSurvey } from './answer-survey.ts';
import { OpenSurvey } from './open-survey.ts';
import { ReadSurveyWords } from './read-survey-words.ts';

export const surveyRouter = router({
  /** Whoever holds the link. */
  open: publicProcedure
    .input(z.object({ code: SurveyCode }))
    .output(SurveyInvitation)
    .query(({ ctx, input }) => ctx.get(OpenSurvey).run(ctx.ip, input)),
  answer: publicProcedure
    .input(z.object({ code: SurveyCode, answers: SurveyAnswers }))
    .output(SurveyAnswered)
    .mutation(({ ctx, input }) => ctx.get(AnswerSurvey).run(ctx.ip, input)),
  /** Free words of the last twelve months, where at least five people answered. */
  words: officerProcedure('indicator.read')
    .input(z.object({ bodyId: z.string().max(120).nullable() }))
    .output(z.array(SurveyWords))
    .query(({ ctx, input }) => ctx.get(ReadSurveyWords).run(ctx.actor, input)),
});
