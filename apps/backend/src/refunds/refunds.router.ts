import { FieldProblem } from '@shaqyru/domain/application/problem';
import {
  Claim,
  OwnMoney,
  RefundItem,
  RefundPage,
  RefundQuery,
  RefundView,
  UnusedReceipt,
} from '@shaqyru/domain/duty/refund-claim';
import { PlainDate } from '@shaqyru/domain/law/plain-date';
import { Reason } from '@shaqyru/domain/law/reason';
import { z } from 'zod';
import { applicantProcedure, officerProcedure, router } from '../trpc/trpc.ts';
import { ClaimRefund } from './claim-refund.ts';
import { DecideRefund } from './decide-refund.ts';
import { ListRefundsOfCase } from './list-refunds-of-case.ts';
import { ListRefunds } from './list-refunds.ts';
import { ReadOwnMoney } from './read-own-money.ts';
import { ReadRefund } from './read-refund.ts';
import { RecordRefund } from './record-refund.ts';
import { RegisterRefund } from './register-refund.ts';

const OfRefund = z.object({ refundId: z.uuid() });

export const refundsRouter = router({
  /** A claim for the receipt of a case, or for one that no application uses. `preview` computes and writes nothing. */
  register: officerProcedure('receipt.refund')
    .input(
      z.object({
        claim: Claim,
        of: z.union([z.strictObject({ receiptId: z.uuid() }), z.strictObject({ unused: UnusedReceipt })]),
        preview: z.boolean(),
        idempotencyKey: z.uuid(),
      }),
    )
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('registered'), refundId: z.uuid(), number: z.string() }),
        z.object({ outcome: z.literal('preview'), refundTiyn: z.int(), because: z.array(Reason) }),
        z.object({ outcome: z.literal('invalid'), problems: z.array(FieldProblem) }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(RegisterRefund).run(ctx.actor, input)),
  /** The applicant's own claim, from the cabinet. */
  claim: applicantProcedure
    .input(z.object({ caseId: z.uuid(), receiptId: z.uuid(), account: Claim.shape.account, idempotencyKey: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('registered'), number: z.string() }),
        z.object({ outcome: z.literal('nothing-due') }),
        z.object({ outcome: z.literal('invalid'), problems: z.array(FieldProblem) }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(ClaimRefund).run(ctx.actor, input)),
  readOwn: applicantProcedure
    .input(z.object({ caseId: z.uuid() }))
    .output(OwnMoney)
    .query(({ ctx, input }) => ctx.get(ReadOwnMoney).run(ctx.actor, input)),
  list: officerProcedure('receipt.read')
    .input(RefundQuery)
    .output(RefundPage)
    .query(({ ctx, input }) => ctx.get(ListRefunds).run(ctx.actor, input)),
  ofCase: officerProcedure('receipt.read')
    .input(z.object({ caseId: z.uuid() }))
    .output(z.array(RefundItem))
    .query(({ ctx, input }) => ctx.get(ListRefundsOfCase).run(ctx.actor, input)),
  read: officerProcedure('receipt.read')
    .input(OfRefund)
    .output(RefundView)
    .query(({ ctx, input }) => ctx.get(ReadRefund).run(ctx.actor, input)),
  /** The head confirms the ground of article 548, or refuses. */
  decide: officerProcedure('receipt.decide-refund')
    .input(OfRefund.extend({ decision: z.enum(['confirmed', 'refused']), words: z.string().trim().max(2000) }))
    .output(z.object({ outcome: z.enum(['decided', 'decided-already', 'nothing-due', 'words-needed']) }))
    .mutation(({ ctx, input }) => ctx.get(DecideRefund).run(ctx.actor, input)),
  recordPayment: officerProcedure('receipt.refund')
    .input(OfRefund.extend({ paidOn: PlainDate, document: z.string().trim().min(1).max(300) }))
    .output(z.object({ outcome: z.enum(['recorded', 'not-confirmed', 'impossible-day']) }))
    .mutation(({ ctx, input }) => ctx.get(RecordRefund).run(ctx.actor, input)),
});
