import { randomUUID } from 'node:crypto';
import { isPermitted } from '@shaqyru/domain/account/role';
import { problemsOf } from '@shaqyru/domain/application/field';
import { problemText, type FieldProblem } from '@shaqyru/domain/application/problem';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { explain } from '@shaqyru/domain/law/explain';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { ReplacementAnswers, replacementFields } from '@shaqyru/domain/replacement/replacement';
import { dateOfParts, readDateParts, type DateParts } from '@shaqyru/ui/date-field/date-parts';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { formatDay, formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf, typedOf, type Typed } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const w = words[language];
  const client = api(event);
  const caseId = event.params.id;
  const [file, requests] = await Promise.all([
    client.cases.read.query({ caseId }),
    client.replacements.read.query({ caseId }),
  ]);
  const zone = timeZoneOf(file);
  const nameOf = (inviteeId: string) => {
    const invitee = file.answers.invitees?.find(({ id }) => id === inviteeId);
    return invitee ? `${invitee.surnameLatin} ${invitee.givenNamesLatin}` : '';
  };
  return {
    caseId,
    number: file.number,
    mayDecide: isPermitted(officerOf(event.locals).role, 'case.accept'),
    invitations: file.invitations
      .filter(({ cancelledOn }) => cancelledOn === null)
      .map(({ id, number, inviteeId }) => ({ value: id, label: `${number}, ${nameOf(inviteeId)}` })),
    requests: requests.map((request) => ({
      id: request.id,
      open: request.status === 'asked',
      title: `${request.oldNumber}, ${request.name}: ${w.cause[request.answers.cause]}`,
      status: w.status[request.status],
      circumstances: request.answers.circumstances,
      askedAt: formatMoment(request.askedAt, zone, language),
      receipt: [
        request.answers.bank,
        request.answers.number,
        formatDay(request.answers.paidOn, language),
        formatTiyn(request.answers.amountTiyn, language),
      ].join(', '),
      enough: request.receipt.enough,
      reasons: request.receipt.because.map((one) => ({
        text: explain(one, language),
        ...(one.law.act === 'standard' ? { clause: one.law.clause } : { clause: one.law.clause, act: one.law.act }),
      })),
      newNumber: request.newNumber,
      decided:
        request.decidedAt && w.decided(request.decidedBy ?? '—', formatMoment(request.decidedAt, zone, language)),
      reason: request.reason,
    })),
    fields: {
      cause: replacementFields.cause.label[language],
      circumstances: replacementFields.circumstances.label[language],
      bank: replacementFields.bank.label[language],
      number: replacementFields.number.label[language],
      paidOn: replacementFields.paidOn.label[language],
      amountTiyn: replacementFields.amountTiyn.label[language],
      causes: (replacementFields.cause.choices ?? []).map(({ value, text }) => ({ value, label: text[language] })),
    },
    idempotencyKey: randomUUID(),
  };
};

export type ReplacementBack = {
  form: 'enter' | 'accept' | 'decline';
  request: string;
  typed: Typed;
  paidOn: DateParts;
  errors: { id: string; text: string }[];
};

function backOf(form: FormData, name: ReplacementBack['form']) {
  return (errors: ReplacementBack['errors'], status = 400) =>
    fail(status, {
      form: name,
      request: textOf(form, 'replacementId'),
      typed: typedOf(form),
      paidOn: readDateParts(form, 'paidOn'),
      errors,
    } satisfies ReplacementBack);
}

const asErrors = (problems: readonly FieldProblem[], { locals: { language } }: RequestEvent) =>
  problems.map((problem) => ({ id: problem.field, text: problemText(problem, language) }));

function toCase(event: RequestEvent, after: 'replaced' | 'declined'): never {
  redirect(303, `${path(event.locals.language, `/cases/${event.params.id}`)}?after=${after}`);
}

export const actions = {
  accept: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const replacementId = textOf(form, 'replacementId');
      const answer = await client.replacements.accept.mutate({ replacementId });
      if (answer.outcome === 'replaced') toCase(event, 'replaced');
      return backOf(form, 'accept')([{ id: `request-${replacementId}`, text: w[answer.outcome] }], 409);
    }),

  decline: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const replacementId = textOf(form, 'replacementId');
      const reason = textOf(form, `reason-${replacementId}`);
      const sendBack = backOf(form, 'decline');
      if (reason.length < 5 || reason.length > 1000)
        return sendBack([{ id: `reason-${replacementId}`, text: w.reasonShort }]);
      const answer = await client.replacements.decline.mutate({ replacementId, reason });
      if (answer.outcome === 'declined') toCase(event, 'declined');
      return sendBack([{ id: `request-${replacementId}`, text: w[answer.outcome] }], 409);
    }),

  enter: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const sendBack = backOf(form, 'enter');
      const invitationId = z.uuid().safeParse(form.get('invitation'));
      const idempotencyKey = z.uuid().safeParse(form.get('idempotencyKey'));
      const amount = /^\d{1,9}([.,]\d{1,2})?$/.exec(textOf(form, 'amountTiyn').replace(/\s/g, ''))?.[0];
      const answers = ReplacementAnswers.safeParse({
        cause: textOf(form, 'cause'),
        circumstances: textOf(form, 'circumstances'),
        bank: textOf(form, 'bank'),
        number: textOf(form, 'number'),
        paidOn: dateOfParts(readDateParts(form, 'paidOn')) || '?',
        amountTiyn: amount === undefined ? undefined : Math.round(Number(amount.replace(',', '.')) * 100),
      });
      const errors = [
        ...(invitationId.success ? [] : [{ id: 'invitation', text: w.chooseInvitation }]),
        ...(answers.success ? [] : asErrors(problemsOf(answers.error), event)),
      ];
      if (!invitationId.success || !answers.success || !idempotencyKey.success) return sendBack(errors);
      const answer = await client.replacements.enter.mutate({
        invitationId: invitationId.data,
        answers: answers.data,
        idempotencyKey: idempotencyKey.data,
      });
      if (answer.outcome === 'replaced') toCase(event, 'replaced');
      if (answer.outcome === 'invalid') return sendBack(asErrors(answer.problems, event));
      return sendBack([{ id: 'invitation', text: w[answer.outcome] }], 409);
    }),
} satisfies Actions;
