import { isPermitted } from '@shaqyru/domain/account/role';
import { error } from '@sveltejs/kit';
import { TRPCClientError } from '@trpc/client';
import { api } from '#lib/server/api.ts';
import { liveState } from '#lib/server/live.ts';
import { officerOf } from '#lib/server/officer.ts';
import type { RequestHandler } from './$types';

/** The desk, as it changes. Each reading is made with the officer's session: when it has ended, the page is told. */
export const GET: RequestHandler = (event) => {
  if (!isPermitted(officerOf(event.locals).role, 'counter.serve')) error(403, 'not permitted');
  return liveState(async () => {
    try {
      return await api(event).counter.desk.query();
    } catch (caught) {
      if (caught instanceof TRPCClientError && [401, 403].includes(Number(caught.data?.httpStatus))) return null;
      throw caught;
    }
  });
};
