import { Injectable } from '@nestjs/common';
import type { OwnMoney, OwnRefund } from '@shaqyru/domain/duty/refund-claim';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import { readOwn } from '../cases/read-own.ts';
import { Clock } from '../common/clock.ts';
import { system, type ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { assessClaim, readPaid } from './assess-claim.ts';
import { assessAnew, readRefundRow } from './read-refund.ts';
import { toItem } from './refund-rows.ts';

/**
 * What the applicant is told of the money paid for a case: whether the bank took it back, what comes back by article 548, and
 * what became of each claim.
 */
@Injectable()
export class ReadOwnMoney {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws "not-found" for a case that is not the actor's. */
  async run(actor: ApplicantActor, { caseId }: { caseId: string }): Promise<OwnMoney> {
    await this.database.asActor(actor, (manager) => readOwn(manager, caseId));
    const today = this.clock.today();
    // The bank's statements are the department's: what follows from them for this case is told, and no more.
    return this.database.asActor(system, async (manager) => ({
      mayClaim: actor.maySign,
      receipts: await readReceipts(manager, caseId, today),
      refunds: await readRefunds(manager, caseId, today),
    }));
  }
}

async function readReceipts(manager: EntityManager, caseId: string, today: PlainDate): Promise<OwnMoney['receipts']> {
  const rows = (await manager.query(
    `SELECT r.id, r.replacement_id IS NOT NULL AS "ofReplacement", x.booked_on::text AS "reversedOn",
            EXISTS (SELECT FROM refund f WHERE f.receipt_id = r.id AND f.number_key = r.number_key AND f.status <> 'refused') AS claimed
     FROM receipt r LEFT JOIN receipt_match m ON m.receipt_id = r.id AND m.status = 'matched'
     LEFT JOIN entry_reversal v ON v.entry_id = m.entry_id LEFT JOIN statement_entry x ON x.id = v.reversal_id
     WHERE r.case_id = $1 ORDER BY r.replacement_id NULLS FIRST, r.paid_on, r.id`,
    [caseId],
  )) as Pick<OwnMoney['receipts'][number], 'id' | 'ofReplacement' | 'reversedOn' | 'claimed'>[];
  const receipts: OwnMoney['receipts'] = [];
  for (const row of rows) {
    const paid = await readPaid(manager, row.id);
    const { value, because } = await assessClaim(manager, paid, today);
    const { bank, number, paidOn, amountTiyn } = paid;
    const { refundTiyn, claimUntil } = value;
    receipts.push({ ...row, bank, number, paidOn, amountTiyn, refundTiyn, claimUntil, because: [...because] });
  }
  return receipts;
}

/** As they stand; until the head has decided, as they would be decided today. */
async function readRefunds(manager: EntityManager, caseId: string, today: PlainDate): Promise<OwnRefund[]> {
  const rows = (await manager.query(`SELECT id FROM refund WHERE case_id = $1 ORDER BY claimed_on, id`, [caseId])) as {
    id: string;
  }[];
  const refunds: OwnRefund[] = [];
  for (const { id } of rows) {
    const row = await readRefundRow(manager, id);
    const now = row.status === 'registered' ? await assessAnew(manager, row) : null;
    const { number, status, claimedOn, refundTiyn, dueOn, overdue } = toItem(
      now ? { ...row, refundTiyn: String(now.value.refundTiyn), dueOn: now.value.paidBy } : row,
      today,
    );
    refunds.push({
      number,
      status,
      claimedOn,
      refundTiyn,
      dueOn,
      overdue,
      receiptNumber: row.receiptNumber,
      accountEnd: row.account.slice(-4),
      because: now ? [...now.because] : row.because,
      refusal: status === 'refused' ? row.words : null,
      paidOn: row.refundedOn,
      paidDocument: row.paidDocument,
    });
  }
  return refunds;
}
