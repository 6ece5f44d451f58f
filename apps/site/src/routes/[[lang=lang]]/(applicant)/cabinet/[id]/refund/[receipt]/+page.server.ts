import { randomUUID } from 'node:crypto';
import { problemsOf, schemaOf } from '@shaqyru/domain/application/field';
import { problemText, type FieldProblem } from '@shaqyru/domain/application/problem';
import { readForm } from '@shaqyru/domain/application/read-form';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { claimFields } from '@shaqyru/domain/duty/refund-claim';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readTyped, typedOf, type Typed } from '#lib/answers/typed-answers.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { besideForm } from '#lib/server/applicant.ts';
import { attempt, type Failure } from '#lib/server/attempt.ts';
import { idOf } from '#lib/server/files.ts';
import { reasonsOf } from '../../money/describe-money.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';

const fields = { account: claimFields.account };
const Form = schemaOf(fields);

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const receiptId = idOf(event.params.receipt);
  const [money, file] = await Promise.all([
    besideForm(event, api(event).refunds.readOwn.query({ caseId })),
    besideForm(event, api(event).applications.read.query({ caseId })),
  ]);
  const receipt = money?.receipts.find(({ id }) => id === receiptId);
  if (money && !receipt) error(404);
  // Claimed already, or nothing comes back: the page of the case says so.
  if (event.request.method === 'GET' && receipt && (receipt.claimed || receipt.refundTiyn === 0 || !money?.mayClaim))
    redirect(303, `${path(language, `/cabinet/${caseId}`)}#duty`);
  return {
    caseId,
    mayResubmit: file?.status === 'returned-incomplete',
    receipt: receipt
      ? {
          number: receipt.number,
          amount: formatTiyn(receipt.refundTiyn, language),
          reasons: reasonsOf(receipt.because, language),
        }
      : null,
    typed: typedOf(fields, {}),
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
    const caseId = idOf(event.params.id);
    const receiptId = idOf(event.params.receipt);
    const form = await event.request.formData();
    const key = z.uuid().catch(randomUUID()).parse(form.get('idempotencyKey'));
    const typed = readTyped(fields, form);
    const sendBack = (
      status: number,
      problems: readonly FieldProblem[],
      { notice = null, failure = null }: Partial<Pick<Back, 'notice' | 'failure'>> = {},
    ) =>
      fail(status, {
        typed,
        idempotencyKey: key,
        problems: problems.map((problem) => ({ field: problem.field, text: problemText(problem, language) })),
        notice,
        failure,
      } satisfies Back);
    const answers = Form.safeParse(readForm(fields, form));
    if (!answers.success) return sendBack(400, problemsOf(answers.error));
    const { refunds } = api(event);
    const sent = await attempt(
      refunds.claim.mutate({ caseId, receiptId, account: answers.data.account, idempotencyKey: key }),
    );
    if (!sent.ok) return sendBack(503, [], { failure: sent.failure });
    const answer = sent.value;
    if (answer.outcome === 'nothing-due') return sendBack(409, [], { notice: words[language]['nothing-due'] });
    // Somebody else of the organisation was faster: the page of the case shows the claim.
    redirect(303, `${path(language, `/cabinet/${caseId}`)}#duty`);
  },
};
