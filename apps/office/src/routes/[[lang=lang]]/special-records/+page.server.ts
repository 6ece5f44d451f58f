import { isPermitted } from '@shaqyru/domain/account/role';
import { countriesSorted, countryName, CountryCode } from '@shaqyru/domain/countries/countries';
import { RecordKind, recordKinds } from '@shaqyru/domain/special-records/record-kind';
import { RecordState } from '@shaqyru/domain/special-records/special-record';
import { error, redirect } from '@sveltejs/kit';
import { formatDay, formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import * as searchWords from '#lib/server/search-words.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import type { Actions, PageServerLoad } from './$types';

/** The filters name nobody, so they stand in the address; whom the officer looks for does not. */
function readFilter(url: URL) {
  const given = (name: string) => url.searchParams.get(name) ?? '';
  const kind = RecordKind.safeParse(given('kind')).data;
  const citizenship = CountryCode.safeParse(given('citizenship')).data;
  const register = given('register').slice(0, 100);
  return {
    ...(kind ? { kind } : {}),
    ...(register ? { register } : {}),
    ...(citizenship ? { citizenship } : {}),
    state: RecordState.catch('open').parse(given('state')),
  };
}

/** The filter as it stands in an address: what is open needs no word. */
function addressOf({ state, ...narrowed }: ReturnType<typeof readFilter>): string {
  return new URLSearchParams({ ...narrowed, ...(state === 'open' ? {} : { state }) }).toString();
}

export const load: PageServerLoad = async (event) => {
  const { locals, cookies, url } = event;
  const { language } = locals;
  const officer = officerOf(locals);
  if (!isPermitted(officer.role, 'special-records.read')) error(403, 'not permitted');
  const search = searchWords.read(cookies, 'records');
  // The backend's cursor is the id of an entry, so it may stand in the address.
  const cursor = url.searchParams.get('page')?.slice(0, 400);
  const filter = readFilter(url);
  const client = api(event);
  const [{ items, registers, next }, waiting] = await Promise.all([
    client.specialRecords.list.query({
      ...filter,
      ...(search ? { search } : {}),
      ...(cursor ? { cursor } : {}),
    }),
    isPermitted(officer.role, 'special-records.confirm') ? client.specialRecords.waiting.query() : [],
  ]);
  return {
    search,
    filter,
    /** What the links to other pages of the list keep. */
    kept: addressOf(filter),
    isFirst: !cursor,
    next,
    mayEdit: isPermitted(officer.role, 'special-records.edit'),
    kinds: RecordKind.options.map((kind) => ({ value: kind, label: recordKinds[kind].title[language] })),
    registers: registers.map(({ name }) => ({ value: name, label: name })),
    countries: countriesSorted(language).map(({ code, name }) => ({ value: code, label: name })),
    waiting: waiting.map(({ id, caseId, number, by, at }) => ({
      id,
      caseId,
      number,
      by,
      at: formatMoment(at, timeZoneOf(officer), language),
    })),
    items: items.map((record) => ({
      ...record,
      kind: record.kind && recordKinds[record.kind].title[language],
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
      const kept = addressOf(readFilter(url));
      redirect(303, path(locals.language, '/special-records') + (kept ? `?${kept}` : ''));
    }),
} satisfies Actions;
