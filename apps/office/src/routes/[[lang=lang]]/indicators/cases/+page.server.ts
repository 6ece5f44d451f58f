import { isPermitted } from '@shaqyru/domain/account/role';
import { CaseGroup } from '@shaqyru/domain/indicators/indicator-view';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { error } from '@sveltejs/kit';
import { formatDay } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { readPeriod, sinceNewYear } from '#lib/server/read-period.ts';
import type { PageServerLoad } from './$types';

/** The cases that a number is made of. */
export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const { language } = locals;
  if (!isPermitted(officerOf(locals).role, 'case.read')) error(403, 'not permitted');
  const { period } = readPeriod(url.searchParams, sinceNewYear);
  const group = CaseGroup.safeParse(url.searchParams.get('group'));
  if (!period || !group.success) error(404, 'no such number');
  const unitId = url.searchParams.get('unit')?.slice(0, 120) ?? null;
  const after = url.searchParams.get('after')?.slice(0, 40) ?? null;
  const page = await api(event).indicators.cases.query({ ...period, group: group.data, unitId, after });
  const next = new URLSearchParams(url.searchParams);
  if (page.next) next.set('after', page.next);
  const day = (date: string | null) => (date === null ? '—' : formatDay(date, language));
  return {
    group: group.data,
    period: `${formatDay(period.from, language)} – ${formatDay(period.to, language)}`,
    unit: unitId === null ? undefined : findOffice(unitId)?.name[language],
    back: `${path(language, '/indicators')}?${new URLSearchParams(period)}`,
    next: page.next ? `${path(language, '/indicators/cases')}?${next}` : undefined,
    items: page.items.map((item) => ({
      id: item.caseId,
      number: item.number,
      unit: findOffice(item.unitId)?.name[language] ?? item.unitId,
      acceptedOn: day(item.acceptedOn),
      dueOn: day(item.dueOn),
      servedOn: day(item.servedOn),
    })),
  };
};
