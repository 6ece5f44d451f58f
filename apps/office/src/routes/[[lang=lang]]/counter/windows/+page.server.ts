import { isPermitted } from '@shaqyru/domain/account/role';
import { DeviceKind } from '@shaqyru/domain/counter/counter-view';
import { officesFor, findOffice } from '@shaqyru/domain/offices/offices';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { error, fail, redirect } from '@sveltejs/kit';
import { formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const officer = officerOf(locals);
  const { language } = locals;
  if (!isPermitted(officer.role, 'counter.set-up')) error(403, 'not permitted');
  const units = unitsOf(officer.departmentId);
  const asked = url.searchParams.get('unit');
  const unit = units.find(({ id }) => id === asked) ?? units[0] ?? error(404, 'no unit');
  const { windows, devices } = await api(event).counter.setUp.query({ unitId: unit.id });
  return {
    unit: { id: unit.id, name: unit.name[language] },
    units: units.map(({ id, name }) => ({ value: id, label: name[language] })),
    windows,
    devices: devices.map((device) => ({
      ...device,
      addedAt: formatMoment(device.addedAt, timeZoneOf(unit), language),
    })),
  };
};

/** Where the department receives people: nowhere, when it is the ministry. */
function unitsOf(departmentId: string) {
  const department = findOffice(departmentId);
  if (!department) return [];
  const units = officesFor(departmentId);
  return units.length > 0 ? units : [department];
}

const none = { errors: [] as { id: string; text: string }[], secret: null };
const back = (event: RequestEvent, unitId: string) =>
  redirect(303, `${path(event.locals.language, '/counter/windows')}?unit=${encodeURIComponent(unitId)}`);
const wrong = (id: string, text: string, status = 400) => fail(status, { ...none, errors: [{ id, text }] });

export const actions = {
  addWindow: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const [unitId, name] = [textOf(form, 'unitId'), textOf(form, 'name')];
      if (name.length < 1 || name.length > 20) return wrong('name', w.nameLength);
      const { outcome } = await client.counter.addWindow.mutate({ unitId, name });
      return outcome === 'added' ? back(event, unitId) : wrong('name', w.nameTaken, 409);
    }),
  removeWindow: (event) =>
    submission(event, async (form, client) => {
      const { outcome } = await client.counter.removeWindow.mutate({ windowId: textOf(form, 'windowId') });
      if (outcome === 'removed') return back(event, textOf(form, 'unitId'));
      return wrong('windows', words[event.locals.language].occupied, 409);
    }),
  addDevice: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const kind = DeviceKind.safeParse(textOf(form, 'kind'));
      const name = textOf(form, 'deviceName');
      if (!kind.success) return wrong('kind', w.chooseKind);
      if (name.length < 1 || name.length > 60) return wrong('deviceName', w.deviceNameLength);
      const { secret } = await client.counter.addDevice.mutate({
        unitId: textOf(form, 'unitId'),
        kind: kind.data,
        name,
      });
      return { ...none, secret: { code: secret, kind: kind.data, name } };
    }),
  removeDevice: (event) =>
    submission(event, async (form, client) => {
      await client.counter.removeDevice.mutate({ deviceId: textOf(form, 'deviceId') });
      back(event, textOf(form, 'unitId'));
    }),
} satisfies Actions;
