import type { PrivateAffairsApplication } from '@shaqyru/domain/application/private-affairs';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { QueryFailedError, type EntityManager } from 'typeorm';

/**
 * Writes the receipt down as used by this case, or by a replacement in it (clause 8), in the transaction of the submission
 * or of the request. Submitted again, a case keeps or replaces its own. Another case's receipt makes the database refuse: see `isUsedReceipt`.
 */
export async function spendReceipt(
  manager: EntityManager,
  caseId: string,
  receipt: PrivateAffairsApplication['receipt'],
  replacementId: string | null = null,
): Promise<void> {
  await manager.query(
    `INSERT INTO receipt (case_id, bank_key, number_key, bank, number, paid_on, amount_tiyn, replacement_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (case_id) WHERE replacement_id IS NULL DO UPDATE SET bank_key = excluded.bank_key, number_key = excluded.number_key, bank = excluded.bank,
       number = excluded.number, paid_on = excluded.paid_on, amount_tiyn = excluded.amount_tiyn`,
    [
      caseId,
      matchingKey(receipt.bank) || receipt.bank,
      numberKey(receipt.number),
      receipt.bank,
      receipt.number,
      receipt.paidOn,
      receipt.amountTiyn,
      replacementId,
    ],
  );
}

/** Letters that look alike: which keyboard a number was typed on cannot be seen on the receipt. */
const lookAlikes = new Map([...'АВСЕНІКМОРТХУ'].map((cyrillic, index) => [cyrillic, 'ABCEHIKMOPTXY'[index] ?? '']));

/** The number as it cannot be varied: "KB-0012 / 7", «КВ 00127» and "kb00127" are one; "0012" and "12" are, too. */
export function numberKey(number: string): string {
  const plain = [...number.replace(/№/g, '').normalize('NFKC').toUpperCase()]
    .map((character) => lookAlikes.get(character) ?? character)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=.)/, '');
  return plain || number;
}

/** Whether a failed transaction failed because the receipt is another case's. */
export function isUsedReceipt(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { constraint } = error.driverError as { constraint?: string };
  return constraint === 'receipt_of_bank_once' || constraint === 'receipt_of_day_once';
}
