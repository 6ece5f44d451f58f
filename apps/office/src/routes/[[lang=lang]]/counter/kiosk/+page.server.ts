import { randomUUID } from 'node:crypto';
import { isLanguage } from '@shaqyru/domain/law/text';
import { getOffice } from '@shaqyru/domain/offices/offices';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { fail, redirect } from '@sveltejs/kit';
import QRCode from 'qrcode';
import { z } from 'zod';
import { formatDay, formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import * as device from '#lib/server/device.ts';
import { textOf } from '#lib/server/submission.ts';
import { pairDevice } from '../pair-device.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const secret = device.read(event.cookies, 'kiosk');
  const kiosk = secret ? await api(event).counter.kiosk.query({ secret }) : { outcome: 'unknown-device' as const };
  if (kiosk.outcome === 'unknown-device') return { hall: null, idempotencyKey: '' };
  const { unitId, waitingCount, opens } = kiosk;
  return {
    hall: {
      unit: getOffice(unitId).name,
      waitingCount,
      opens: opens && `${formatDay(opens.date, event.locals.language)} ${opens.time}`,
    },
    /** Touched twice, the same button takes one ticket. */
    idempotencyKey: randomUUID(),
  };
};

export const actions = {
  pair: (event) => pairDevice(event, 'kiosk'),
  take: async (event) => {
    const secret = device.read(event.cookies, 'kiosk');
    const form = await event.request.formData();
    const language = textOf(form, 'language');
    const key = z.uuid().safeParse(textOf(form, 'idempotencyKey'));
    if (!secret || !isLanguage(language) || !key.success) redirect(303, path(event.locals.language, '/counter/kiosk'));
    const taken = await api(event).counter.takeTicket.mutate({ secret, language, idempotencyKey: key.data });
    if (taken.outcome === 'unknown-device') return fail(403, { wrongSecret: true, ticket: null, opens: null });
    if (taken.outcome === 'closed') {
      const opens = `${formatDay(taken.opens.date, language)} ${taken.opens.time}`;
      return { wrongSecret: false, ticket: null, opens };
    }
    const { number, ahead, unitId, takenAt, surveyAddress } = taken.ticket;
    const unit = getOffice(unitId);
    return {
      wrongSecret: false,
      opens: null,
      ticket: {
        number,
        ahead,
        language,
        unit: unit.name[language],
        takenAt: formatMoment(takenAt, timeZoneOf(unit), language),
        survey: `data:image/svg+xml,${encodeURIComponent(await QRCode.toString(surveyAddress, { type: 'svg', margin: 1 }))}`,
      },
    };
  },
} satisfies Actions;
