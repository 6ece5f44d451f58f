import { ChangeReason } from '@shaqyru/domain/account/officer-view';
import { isPermitted } from '@shaqyru/domain/account/role';
import { ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import { PlainDate } from '@shaqyru/domain/law/plain-date';
import { isValueOf, SettingName, settingOf } from '@shaqyru/domain/settings/settings';
import { dateOfParts, datePartsOf, readDateParts } from '@shaqyru/ui/date-field/date-parts';
import { error, fail, redirect } from '@sveltejs/kit';
import { formatDay, formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { today } from '#lib/server/today.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const { language } = locals;
  const me = officerOf(locals);
  if (!isPermitted(me.role, 'settings.manage')) error(403, 'not permitted');
  const w = words[language];
  const views = await api(event).settings.list.query();
  return {
    done: url.searchParams.has('done'),
    mayChange: me.departmentId === ministryId,
    today: datePartsOf(today()),
    settings: views.map(({ name, value, versions }) => {
      const { title, hint, unit, law, least, most } = settingOf(name);
      return {
        name,
        title: title[language],
        hint: hint[language],
        law,
        value: `${value} ${unit[language]}`,
        range: w.between(least, most),
        versions: versions.map((version) => ({
          value: `${version.value} ${unit[language]}`,
          from: w.from(formatDay(version.validFrom, language)),
          when: { datetime: version.setAt, text: formatMoment(version.setAt, 'Asia/Almaty', language) },
          who: version.setByName,
          reason: version.reason,
        })),
      };
    }),
  };
};

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const w = words[language];
      const typed = {
        name: textOf(form, 'name'),
        value: textOf(form, 'value'),
        validFrom: readDateParts(form, 'validFrom'),
        reason: textOf(form, 'reason'),
      };
      const name = SettingName.safeParse(typed.name);
      const value = /^\d{1,6}$/.test(typed.value) ? Number(typed.value) : NaN;
      const validFrom = PlainDate.safeParse(dateOfParts(typed.validFrom));
      const reason = ChangeReason.safeParse(typed.reason);
      const range = name.success ? settingOf(name.data) : null;
      const outOfRange = range ? w.outOfRange(range.least, range.most) : w.fillValue;
      const errors = [
        ...(name.success ? [] : [{ id: 'name', text: w.chooseSetting }]),
        ...(name.success && !isValueOf(name.data, value) ? [{ id: 'value', text: outOfRange }] : []),
        ...(!name.success && Number.isNaN(value) ? [{ id: 'value', text: w.fillValue }] : []),
        ...(validFrom.success ? [] : [{ id: 'validFrom', text: w.noDay }]),
        ...(reason.success ? [] : [{ id: 'reason', text: w.fillReason }]),
      ];
      if (!name.success || !validFrom.success || !reason.success || errors.length > 0)
        return fail(400, { typed, errors });
      const { outcome } = await client.settings.set.mutate({
        name: name.data,
        value,
        validFrom: validFrom.data,
        reason: reason.data,
      });
      if (outcome === 'past') return fail(400, { typed, errors: [{ id: 'validFrom', text: w.past }] });
      if (outcome === 'out-of-range') return fail(400, { typed, errors: [{ id: 'value', text: outOfRange }] });
      redirect(303, `${path(language, '/settings')}?done`);
    }),
} satisfies Actions;
