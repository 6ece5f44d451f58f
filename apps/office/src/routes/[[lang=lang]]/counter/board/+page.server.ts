import { getOffice } from '@shaqyru/domain/offices/offices';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { api } from '#lib/server/api.ts';
import * as device from '#lib/server/device.ts';
import { pairDevice } from '../pair-device.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const secret = device.read(event.cookies, 'board');
  const shown = secret ? await api(event).counter.board.query({ secret }) : { outcome: 'unknown-device' as const };
  if (shown.outcome === 'unknown-device') return { board: null, unit: null, zone: '' };
  const unit = getOffice(shown.board.unitId);
  return { board: shown.board, unit: unit.name, zone: timeZoneOf(unit) };
};

export const actions = { pair: (event) => pairDevice(event, 'board') } satisfies Actions;
