import { ApplicationKind } from '@shaqyru/domain/application/kind';
import { CaseStatus } from '@shaqyru/domain/case/status';
import {
  usualColumns,
  WorklistColumn,
  WorklistFilter,
  WorklistQuery,
  WorklistSort,
} from '@shaqyru/domain/case/worklist';
import { WorklistName } from '@shaqyru/domain/case/worklists';
import { CountryCode } from '@shaqyru/domain/countries/countries';
import { PlainDate } from '@shaqyru/domain/law/plain-date';

/** What the address says about the list. `query` holds all of the filters; values that are none are dropped. */
export type WorklistAddress = {
  query: WorklistFilter & Pick<WorklistQuery, 'cursor' | 'limit'>;
  columns: readonly WorklistColumn[];
  /** Something besides the list's own selection narrows it. */
  isFiltered: boolean;
  /** The cursors of the pages up to this one; the last of them is this page's. Empty on the first page. */
  cursors: string[];
};

/** So many pages back can be stepped; beyond them, "previous" leads to the first page. */
const longestTrail = 20;

/** Without a list in the address it is the own queue; a search from there goes through all cases. */
export function readWorklistAddress(url: URL, searching: boolean): WorklistAddress {
  const parameters = url.searchParams;
  const cursors = parameters.getAll('page').slice(-longestTrail);
  const text = (name: string) => parameters.get(name)?.trim() || undefined;
  const bare = parameters.has('view') || searching ? 'all' : 'queue';
  const filters = Object.fromEntries(
    Object.entries({
      unitId: valid(WorklistQuery.shape.unitId, text('unit')),
      assignee: valid(WorklistQuery.shape.assignee, text('assignee')),
      dueFrom: valid(PlainDate, text('dueFrom')),
      dueUntil: valid(PlainDate, text('due')),
      submittedFrom: valid(PlainDate, text('from')),
      submittedUntil: valid(PlainDate, text('until')),
      citizenship: valid(CountryCode, text('citizenship')),
    }).filter(([, value]) => value !== undefined),
  );
  const statuses = valuesOf(parameters, 'status', CaseStatus.options);
  const kinds = valuesOf(parameters, 'kind', ApplicationKind.options);
  const cursor = valid(WorklistQuery.shape.cursor, cursors.at(-1));
  const query = WorklistQuery.omit({ search: true }).parse({
    list: valid(WorklistName, text('list')) ?? bare,
    statuses,
    kinds,
    ...filters,
    ...(cursor === undefined ? {} : { cursor }),
    sort: valid(WorklistSort, text('sort')),
    descending: parameters.has('descending'),
  });
  const columns = valuesOf(parameters, 'column', WorklistColumn.options);
  return {
    query,
    columns: columns.length > 0 ? columns : usualColumns,
    isFiltered: statuses.length + kinds.length + Object.keys(filters).length > 0,
    cursors,
  };
}

/** The query string of a list with its filters, order and columns; what is usual is not written. */
export function addressOf(filter: WorklistFilter, columns: readonly WorklistColumn[]): string {
  const parameters = new URLSearchParams({ list: filter.list });
  const { statuses, kinds, unitId, assignee, dueFrom, dueUntil, submittedFrom, submittedUntil, citizenship } = filter;
  for (const status of statuses) parameters.append('status', status);
  for (const kind of kinds) parameters.append('kind', kind);
  const single = {
    unit: unitId,
    assignee,
    dueFrom,
    due: dueUntil,
    from: submittedFrom,
    until: submittedUntil,
    citizenship,
  };
  for (const [name, value] of Object.entries(single)) if (value !== undefined) parameters.set(name, value);
  if (filter.sort !== 'due') parameters.set('sort', filter.sort);
  if (filter.descending) parameters.set('descending', 'yes');
  if (columns.join() !== usualColumns.join()) for (const column of columns) parameters.append('column', column);
  return `?${parameters.toString()}`;
}

function valid<T>(
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  value: unknown,
): T | undefined {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function valuesOf<T extends string>(parameters: URLSearchParams, name: string, options: readonly T[]): T[] {
  const chosen = parameters.getAll(name);
  return options.filter((option) => chosen.includes(option));
}

/** The query string of the same list at another page. */
export function withCursors(url: URL, cursors: readonly string[]): string {
  const parameters = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('/')));
  parameters.delete('page');
  for (const cursor of cursors) parameters.append('page', cursor);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
