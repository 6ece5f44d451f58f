import { OfficerRole } from '@shaqyru/domain/account/role';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { ListColleagues } from './list-colleagues.ts';

export const officersRouter = router({
  /** The officers of the own department, for assigning and filtering. */
  colleagues: officerProcedure('case.read')
    .output(
      z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          post: z.string(),
          role: OfficerRole,
          unitId: z.string().nullable(),
        }),
      ),
    )
    .query(({ ctx }) => ctx.get(ListColleagues).run(ctx.actor)),
});
