import { NoticeSettings } from '@shaqyru/domain/notices/notice-settings';
import { z } from 'zod';
import { applicantProcedure, router } from '../trpc/trpc.ts';
import { ReadNoticeSettings } from './read-notice-settings.ts';
import { SaveNoticeSettings } from './save-notice-settings.ts';

export const noticeSettingsRouter = router({
  /** Of the person, or of the organisation that they signed in for. */
  read: applicantProcedure.output(NoticeSettings).query(({ ctx }) => ctx.get(ReadNoticeSettings).run(ctx.actor)),
  save: applicantProcedure
    .input(z.object({ settings: NoticeSettings, idempotencyKey: z.uuid() }))
    .output(z.object({ outcome: z.literal('saved') }))
    .mutation(({ ctx, input }) => ctx.get(SaveNoticeSettings).run(ctx.actor, input)),
});
