import { isPermitted } from '@shaqyru/domain/account/role';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { agreementWords } from '@shaqyru/domain/statement/statement-words';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Language } from '@shaqyru/domain/law/text';
import type { EntryDetail, OtherEntry } from '@shaqyru/domain/statement/statement-view';
import { formatDay, formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { words as listWords } from '../../words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { words } from './words.ts';

const tones = { possible: 'gold', matched: 'green', rejected: 'neutral' } as const;

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const { role } = officerOf(event.locals);
  if (!isPermitted(role, 'receipt.read')) error(403, 'not permitted');
  const [w, list] = [words[language], listWords[language]];
  const entry = await api(event).statements.entry.query({ entryId: event.params.id });
  const { statement } = entry;
  return {
    title: (entry.reversal ? w.reversalTitle : w.title)(entry.documentNumber),
    reversal: entry.reversal,
    other: entry.other && describeOther(entry, entry.other, language),
    candidates: entry.candidates.map((one) => describeOther(entry, one, language)),
    done: event.url.searchParams.has('done'),
    maySettle: isPermitted(role, 'receipt.import'),
    facts: [
      { key: list.day, value: formatDay(entry.bookedOn, language) },
      { key: list.amount, value: formatTiyn(entry.amountTiyn, language) },
      { key: list.payer, value: entry.payerName },
      { key: list.payerNumber, value: entry.payerNumber ?? '' },
      { key: list.purpose, value: entry.purpose },
      { key: list.bank, value: statement.bank },
      { key: list.account, value: statement.account },
      { key: list.reference, value: entry.reference },
      { key: list.period, value: `${formatDay(statement.from, language)} – ${formatDay(statement.to, language)}` },
    ],
    matches: entry.matches.map(({ receipt, status, score, agrees, settled }) => ({
      id: receipt.id,
      caseId: receipt.caseId,
      caseNumber: receipt.caseNumber,
      number: receipt.number,
      status: { text: w.status[status], tone: tones[status] },
      open: status !== 'rejected',
      facts: [
        { key: list.applicant, value: receipt.applicant },
        { key: w.paidOn, value: formatDay(receipt.paidOn, language) },
        { key: list.amount, value: formatTiyn(receipt.amountTiyn, language) },
        { key: list.need, value: formatTiyn(receipt.needTiyn, language) },
        { key: list.bank, value: receipt.bank },
        { key: w.agrees, value: agrees.map((one) => agreementWords[one][language]).join(', ') },
        { key: w.score, value: `${Math.round(score * 100)} %` },
        ...(settled
          ? [
              {
                key: w.status[status],
                value: [w.settledBy(settled.by, formatMoment(settled.at, 'Asia/Almaty', language)), settled.reason],
              },
            ]
          : []),
      ],
    })),
  };
};

/** An entry of the other kind: what it is tied to, or, without `settled`, may be tied to. */
function describeOther(entry: EntryDetail, other: OtherEntry | EntryDetail['candidates'][number], language: Language) {
  const [w, list] = [words[language], listWords[language]];
  const tied = 'settled' in other;
  return {
    id: other.id,
    title: `${entry.reversal ? w.entry : w.reversal} ${other.documentNumber}`,
    ids: entry.reversal ? { reversalId: entry.id, paymentId: other.id } : { reversalId: other.id, paymentId: entry.id },
    same: !tied,
    facts: [
      { key: list.day, value: formatDay(other.bookedOn, language) },
      { key: list.amount, value: formatTiyn(other.amountTiyn, language) },
      { key: list.reference, value: other.reference },
      ...(!tied && other.caseNumber ? [{ key: list.case, value: other.caseNumber }] : []),
      ...(tied
        ? [
            {
              key: w.reason,
              value: other.settled
                ? [
                    w.settledBy(other.settled.by, formatMoment(other.settled.at, 'Asia/Almaty', language)),
                    other.settled.reason,
                  ]
                : w.byComparing,
            },
          ]
        : []),
    ],
  };
}

async function settleReversal(form: FormData, client: ReturnType<typeof api>, event: RequestEvent) {
  const w = words[event.locals.language];
  const ids = z
    .object({ reversalId: z.uuid(), paymentId: z.uuid(), same: z.enum(['true', 'false']) })
    .safeParse(Object.fromEntries(form));
  if (!ids.success) error(404, 'not found');
  const { reversalId, paymentId: entryId, same } = ids.data;
  const other = reversalId === event.params.id ? entryId : reversalId;
  const [id, reason] = [`reason-${other}`, textOf(form, `reason-${other}`)];
  const back = { receipt: other, choice: '', reason };
  if (reason.length < 10 || reason.length > 1000) return fail(400, { ...back, errors: [{ id, text: w.reasonShort }] });
  const answer = await client.statements.settleReversal.mutate({ reversalId, entryId, same: same === 'true', reason });
  if (answer.outcome === 'taken') return fail(409, { ...back, errors: [{ id, text: w.reversalTaken }] });
  redirect(303, `${path(event.locals.language, `/receipts/entries/${event.params.id}`)}?done`);
}

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      if (form.has('paymentId')) return settleReversal(form, client, event);
      const receiptId = z.uuid().safeParse(form.get('receiptId'));
      if (!receiptId.success) error(404, 'not found');
      const id = receiptId.data;
      const [choice, reason] = [textOf(form, `same-${id}`), textOf(form, `reason-${id}`)];
      const errors = [
        ...(choice === 'yes' || choice === 'no' ? [] : [{ id: `same-${id}`, text: w.choose }]),
        ...(reason.length >= 10 && reason.length <= 1000 ? [] : [{ id: `reason-${id}`, text: w.reasonShort }]),
      ];
      const back = { receipt: id, choice, reason };
      if (errors.length > 0) return fail(400, { ...back, errors });
      const answer = await client.statements.settle.mutate({
        entryId: event.params.id,
        receiptId: id,
        same: choice === 'yes',
        reason,
      });
      if (answer.outcome === 'taken') return fail(409, { ...back, errors: [{ id: `same-${id}`, text: w.taken }] });
      redirect(303, `${path(event.locals.language, `/receipts/entries/${event.params.id}`)}?done`);
    }),
} satisfies Actions;
