import { isPermitted } from '@shaqyru/domain/account/role';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import type { Language } from '@shaqyru/domain/law/text';
import { EntryQuery, ReceiptQuery, type EntryPage, type ReceiptPage } from '@shaqyru/domain/statement/statement-view';
import { error } from '@sveltejs/kit';
import { formatDay } from '#lib/format.ts';
import { pageTrail } from '#lib/page-trail.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import type { PageServerLoad } from './$types';
import { words, type View } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const { role } = officerOf(event.locals);
  if (!isPermitted(role, 'receipt.read')) error(403, 'not permitted');
  const trail = pageTrail(event.url);
  const [side, name] = viewOf(event.url.searchParams.get('view'));
  const client = api(event);
  const entries =
    side === 'entries' ? await client.statements.entries.query({ view: entryView(name), ...trail.at }) : null;
  const receipts =
    side === 'receipts' ? await client.statements.receipts.query({ view: receiptView(name), ...trail.at }) : null;
  return {
    view: `${side}-${name}` as View,
    mayImport: isPermitted(role, 'receipt.import'),
    entries: entries?.items.map((entry) => describeEntry(entry, language)) ?? [],
    receipts: receipts?.items.map((receipt) => describeReceipt(receipt, language)) ?? [],
    ...trail.links(entries?.next ?? receipts?.next ?? null),
  };
};

/** The list that the address names; without one, the payments that nobody's receipt is like. */
function viewOf(text: string | null): ['entries' | 'receipts', string] {
  const [side = '', name = ''] = (text ?? '').split('-', 2);
  if (side === 'receipts' && ReceiptQuery.shape.view.unwrap().safeParse(name).success) return [side, name];
  return ['entries', EntryQuery.shape.view.unwrap().safeParse(name).success && side === 'entries' ? name : 'unmatched'];
}
const entryView = (name: string) => EntryQuery.shape.view.parse(name);
const receiptView = (name: string) => ReceiptQuery.shape.view.parse(name);

function describeEntry(entry: EntryPage['items'][number], language: Language) {
  return {
    id: entry.id,
    day: { date: entry.bookedOn, text: formatDay(entry.bookedOn, language) },
    number: entry.documentNumber,
    amount: formatTiyn(entry.amountTiyn, language),
    payer: [entry.payerName, entry.payerNumber].filter(Boolean).join(', '),
    bank: entry.statement.bank,
    possible: entry.possible,
  };
}

function describeReceipt(receipt: ReceiptPage['items'][number], language: Language) {
  const w = words[language];
  const { entry, needTiyn, amountTiyn } = receipt;
  const notes = !entry
    ? []
    : [
        ...(entry.amountTiyn < needTiyn ? [{ text: w.less, tone: 'red' as const }] : []),
        ...(entry.amountTiyn > needTiyn ? [{ text: w.more, tone: 'gold' as const }] : []),
        ...(entry.amountTiyn === amountTiyn ? [] : [{ text: w.differs, tone: 'red' as const }]),
      ];
  return {
    id: receipt.id,
    caseId: receipt.caseId,
    caseNumber: receipt.caseNumber,
    applicant: receipt.applicant,
    day: { date: receipt.paidOn, text: formatDay(receipt.paidOn, language) },
    number: receipt.number,
    bank: receipt.bank,
    amount: formatTiyn(amountTiyn, language),
    need: formatTiyn(needTiyn, language),
    ofReplacement: receipt.ofReplacement,
    entry: entry && {
      id: entry.id,
      text: `${formatDay(entry.bookedOn, language)}, ${formatTiyn(entry.amountTiyn, language)}`,
      how: entry.exact ? w.exact : w.confirmed,
    },
    notes,
    other: receipt.other,
  };
}
