import { isPermitted } from '@shaqyru/domain/account/role';
import { error, json } from '@sveltejs/kit';
import { TRPCClientError } from '@trpc/client';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import type { RequestHandler } from './$types';

/** The counts of the reader's lists as they are now. */
export const GET: RequestHandler = async (event) => {
  if (!isPermitted(officerOf(event.locals).role, 'case.read')) error(403, 'not permitted');
  try {
    return json(await api(event).worklists.counts.query(), { headers: { 'cache-control': 'no-store' } });
  } catch (caught) {
    if (!(caught instanceof TRPCClientError)) throw caught;
    const status: unknown = caught.data?.httpStatus;
    error(typeof status === 'number' && status < 500 ? status : 503, 'no counts');
  }
};
