import { FieldProblem } from '@shaqyru/domain/application/problem';
import { Language } from '@shaqyru/domain/case/case-view';
import { Instant } from '@shaqyru/domain/law/plain-date';
import { z } from 'zod';
import { applicantProcedure, publicProcedure, router } from '../trpc/trpc.ts';
import { FillInQuestionnaire, questionnaireGroups } from './fill-in-questionnaire.ts';
import { MakeQuestionnaireLink } from './make-questionnaire-link.ts';
import { OpenQuestionnaire } from './open-questionnaire.ts';
import { ReadQuestionnaireLink } from './read-questionnaire-link.ts';

const OfCase = z.object({ caseId: z.uuid() });
const Secret = z.string().min(1).max(100);
const Answers = z.record(z.string().max(60), z.unknown());
const notFound = z.literal('not-found');

export const questionnairesRouter = router({
  /** For the host organisation: the link for the inviting foreigner, shown once. One made before is void. */
  makeLink: applicantProcedure
    .input(OfCase)
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('made'), secret: z.string(), expiresAt: Instant }),
        z.object({ outcome: z.literal('organisation-first') }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(MakeQuestionnaireLink).run(ctx.actor, input)),
  link: applicantProcedure
    .input(OfCase)
    .output(
      z.discriminatedUnion('state', [
        z.object({ state: z.literal('none') }),
        z.object({ state: z.enum(['waiting', 'expired']), expiresAt: Instant }),
        z.object({ state: z.literal('filled-in'), filledInAt: Instant }),
      ]),
    )
    .query(({ ctx, input }) => ctx.get(ReadQuestionnaireLink).run(ctx.actor, input)),
  /** For whoever holds the link. A used, withdrawn, expired or invented link is the same "not-found". */
  open: publicProcedure
    .input(z.object({ secret: Secret }))
    .output(
      z.discriminatedUnion('state', [
        z.object({ state: notFound }),
        z.object({ state: z.literal('open'), organisation: z.string(), language: Language, expiresAt: Instant }),
      ]),
    )
    .query(({ ctx, input }) => ctx.get(OpenQuestionnaire).run(ctx.ip, input)),
  fillIn: publicProcedure
    .input(z.object({ secret: Secret, inviter: Answers, employment: Answers, consent: z.boolean() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('filled-in') }),
        z.object({ outcome: notFound }),
        z.object({
          outcome: z.literal('invalid'),
          problems: z.array(FieldProblem.extend({ group: z.enum([...questionnaireGroups, 'consent']) })),
        }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(FillInQuestionnaire).run(ctx.ip, input)),
});
