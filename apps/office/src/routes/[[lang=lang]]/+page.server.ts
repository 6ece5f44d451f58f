import { randomUUID } from 'node:crypto';
import { isPermitted } from '@shaqyru/domain/account/role';
import { ApplicationKind, applicationKinds } from '@shaqyru/domain/application/kind';
import { caseStatuses, CaseStatus } from '@shaqyru/domain/case/status';
import {
  Assignment,
  mostViews,
  SavedView,
  WorklistColumn,
  WorklistSort,
  ViewName,
} from '@shaqyru/domain/case/worklist';
import { worklists, worklistsOf, worklistTitle } from '@shaqyru/domain/case/worklists';
import { countriesSorted, countryName } from '@shaqyru/domain/countries/countries';
import { findOffice, officesFor } from '@shaqyru/domain/offices/offices';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { formatDay, formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import * as searchWords from '#lib/server/search-words.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { statusTone } from '#lib/status-tone.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { describeNearness } from './describe-nearness.ts';
import { words } from './words.ts';
import { addressOf, readWorklistAddress, withCursors } from './worklist-address.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, url, cookies } = event;
  const { language } = locals;
  const officer = officerOf(locals);
  if (!isPermitted(officer.role, 'case.read')) {
    // Those who have nothing to do with cases begin where their work is.
    if (isPermitted(officer.role, 'complaint.read')) redirect(303, path(language, '/complaints'));
    if (isPermitted(officer.role, 'officers.manage')) redirect(303, path(language, '/officers'));
    if (isPermitted(officer.role, 'special-records.read')) redirect(303, path(language, '/special-records'));
    if (isPermitted(officer.role, 'indicator.read')) redirect(303, path(language, '/indicators'));
    if (isPermitted(officer.role, 'audit.read')) redirect(303, path(language, '/audit'));
    redirect(303, path(language, '/account'));
  }
  const search = searchWords.read(cookies, 'cases');
  const { query, columns, isFiltered, cursors } = readWorklistAddress(url, search !== '');
  const client = api(event);
  const [page, colleagues, counts, views] = await Promise.all([
    client.cases.worklist.query({ ...query, ...(search ? { search } : {}) }),
    client.officers.colleagues.query(),
    client.worklists.counts.query(),
    client.worklists.views.query(),
  ]);
  const w = words[language];
  const option = <T extends string>(values: readonly T[], labelOf: (value: T) => string) =>
    values.map((value) => ({ value, label: labelOf(value) }));
  const canProcess = colleagues.filter(({ role }) => isPermitted(role, 'case.accept'));
  return {
    search,
    list: query.list,
    title: worklistTitle(query.list, officer)[language],
    law: worklists[query.list].law ?? null,
    isFiltered,
    columns: [...columns],
    counts,
    lists: worklistsOf(officer.role).map((name) => ({ name, title: worklistTitle(name, officer)[language] })),
    views: views.map(({ id, name, filter, columns }) => ({ id, name, address: addressOf(filter, columns) })),
    present: addressOf(query, columns),
    mayAssign: isPermitted(officer.role, 'case.assign'),
    assignees: canProcess.map(({ id, name, post }) => ({ value: id, label: `${name}, ${post}` })),
    idempotencyKey: randomUUID(),
    items: page.items.map((item) => ({
      id: item.id,
      version: item.version,
      number: item.number,
      due: item.dueOn && { date: item.dueOn, text: formatDay(item.dueOn, language) },
      nearness: describeNearness(item.nearness, language),
      status: { text: caseStatuses[item.status][language], tone: statusTone[item.status] },
      sentBack: item.sentBack,
      since: moment(item.statusSince),
      submitted: moment(item.submittedAt),
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
      dueFrom: query.dueFrom ?? '',
      dueUntil: query.dueUntil ?? '',
      submittedFrom: query.submittedFrom ?? '',
      submittedUntil: query.submittedUntil ?? '',
      citizenship: query.citizenship ?? '',
      sort: query.sort,
      descending: query.descending,
      columns: [...columns],
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
      citizenships: countriesSorted(language).map(({ code, name }) => ({ value: code, label: name })),
      sorts: option(WorklistSort.options, (sort) => w.sorts[sort]),
      columns: option(WorklistColumn.options, (column) => w.columns[column]),
    },
  };

  function moment(instant: string) {
    return { at: instant, text: formatMoment(instant, 'Asia/Almaty', language) };
  }
};

export const actions = {
  /** Starts a search among the cases of the present list, from the first page; without words, ends it. */
  search: (event) =>
    submission(event, async (form) => {
      searchWords.keep(event.cookies, event.url, 'cases', form.has('clear') ? '' : textOf(form, 'search'));
      redirect(303, here(event));
    }),

  /** Who might take the chosen cases. Nothing is written until it is confirmed. */
  suggest: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const chosen = readChosen(form);
      if (chosen.length === 0) return fail(400, { problem: words[language].chooseCases });
      const suggestion = await client.cases.suggestAssignment.query({ caseIds: chosen.map(({ caseId }) => caseId) });
      return {
        suggestion: {
          ...suggestion,
          cases: suggestion.cases.map((each) => ({
            ...each,
            due: each.dueOn && formatDay(each.dueOn, language),
            nearness: describeNearness(each.nearness, language),
            status: { text: caseStatuses[each.status][language], tone: statusTone[each.status] },
            unit: findOffice(each.unitId)?.name[language] ?? each.unitId,
          })),
        },
      };
    }),

  /** Gives the chosen cases to one officer, or each to the one chosen beside it. */
  assign: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const chosen = readChosen(form);
      const toAll = textOf(form, 'officer');
      const wanted = chosen.map((each) => ({
        ...each,
        officerId: (form.has('each') ? textOf(form, `officer-${each.caseId}`) : toAll) || null,
      }));
      const assignments = z
        .array(Assignment)
        .safeParse(form.has('each') ? wanted.filter(({ officerId }) => officerId !== null) : wanted);
      const key = z.uuid().safeParse(form.get('idempotencyKey'));
      const again = { chosen: chosen.map(({ caseId }) => caseId) };
      if (chosen.length === 0) return fail(400, { problem: w.chooseCases, ...again });
      if ((!form.has('each') && toAll === '') || !key.success || !assignments.success || assignments.data.length === 0)
        return fail(400, { problem: w.chooseOfficer, ...again });
      const { assigned, notAssigned } = await client.cases.assignMany.mutate({
        assignments: assignments.data,
        idempotencyKey: key.data,
      });
      return {
        report: {
          assigned: assigned.length,
          notAssigned: notAssigned.map(({ caseId, number, why }) => ({ caseId, number, why: w.notAssigned[why] })),
        },
      };
    }),

  saveView: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const name = ViewName.safeParse(textOf(form, 'name'));
      const key = z.uuid().safeParse(form.get('idempotencyKey'));
      const typed = { typedName: textOf(form, 'name') };
      if (!name.success || !key.success) return fail(400, { viewProblem: w.nameNeeded, ...typed });
      const { query, columns } = readWorklistAddress(event.url, searchWords.read(event.cookies, 'cases') !== '');
      const filter = SavedView.shape.filter.parse(query);
      const answer = await client.worklists.saveView.mutate({
        name: name.data,
        filter,
        columns: [...columns],
        idempotencyKey: key.data,
      });
      if (answer.outcome !== 'saved')
        return fail(409, { viewProblem: w.viewProblems[answer.outcome](mostViews), ...typed });
      redirect(303, path(event.locals.language, '/') + addressOf(filter, columns));
    }),

  renameView: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const name = ViewName.safeParse(textOf(form, 'name'));
      const viewId = z.uuid().safeParse(form.get('view'));
      const renamed = { id: textOf(form, 'view'), name: textOf(form, 'name') };
      if (!viewId.success || !name.success) return fail(400, { viewProblem: w.nameNeeded, renamed });
      const answer = await client.worklists.renameView.mutate({ viewId: viewId.data, name: name.data });
      if (answer.outcome !== 'saved')
        return fail(409, { viewProblem: w.viewProblems[answer.outcome](mostViews), renamed });
      redirect(303, here(event));
    }),

  removeView: (event) =>
    submission(event, async (form, client) => {
      const viewId = z.uuid().safeParse(form.get('view'));
      if (viewId.success) await client.worklists.removeView.mutate({ viewId: viewId.data });
      redirect(303, here(event));
    }),

  /** The warnings that this page showed have been seen; what came since waits on. */
  seen: (event) =>
    submission(event, async (form, client) => {
      const until = z.iso.datetime().safeParse(form.get('until'));
      if (until.success) await client.worklists.markWarningsSeen.mutate({ until: until.data });
      redirect(303, here(event));
    }),
} satisfies Actions;

/** The first page of the present list. */
function here({ locals, url }: RequestEvent): string {
  return path(locals.language, '/') + withCursors(url, []);
}

/** The boxes that were checked: "id version" each. */
function readChosen(form: FormData): { caseId: string; version: number }[] {
  return form.getAll('case').flatMap((value) => {
    const [caseId = '', version = ''] = String(value).split(' ');
    const parsed = Assignment.pick({ caseId: true, version: true }).safeParse({ caseId, version: Number(version) });
    return parsed.success ? parsed.data : [];
  });
}
