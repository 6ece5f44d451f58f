import { isPermitted, OfficerRole, officerRoles } from '@shaqyru/domain/account/role';
import { error, redirect } from '@sveltejs/kit';
import { pageTrail } from '#lib/page-trail.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import * as searchWords from '#lib/server/search-words.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { withCursors } from '../worklist-address.ts';
import type { Actions, PageServerLoad } from './$types';
import { bodiesOf, bodyName, rolesFor, unitName, unitsOf } from './places.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, url, cookies } = event;
  const { language } = locals;
  const me = officerOf(locals);
  if (!isPermitted(me.role, 'officers.manage')) error(403, 'not permitted');
  const { searchParams } = url;
  const bodies = bodiesOf(me.departmentId, language);
  const units = unitsOf(bodies, language);
  const chosenOf = (name: string, options: readonly { value: string }[]) =>
    options.find(({ value }) => value === searchParams.get(name))?.value ?? '';
  const role = OfficerRole.safeParse(searchParams.get('role'));
  const state = searchParams.get('state');
  const chosen = {
    department: chosenOf('department', bodies),
    unit: chosenOf(
      'unit',
      units.flatMap(({ options }) => options),
    ),
    role: role.success ? role.data : '',
    state: state === 'active' || state === 'inactive' ? state : '',
  } as const;
  const trail = pageTrail(url);
  const search = searchWords.read(cookies, 'officers');
  const { items, next } = await api(event).officers.list.query({
    ...(search ? { search } : {}),
    ...(chosen.department ? { departmentId: chosen.department } : {}),
    ...(chosen.unit ? { unitId: chosen.unit } : {}),
    ...(chosen.role ? { role: chosen.role } : {}),
    ...(chosen.state ? { active: chosen.state === 'active' } : {}),
    ...trail.at,
  });
  return {
    search,
    chosen,
    bodies,
    units,
    roles: rolesFor(language),
    items: items.map((item) => ({
      ...item,
      role: officerRoles[item.role][language],
      place: unitOrBody(item, language),
    })),
    ...trail.links(next),
  };
};

function unitOrBody(
  { departmentId, unitId }: { departmentId: string; unitId: string | null },
  language: App.Locals['language'],
): string[] {
  return [...(unitId ? [unitName(unitId, language)] : []), bodyName(departmentId, language)];
}

export const actions = {
  search: (event) =>
    submission(event, async (form) => {
      const { cookies, url, locals } = event;
      searchWords.keep(cookies, url, 'officers', form.has('clear') ? '' : textOf(form, 'search'));
      redirect(303, path(locals.language, '/officers') + withCursors(url, []));
    }),
} satisfies Actions;
