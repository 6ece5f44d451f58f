import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { checkReplacementReceipt } from '@shaqyru/domain/duty/replacement';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { clause } from '@shaqyru/domain/law/reason';
import type { ReplacementAnswers } from '@shaqyru/domain/replacement/replacement';
import type { VisitState } from '@shaqyru/domain/visit/follow-visit';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { UseCaseFailure } from '../trpc/errors.ts';

export type Replaceable = {
  id: string;
  caseId: string;
  inviteeId: string;
  number: string;
  name: string;
  departmentId: string;
  /** Not void, and still of use: not expired, the visitor has not left. */
  live: boolean;
};

/** Throws "not-found" for an invitation that the actor of the transaction may not see. */
export async function readReplaceable(
  manager: EntityManager,
  invitationId: string,
  today: PlainDate,
): Promise<Replaceable> {
  const [row] = (await manager.query(
    `SELECT i.id, i.case_id AS "caseId", i.invitee_id AS "inviteeId", i.number, i.cancelled_on AS "cancelledOn",
            i.valid_until::text AS "validUntil", v.name_latin AS name, v.department_id AS "departmentId", v.state
     FROM invitation i JOIN visit v ON v.case_id = i.case_id AND v.invitee_id = i.invitee_id WHERE i.id = $1`,
    [invitationId],
  )) as (Omit<Replaceable, 'live'> & { cancelledOn: Date | null; validUntil: PlainDate; state: VisitState })[];
  if (!row) throw new UseCaseFailure('not-found');
  const { cancelledOn, validUntil, state, ...invitation } = row;
  const ofUse = (state === 'awaited' && validUntil >= today) || state === 'present' || state === 'left';
  return { ...invitation, live: cancelledOn === null && ofUse };
}

/** What is wrong with the receipt of the duty (Tax Code, art. 538(6), 547), as problems of the form's fields. */
export function receiptProblems(answers: ReplacementAnswers, today: PlainDate): FieldProblem[] {
  const { paidOn, amountTiyn } = answers;
  const check = checkReplacementReceipt({ paidOn, amountTiyn, today });
  if (check.ok) return [];
  if (check.problem !== 'too-small')
    return [{ field: 'paidOn', problem: check.problem === 'too-old' ? 'date-too-early' : 'date-in-future' }];
  const data = { need: check.needTiyn / 100, paid: amountTiyn / 100 };
  return [{ field: 'amountTiyn', problem: 'receipt-too-small', data, law: clause('8') }];
}

/** Whether a failed transaction failed because somebody else's request stands already. */
export function isAskedAlready(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return (error.driverError as { constraint?: string }).constraint === 'one_open_replacement';
}
