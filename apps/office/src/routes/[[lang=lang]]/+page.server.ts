import { isPermitted } from '@shaqyru/domain/account/role';
import { ApplicationKind, applicationKinds } from '@shaqyru/domain/application/kind';
import { caseStatuses, CaseStatus } from '@shaqyru/domain/case/status';
import { WorklistSort } from '@shaqyru/domain/case/worklist';
import { countryName } from '@shaqyru/domain/countries/countries';
import { findOffice, officesFor } from '@shaqyru/domain/offices/offices';
import { error, redirect } from '@sveltejs/kit';
import { formatDay } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import * as searchWords from '#lib/server/search-words.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { statusTone } from '#lib/status-tone.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';
import { readWorklistAddress, withCursors } from './worklist-address.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, url, cookies } = event;
  const { language } = locals;
  const officer = officerOf(locals);
  if (!isPermitted(officer.role, 'case.read')) {
    // Those who have nothing to do with cases begin where their work is.
    if (isPermitted(officer.role, 'complaint.read')) redirect(303, path(language, '/complaints'));
    if (isPermitted(officer.role, 'special-records.read')) redirect(303, path(language, '/special-records'));
    if (isPermitted(officer.role, 'indicator.read')) redirect(303, path(language, '/indicators'));
    if (isPermitted(officer.role, 'audit.read')) redirect(303, path(language, '/audit'));
    error(403, 'not permitted');
  }
  const search = searchWords.read(cookies, 'cases');
  const { query, isQueue, cursors } = readWorklistAddress(url, officer.role, search !== '');
  const client = api(event);
  const [page, colleagues] = await Promise.all([
    client.cases.worklist.query({ ...query, ...(search ? { search } : {}) }),
    client.officers.colleagues.query(),
  ]);
  const w = words[language];
  const option = <T extends string>(values: readonly T[], labelOf: (value: T) => string) =>
    values.map((value) => ({ value, label: labelOf(value) }));
  return {
    search,
    isQueue,
    items: page.items.map((item) => ({
      id: item.id,
      number: item.number,
      due: item.dueOn && { date: item.dueOn, text: formatDay(item.dueOn, language), overdue: item.overdue },
      status: { text: caseStatuses[item.status][language], tone: statusTone[item.status] },
      kind: applicationKinds[item.kind].title[language],
      applicant: item.applicantName,
      invitees: item.invitees.map(({ name, citizenship }) => `${name} (${countryName(citizenship, language)})`),
      unit: findOffice(item.unitId)?.name[language] ?? item.unitId,
      assignee: item.assigneeName,
      unread: item.unread > 0 ? w.unread(item.unread) : null,
    })),
    pageNumber: cursors.length + 1,
    previous: cursors.length > 0 ? withCursors(url, cursors.slice(0, -1)) : undefined,
    next: page.next ? withCursors(url, [...cursors, page.next]) : undefined,
    chosen: {
      statuses: query.statuses,
      kinds: query.kinds,
      unit: query.unitId ?? '',
      assignee: query.assignee ?? '',
      dueUntil: query.dueUntil ?? '',
      sort: query.sort,
      descending: query.descending,
    },
    options: {
      statuses: option(
        CaseStatus.options.filter((status) => status !== 'draft'),
        (status) => caseStatuses[status][language],
      ),
      kinds: option(ApplicationKind.options, (kind) => applicationKinds[kind].title[language]),
      units: officesFor(officer.departmentId).map(({ id, name }) => ({ value: id, label: name[language] })),
      assignees: [
        { value: 'me', label: w.me },
        { value: 'nobody', label: w.nobody },
        ...colleagues.filter(({ id }) => id !== officer.id).map(({ id, name }) => ({ value: id, label: name })),
      ],
      sorts: option(WorklistSort.options, (sort) => w.sorts[sort]),
    },
  };
};

export const actions = {
  /** Starts a search among the cases of the present filters, from the first page; without words, ends it. */
  search: (event) =>
    submission(event, async (form) => {
      const { cookies, url, locals } = event;
      searchWords.keep(cookies, url, 'cases', form.has('clear') ? '' : textOf(form, 'search'));
      redirect(303, path(locals.language, '/') + withCursors(url, []));
    }),
} satisfies Actions;
