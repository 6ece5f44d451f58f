import { isPermitted } from '@shaqyru/domain/account/role';
import { error } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { statusTone } from '#lib/status-tone.ts';
import type { PageServerLoad } from './$types';
import { describeLate } from './describe-late.ts';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  if (!isPermitted(officerOf(event.locals).role, 'case.assign')) error(403, 'not permitted');
  const after = event.url.searchParams.get('after')?.slice(0, 60) ?? null;
  const { items, next } = await api(event).worklists.late.query({ after });
  const here = path(language, '/late');
  return {
    items: items.map((item) => ({ ...describeLate(item, language), tone: statusTone[item.status] })),
    first: after === null ? undefined : here,
    next: next === null ? undefined : `${here}?${new URLSearchParams({ after: next })}`,
  };
};
