import { isPermitted, type Permission } from '@shaqyru/domain/account/role';
import { initTRPC, TRPCError } from '@trpc/server';
import type { Context } from './context.ts';
import { toTrpcError, UseCaseFailure } from './errors.ts';

/** Who a procedure is open to; the access table (access.ts) repeats it, and a test compares the two. */
export type Access = 'anyone' | 'applicant' | 'officer' | Permission;

const t = initTRPC
  .context<Context>()
  .meta<{ access: Access }>()
  .create({
    errorFormatter: ({ shape }) => {
      // What went wrong inside is for the log, not for the caller.
      const { stack: _stack, ...data } = shape.data;
      return data.code === 'INTERNAL_SERVER_ERROR'
        ? { ...shape, message: 'INTERNAL_SERVER_ERROR', data }
        : { ...shape, data };
    },
  });

export const router = t.router;

const failuresAsCodes = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof UseCaseFailure) throw toTrpcError(result.error.cause);
  return result;
});
const procedure = t.procedure.use(failuresAsCodes);

/** Open to anyone: reading what is public, signing in. */
export const publicProcedure = procedure.meta({ access: 'anyone' });

/** A signed-in applicant, on their own cases. */
export const applicantProcedure = procedure.meta({ access: 'applicant' }).use(({ ctx, next }) => {
  if (ctx.actor.kind !== 'applicant') throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});

/** A signed-in officer of whatever role, on the own account. */
export const ownAccountProcedure = procedure.meta({ access: 'officer' }).use(({ ctx, next }) => {
  if (ctx.actor.kind !== 'officer') throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});

/** A signed-in officer with this permission, on the cases of their department. */
export function officerProcedure(permission: Permission) {
  return procedure.meta({ access: permission }).use(({ ctx, next }) => {
    if (ctx.actor.kind !== 'officer') throw new TRPCError({ code: 'UNAUTHORIZED' });
    if (!isPermitted(ctx.actor.role, permission)) throw new TRPCError({ code: 'FORBIDDEN' });
    return next({ ctx: { ...ctx, actor: ctx.actor } });
  });
}
