import type { DeviceKind } from '@shaqyru/domain/counter/counter-view';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import * as device from '#lib/server/device.ts';
import { textOf } from '#lib/server/submission.ts';

/** Keeps the secret of a machine when it is one of this kind. */
export async function pairDevice(event: RequestEvent, kind: DeviceKind) {
  const secret = textOf(await event.request.formData(), 'secret').slice(0, 60);
  const { counter } = api(event);
  const { outcome } = secret
    ? await (kind === 'kiosk' ? counter.kiosk : counter.board).query({ secret })
    : { outcome: 'unknown-device' as const };
  if (outcome === 'unknown-device') return fail(400, { wrongSecret: true, ticket: null, opens: null });
  device.keep(event.cookies, event.url, kind, secret);
  redirect(303, path(event.locals.language, `/counter/${kind}`));
}
