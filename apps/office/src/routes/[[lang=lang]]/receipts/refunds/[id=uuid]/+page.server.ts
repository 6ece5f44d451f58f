import { isPermitted } from '@shaqyru/domain/account/role';
import { refundCases } from '@shaqyru/domain/duty/refund';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { PlainDate } from '@shaqyru/domain/law/plain-date';
import { dateOfParts, readDateParts } from '@shaqyru/ui/date-field/date-parts';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { formatDay, formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf, typedOf } from '#lib/server/submission.ts';
import { describeRefund, reasonsOf } from '../describe-refund.ts';
import { words } from '../words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const { role } = officerOf(event.locals);
  if (!isPermitted(role, 'receipt.read')) error(403, 'not permitted');
  const w = words[language];
  const refund = await api(event).refunds.read.query({ refundId: event.params.id });
  const { receipt, found, registered, decided, paidOn, paidDocument } = refund;
  const day = (date: string) => formatDay(date, language);
  const moment = ({ by, at }: { by: string; at: string }) => `${by}, ${formatMoment(at, 'Asia/Almaty', language)}`;
  const done = z.enum(['registered', 'decided', 'recorded']).safeParse(event.url.searchParams.get('done'));
  return {
    refund: describeRefund(refund, language),
    reasons: reasonsOf(refund.because, language),
    done: done.success ? w.done[done.data] : null,
    mayDecide: refund.status === 'registered' && isPermitted(role, 'receipt.decide-refund'),
    mayRecord: refund.status === 'confirmed' && isPermitted(role, 'receipt.refund'),
    entryId: found?.entryId ?? null,
    facts: [
      { key: w.happened, value: refundCases[refund.happened].title[language] },
      {
        key: w.receipt,
        value: [receipt.bank, receipt.number, day(receipt.paidOn), formatTiyn(receipt.amountTiyn, language)].join(', '),
      },
      {
        key: w.found,
        value: found
          ? `${found.bank}, ${day(found.bookedOn)}, ${found.reference}, ${formatTiyn(found.amountTiyn, language)}`
          : w.notFound,
      },
      { key: w.claimant, value: [refund.claimant, `${w.claimantNumber}: ${refund.claimantNumber}`] },
      { key: w.account, value: refund.account },
      { key: w.claimedOn, value: day(refund.claimedOn) },
      { key: w.claimUntil, value: day(refund.claimUntil) },
      { key: w.registeredBy, value: moment(registered) },
      ...(decided
        ? [
            { key: w.decidedBy, value: moment(decided) },
            { key: w.words, value: decided.words },
          ]
        : []),
      ...(paidOn
        ? [
            { key: w.paidOn, value: day(paidOn) },
            { key: w.document, value: paidDocument ?? '' },
          ]
        : []),
    ],
  };
};

export const actions = {
  decide: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const back = { typed: typedOf(form), paidOn: null };
      const decision = z.enum(['confirmed', 'refused']).safeParse(form.get('decision'));
      if (!decision.success) return fail(400, { ...back, errors: [{ id: 'decision', text: w.choose }] });
      const input = { refundId: event.params.id, decision: decision.data, words: textOf(form, 'words').slice(0, 2000) };
      const { outcome } = await client.refunds.decide.mutate(input);
      if (outcome !== 'decided') {
        const id = outcome === 'words-needed' ? 'words' : 'decision';
        return fail(409, { ...back, errors: [{ id, text: w.problems[outcome] }] });
      }
      redirect(303, `${path(event.locals.language, `/receipts/refunds/${event.params.id}`)}?done=decided`);
    }),
  record: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const parts = readDateParts(form, 'paidOn');
      const back = { typed: typedOf(form), paidOn: parts };
      const on = PlainDate.safeParse(dateOfParts(parts) || '?');
      const document = textOf(form, 'document');
      const errors = [
        ...(on.success ? [] : [{ id: 'paidOn', text: w.problems['impossible-day'] }]),
        ...(document.length > 0 && document.length <= 300 ? [] : [{ id: 'document', text: w.documentShort }]),
      ];
      if (!on.success || errors.length > 0) return fail(400, { ...back, errors });
      const input = { refundId: event.params.id, paidOn: on.data, document };
      const { outcome } = await client.refunds.recordPayment.mutate(input);
      if (outcome !== 'recorded') return fail(409, { ...back, errors: [{ id: 'paidOn', text: w.problems[outcome] }] });
      redirect(303, `${path(event.locals.language, `/receipts/refunds/${event.params.id}`)}?done=recorded`);
    }),
} satisfies Actions;
