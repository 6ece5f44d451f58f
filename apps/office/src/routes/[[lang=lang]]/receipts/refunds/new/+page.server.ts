import { randomUUID } from 'node:crypto';
import { isPermitted } from '@shaqyru/domain/account/role';
import { problemsOf } from '@shaqyru/domain/application/field';
import { problemText, type FieldProblem } from '@shaqyru/domain/application/problem';
import { readTenge } from '@shaqyru/domain/application/read-form';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { Claim, claimFields, UnusedReceipt, unusedReceiptFields } from '@shaqyru/domain/duty/refund-claim';
import { dateOfParts, readDateParts } from '@shaqyru/ui/date-field/date-parts';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { formatDay } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf, typedOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { reasonsOf } from '../describe-refund.ts';

/** The receipt of a case, if the address names one; without, it is a receipt that no application uses. */
async function receiptOf(event: Pick<RequestEvent, 'locals' | 'getClientAddress' | 'url'>) {
  const { searchParams } = event.url;
  const [caseId, receiptId] = [searchParams.get('case'), searchParams.get('receipt')];
  if (caseId === null && receiptId === null) return null;
  const named = z.uuid().safeParse(caseId);
  if (!named.success) error(404, 'not found');
  const receipts = await api(event).statements.ofCase.query({ caseId: named.data });
  return receipts.find(({ id }) => id === receiptId) ?? error(404, 'not found');
}

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  if (!isPermitted(officerOf(event.locals).role, 'receipt.refund')) error(403, 'not permitted');
  const receipt = await receiptOf(event);
  return {
    receipt: receipt && {
      caseId: receipt.caseId,
      caseNumber: receipt.caseNumber,
      applicant: receipt.applicant,
      text: [
        receipt.bank,
        receipt.number,
        formatDay(receipt.paidOn, language),
        formatTiyn(receipt.amountTiyn, language),
      ].join(', '),
    },
    labels: Object.fromEntries(
      Object.entries({ ...claimFields, ...unusedReceiptFields }).map(([name, { label }]) => [name, label[language]]),
    ) as Record<keyof typeof claimFields | keyof typeof unusedReceiptFields, string>,
    happened: unusedReceiptFields.happened.choices.map(({ value, text }) => ({ value, label: text[language] })),
    idempotencyKey: randomUUID(),
  };
};

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const days = { claimedOn: readDateParts(form, 'claimedOn'), paidOn: readDateParts(form, 'paidOn') };
      const back = { typed: typedOf(form), ...days };
      const asErrors = (problems: readonly FieldProblem[]) =>
        problems.map((problem) => ({ id: problem.field, text: problemText(problem, language) }));
      const receipt = await receiptOf(event);
      const claim = Claim.safeParse({
        claimant: textOf(form, 'claimant'),
        claimantNumber: textOf(form, 'claimantNumber'),
        account: textOf(form, 'account'),
        claimedOn: dateOfParts(days.claimedOn) || '?',
      });
      const unused = UnusedReceipt.safeParse({
        happened: textOf(form, 'happened'),
        bank: textOf(form, 'bank'),
        number: textOf(form, 'number'),
        paidOn: dateOfParts(days.paidOn) || '?',
        amountTiyn: readTenge(textOf(form, 'amountTiyn')),
      });
      const problems = [
        ...(receipt || unused.success ? [] : problemsOf(unused.error)),
        ...(claim.success ? [] : problemsOf(claim.error)),
      ];
      const key = z.uuid().safeParse(form.get('idempotencyKey'));
      const of = receipt ? { receiptId: receipt.id } : unused.success ? { unused: unused.data } : null;
      if (!claim.success || of === null || !key.success)
        return fail(400, { ...back, errors: asErrors(problems), computed: null });
      const preview = form.get('step') !== 'register';
      const answer = await client.refunds.register.mutate({
        claim: claim.data,
        of,
        preview,
        idempotencyKey: key.data,
      });
      if (answer.outcome === 'invalid')
        return fail(400, { ...back, errors: asErrors(answer.problems), computed: null });
      if (answer.outcome === 'preview') {
        const { refundTiyn, because } = answer;
        const computed = { amount: formatTiyn(refundTiyn, language), reasons: reasonsOf(because, language) };
        return { ...back, errors: [], computed };
      }
      redirect(303, `${path(language, `/receipts/refunds/${answer.refundId}`)}?done=registered`);
    }),
} satisfies Actions;
