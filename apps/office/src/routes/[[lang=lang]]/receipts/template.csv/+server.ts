import { isPermitted } from '@shaqyru/domain/account/role';
import { error } from '@sveltejs/kit';
import { officerOf } from '#lib/server/officer.ts';
import type { RequestHandler } from './$types';

/** A statement as it is taken, of fictional people; its sums are right. */
const rows = [
  'record;reference;date;number;amount;payer;payer_number;purpose',
  'account;KZ86125KZT5004100100;;;;АО «Народный Банк Казахстана»;;',
  'opening;;2026-11-20;;1000000,00;;;',
  'credit;20261120-000451;2026-11-20;KB-451;2162,50;СЕРІКҚЫЗЫ АЙГҮЛ;950630450124;мемлекеттік баж',
  'credit;20261120-000452;2026-11-20;KB-452;4325,00;ТОО «Шаңырақ»;120140000017;мемлекеттік баж',
  'debit;20261120-000453;2026-11-20;;500,00;;;комиссия',
  'reversal;20261120-000454;2026-11-20;KB-452;4325,00;ТОО «Шаңырақ»;120140000017;возврат ошибочного платежа',
  'total;;;2;6487,50;;;',
  'closing;;2026-11-20;;1001662,50;;;',
];

export const GET: RequestHandler = ({ locals }) => {
  if (!isPermitted(officerOf(locals).role, 'receipt.import')) error(403, 'not permitted');
  // With the mark of UTF-8: without it Excel shows other letters.
  return new Response(`\uFEFF${rows.join('\r\n')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="statement.csv"',
      'cache-control': 'private, no-store',
    },
  });
};
