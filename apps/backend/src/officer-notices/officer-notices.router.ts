import { OfficerNoticeSettings, OfficerNoticeView } from '@shaqyru/domain/notices/officer-notices';
import { z } from 'zod';
import { ownAccountProcedure, router } from '../trpc/trpc.ts';
import { ReadOfficerNotices } from './read-officer-notices.ts';
import { SaveOfficerNotices } from './save-officer-notices.ts';

export const officerNoticesRouter = router({
  read: ownAccountProcedure.output(OfficerNoticeView).query(({ ctx }) => ctx.get(ReadOfficerNotices).run(ctx.actor)),
  save: ownAccountProcedure
    .input(z.object({ settings: OfficerNoticeSettings, idempotencyKey: z.uuid() }))
    .output(z.object({ outcome: z.literal('saved') }))
    .mutation(({ ctx, input }) => ctx.get(SaveOfficerNotices).run(ctx.actor, input)),
});
