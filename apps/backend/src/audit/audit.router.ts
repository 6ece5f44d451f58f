import { AuditedOfficer, AuditPage, AuditQuery, ChainCheck } from '@shaqyru/domain/audit/audit-view';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { AskCheck } from './ask-check.ts';
import { ListAudit } from './list-audit.ts';
import { ListAuditedOfficers } from './list-audited-officers.ts';
import { ReadCheck } from './read-check.ts';

export const auditRouter = router({
  list: officerProcedure('audit.read')
    .input(AuditQuery)
    .output(AuditPage)
    .query(({ ctx, input }) => ctx.get(ListAudit).run(ctx.actor, input)),
  officers: officerProcedure('audit.read')
    .output(z.array(AuditedOfficer))
    .query(({ ctx }) => ctx.get(ListAuditedOfficers).run(ctx.actor)),
  check: officerProcedure('audit.read')
    .output(ChainCheck)
    .query(({ ctx }) => ctx.get(ReadCheck).run(ctx.actor)),
  /** The chain is verified by the worker; `check` tells when it is done. */
  askCheck: officerProcedure('audit.read')
    .output(z.object({ outcome: z.literal('asked') }))
    .mutation(({ ctx }) => ctx.get(AskCheck).run(ctx.actor)),
});
