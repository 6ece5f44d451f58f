import { error } from '@sveltejs/kit';
import { api } from '#lib/server/api.ts';
import * as device from '#lib/server/device.ts';
import { liveState } from '#lib/server/live.ts';
import type { RequestHandler } from './$types';

/** What the display shows, as it changes. A display that was removed is told to load itself again. */
export const GET: RequestHandler = (event) => {
  const secret = device.read(event.cookies, 'board') ?? error(403, 'not a display');
  return liveState(async () => {
    const shown = await api(event).counter.board.query({ secret });
    return shown.outcome === 'shown' ? shown.board : null;
  });
};
