import type { OfficerRole } from '@shaqyru/domain/account/role';
import { ApplicationKind } from '@shaqyru/domain/application/kind';
import { CaseStatus } from '@shaqyru/domain/case/status';
import { actionsAllowed } from '@shaqyru/domain/case/workflow';
import { WorklistQuery, WorklistSort } from '@shaqyru/domain/case/worklist';
import { PlainDate } from '@shaqyru/domain/law/plain-date';

/** The statuses in which a case waits for somebody of this role: read from the workflow's table. */
export function queueOf(role: OfficerRole): CaseStatus[] {
  const waiting: readonly CaseStatus[] = ['submitted', 'accepted', 'under-examination', 'proposed', 'decided'];
  return waiting.filter((status) => actionsAllowed(status, role).some((action) => action !== 'cancel'));
}

/** What the address says about the list. `query` holds all of the filters; values that are none are dropped. */
export type WorklistAddress = {
  query: Omit<WorklistQuery, 'search'>;
  /** Nothing was chosen: the list is the reader's own queue. */
  isQueue: boolean;
  /** The cursors of the pages up to this one; the last of them is this page's. Empty on the first page. */
  cursors: string[];
};

/** So many pages back can be stepped; beyond them, "previous" leads to the first page. */
const longestTrail = 20;

export function readWorklistAddress(url: URL, role: OfficerRole, searching: boolean): WorklistAddress {
  const parameters = url.searchParams;
  const isQueue = !parameters.has('view') && !searching;
  const cursors = parameters.getAll('page').slice(-longestTrail);
  const text = (name: string) => parameters.get(name)?.trim() || undefined;
  const valid = <T>(
    schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
    value: unknown,
  ) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : undefined;
  };
  const defined = Object.fromEntries(
    Object.entries({
      unitId: valid(WorklistQuery.shape.unitId, text('unit')),
      assignee: valid(WorklistQuery.shape.assignee, text('assignee')),
      dueUntil: valid(PlainDate, text('due')),
      cursor: valid(WorklistQuery.shape.cursor, cursors.at(-1)),
    }).filter(([, value]) => value !== undefined),
  );
  const query = WorklistQuery.parse({
    statuses: isQueue ? queueOf(role) : valuesOf(parameters, 'status', CaseStatus.options),
    kinds: valuesOf(parameters, 'kind', ApplicationKind.options),
    ...defined,
    sort: valid(WorklistSort, text('sort')),
    descending: parameters.has('descending'),
  });
  return { query, isQueue, cursors };
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
