import { ChangeReason } from '@shaqyru/domain/account/officer-view';
import { PlainDate } from '@shaqyru/domain/law/plain-date';
import { SettingName, SettingView } from '@shaqyru/domain/settings/settings';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { ListSettings } from './list-settings.ts';
import { SetSetting } from './set-setting.ts';

export const settingsRouter = router({
  list: officerProcedure('settings.manage')
    .output(z.array(SettingView))
    .query(({ ctx }) => ctx.get(ListSettings).run(ctx.actor)),
  set: officerProcedure('settings.manage')
    .input(z.object({ name: SettingName, value: z.int(), validFrom: PlainDate, reason: ChangeReason }))
    .output(z.object({ outcome: z.enum(['set', 'out-of-range', 'past']) }))
    .mutation(({ ctx, input }) => ctx.get(SetSetting).run(ctx.actor, input)),
});
