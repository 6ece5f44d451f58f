import { randomUUID } from 'node:crypto';
import { problemsOf } from '@shaqyru/domain/application/field';
import { problemText, type FieldProblem } from '@shaqyru/domain/application/problem';
import { readForm } from '@shaqyru/domain/application/read-form';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { replacementDuty } from '@shaqyru/domain/duty/replacement';
import { explain } from '@shaqyru/domain/law/explain';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { ReplacementAnswers, replacementFields } from '@shaqyru/domain/replacement/replacement';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readTyped, typedOf, type Typed } from '#lib/answers/typed-answers.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { besideForm } from '#lib/server/applicant.ts';
import { attempt, type Failure } from '#lib/server/attempt.ts';
import { idOf } from '#lib/server/files.ts';
import { today } from '#lib/server/today.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const invitationId = idOf(event.params.invitation);
  const visits = await besideForm(event, api(event).visits.readOwn.query({ caseId }));
  const visit = visits?.find(({ invitation }) => invitation.id === invitationId);
  if (visits && !visit) error(404);
  const duty = replacementDuty({ paidOn: today() });
  return {
    caseId,
    visit: visit ? { number: visit.invitation.number, name: visit.name } : null,
    typed: typedOf(replacementFields, {}),
    duty: {
      day: formatDate(today(), language),
      amount: formatTiyn(duty.value, language),
      reasons: duty.because.map((reason) => ({ text: explain(reason, language), ...reason.law })),
    },
    idempotencyKey: randomUUID(),
  };
};

type Back = {
  typed: Typed;
  idempotencyKey: string;
  problems: { field: string; text: string }[];
  notice: string | null;
  /** Why it was not sent, though nothing was wrong with it. */
  failure: Failure | null;
};

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const w = words[language];
    const caseId = idOf(event.params.id);
    const invitationId = idOf(event.params.invitation);
    const form = await event.request.formData();
    const key = z.uuid().catch(randomUUID()).parse(form.get('idempotencyKey'));
    const typed = readTyped(replacementFields, form);
    const sendBack = (
      status: number,
      problems: readonly FieldProblem[],
      { notice = null, failure = null }: Partial<Pick<Back, 'notice' | 'failure'>> = {},
    ) =>
      fail(status, {
        typed,
        // Whatever is sent next is another request, unless this one may have come through.
        idempotencyKey: status === 503 ? key : randomUUID(),
        problems: problems.map((problem) => ({ field: problem.field, text: problemText(problem, language) })),
        notice,
        failure,
      } satisfies Back);
    const answers = ReplacementAnswers.safeParse(readForm(replacementFields, form));
    if (!answers.success) return sendBack(400, problemsOf(answers.error));
    const { replacements } = api(event);
    const sent = await attempt(replacements.ask.mutate({ invitationId, answers: answers.data, idempotencyKey: key }));
    if (!sent.ok) return sendBack(503, [], { failure: sent.failure });
    const answer = sent.value;
    if (answer.outcome === 'invalid') return sendBack(400, answer.problems);
    if (answer.outcome !== 'asked') return sendBack(409, [], { notice: w[answer.outcome] });
    redirect(303, `${path(language, `/cabinet/${caseId}`)}?asked#visits`);
  },
};
