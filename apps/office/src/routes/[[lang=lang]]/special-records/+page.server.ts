import { isPermitted } from '@shaqyru/domain/account/role';
import { countryName } from '@shaqyru/domain/countries/countries';
import { error, redirect } from '@sveltejs/kit';
import { formatDay } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import * as searchWords from '#lib/server/search-words.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, cookies, url } = event;
  const { language } = locals;
  if (!isPermitted(officerOf(locals).role, 'special-records.read')) error(403, 'not permitted');
  const search = searchWords.read(cookies, 'records');
  // The backend's cursor is the id of an entry, so it may stand in the address.
  const cursor = url.searchParams.get('page')?.slice(0, 400);
  const { items, next } = await api(event).specialRecords.list.query({
    ...(search ? { search } : {}),
    ...(cursor ? { cursor } : {}),
  });
  return {
    search,
    isFirst: !cursor,
    next,
    items: items.map((record) => ({
      ...record,
      birthDate: record.birthDate && formatDay(record.birthDate, language),
      citizenship: record.citizenship && countryName(record.citizenship, language),
    })),
  };
};

export const actions = {
  search: (event) =>
    submission(event, async (form) => {
      const { cookies, url, locals } = event;
      searchWords.keep(cookies, url, 'records', form.has('clear') ? '' : textOf(form, 'search'));
      redirect(303, path(locals.language, '/special-records'));
    }),
} satisfies Actions;
