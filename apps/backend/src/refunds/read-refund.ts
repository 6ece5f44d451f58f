import { Injectable } from '@nestjs/common';
import type { RefundCase } from '@shaqyru/domain/duty/refund';
import type { FoundPayment, RefundView } from '@shaqyru/domain/duty/refund-claim';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Reason } from '@shaqyru/domain/law/reason';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { assessClaim, readPaid, type Assessment, type PaidReceipt } from './assess-claim.ts';
import { itemColumns, itemTables, toItem, type ItemRow } from './refund-rows.ts';

export type RefundRow = ItemRow & {
  departmentId: string;
  unitId: string | null;
  receiptId: string | null;
  happened: RefundCase;
  bank: string;
  receiptNumber: string;
  paidOn: PlainDate;
  amountTiyn: string;
  claimantNumber: string;
  account: string;
  claimUntil: PlainDate;
  because: Reason[];
  entryId: string | null;
  registeredBy: string;
  registeredAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  words: string | null;
  refundedOn: PlainDate | null;
  paidDocument: string | null;
};

/** Throws "not-found" for a claim of another department. `lock`: it is going to be changed. */
export async function readRefundRow(manager: EntityManager, refundId: string, lock = false): Promise<RefundRow> {
  const [row] = (await manager.query(
    `SELECT ${itemColumns}, f.department_id AS "departmentId", f.unit_id AS "unitId", f.receipt_id AS "receiptId", f.happened, f.bank, f.receipt_number AS "receiptNumber",
            f.paid_on::text AS "paidOn", f.amount_tiyn AS "amountTiyn", f.claimant_number AS "claimantNumber", f.account,
            f.claim_until::text AS "claimUntil", f.because, f.entry_id AS "entryId", f.registered_by_name AS "registeredBy",
            f.registered_at AS "registeredAt", f.decided_by_name AS "decidedBy", f.decided_at AS "decidedAt",
            f.words, f.refunded_on::text AS "refundedOn", f.paid_document AS "paidDocument"
     FROM ${itemTables} WHERE f.id = $1 ${lock ? 'FOR UPDATE OF f' : ''}`,
    [refundId],
  )) as RefundRow[];
  if (!row) throw new UseCaseFailure('not-found');
  return row;
}

/**
 * The claim as it stands now. Another receipt may have taken the place of the one that was claimed for: then what was paid
 * was used for nothing, and the application was not accepted with it.
 */
export async function assessAnew(manager: EntityManager, row: RefundRow): Promise<Assessment> {
  const claimed: PaidReceipt = {
    receiptId: null,
    caseId: row.caseId,
    departmentId: row.departmentId,
    unitId: row.unitId,
    bank: row.bank,
    number: row.receiptNumber,
    paidOn: row.paidOn,
    amountTiyn: Number(row.amountTiyn),
    needTiyn: 0,
    happened: row.caseId === null ? row.happened : 'not-accepted',
  };
  const current = row.receiptId === null ? null : await readPaid(manager, row.receiptId);
  const same = current?.number === claimed.number && current.paidOn === claimed.paidOn;
  return assessClaim(manager, current && same ? current : claimed, row.claimedOn);
}

/** A claim for a refund, all of it; until it is decided, computed anew from where the application stands. */
@Injectable()
export class ReadRefund {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, { refundId }: { refundId: string }): Promise<RefundView> {
    return this.database.asActor(actor, async (manager) => {
      const row = await readRefundRow(manager, refundId);
      await this.audit.run(manager, actor, { action: 'refund.read', subjectKind: 'refund', subjectId: refundId });
      const now = row.status === 'registered' ? await assessAnew(manager, row) : null;
      const entryId = now ? (now.payment?.entryId ?? null) : row.entryId;
      const figures = now
        ? {
            happened: now.happened,
            refundTiyn: String(now.value.refundTiyn),
            dueOn: now.value.paidBy,
            claimUntil: now.value.claimUntil,
            because: [...now.because],
          }
        : {};
      const current = { ...row, ...figures };
      const { bank, receiptNumber, paidOn, amountTiyn, decidedBy, decidedAt, words } = current;
      return {
        ...toItem(current, this.clock.today()),
        happened: current.happened,
        receipt: { bank, number: receiptNumber, paidOn, amountTiyn: Number(amountTiyn) },
        claimantNumber: current.claimantNumber,
        account: current.account,
        claimUntil: current.claimUntil,
        because: current.because,
        found: entryId === null ? null : await readPayment(manager, entryId),
        registered: { by: current.registeredBy, at: current.registeredAt.toISOString() },
        decided:
          decidedBy === null || decidedAt === null || words === null
            ? null
            : { by: decidedBy, at: decidedAt.toISOString(), words },
        paidOn: current.refundedOn,
        paidDocument: current.paidDocument,
      };
    });
  }
}

async function readPayment(manager: EntityManager, entryId: string): Promise<FoundPayment | null> {
  const [row] = (await manager.query(
    `SELECT e.id AS "entryId", s.account, s.bank, s.from_day::text AS "from", s.to_day::text AS "to", e.reference,
            e.booked_on::text AS "bookedOn", e.amount_tiyn AS "amountTiyn"
     FROM statement_entry e JOIN bank_statement s ON s.id = e.statement_id WHERE e.id = $1`,
    [entryId],
  )) as (Omit<FoundPayment, 'amountTiyn'> & { amountTiyn: string })[];
  return row ? { ...row, amountTiyn: Number(row.amountTiyn) } : null;
}
