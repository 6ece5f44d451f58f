import type { CaseStatus } from '@shaqyru/domain/case/status';
import { warnedUntil } from '@shaqyru/domain/case/nearness';
import type { WorklistFilter } from '@shaqyru/domain/case/worklist';
import { worklists, type ListReader } from '@shaqyru/domain/case/worklists';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { WorkingCalendar } from '@shaqyru/domain/term/working-days';
import type { OfficerActor } from '../database/actor.ts';

export function listReader(actor: OfficerActor, today: PlainDate, calendar: WorkingCalendar): ListReader {
  return { role: actor.role, unitId: actor.unitId, today, warnedUntil: warnedUntil(today, calendar) };
}

/**
 * The cases of a list that pass all filters, as the database's `worklist_conditions` reads them; null when the filters leave
 * nothing. An inspector of a unit sees the cases of that unit.
 */
export function worklistFilter(
  actor: OfficerActor,
  reader: ListReader,
  query: Omit<WorklistFilter, 'sort' | 'descending'>,
): Record<string, unknown> | null {
  const selection = worklists[query.list].select(reader);
  const statuses = both(selection.statuses, query.statuses);
  const units = [...new Set([ownUnit(actor), selection.unitId].filter((unit) => unit !== undefined))];
  const unit = ownUnit(actor) ?? selection.unitId ?? query.unitId;
  const assignees = [...new Set([selection.assignee, query.assignee].filter((assignee) => assignee !== undefined))];
  if (statuses === null || units.length > 1 || assignees.length > 1) return null;
  if (selection.unitId !== undefined && query.unitId !== undefined && selection.unitId !== query.unitId) return null;
  const [assignee] = assignees;
  const dueFrom = [selection.dueFrom, query.dueFrom]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const dueUntil = [selection.dueUntil, query.dueUntil].filter((day) => day !== undefined).sort()[0];
  const filter = {
    unit,
    statuses: statuses.length > 0 ? statuses : undefined,
    returned: selection.returned,
    toReopen: selection.toReopen,
    untold: selection.untold,
    kinds: query.kinds.length > 0 ? query.kinds : undefined,
    nobody: assignee === 'nobody' ? true : undefined,
    assignee: assignee === 'nobody' ? undefined : assignee === 'me' ? actor.id : assignee,
    dueFrom,
    dueUntil,
    submittedFrom: query.submittedFrom,
    submittedUntil: query.submittedUntil,
    citizenship: query.citizenship,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

function ownUnit(actor: OfficerActor): string | undefined {
  return actor.role === 'intake' ? (actor.unitId ?? undefined) : undefined;
}

/** What both allow, where none named means all; null when they have nothing in common. */
function both(one: readonly CaseStatus[], other: readonly CaseStatus[]): readonly CaseStatus[] | null {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  const common = one.filter((status) => other.includes(status));
  return common.length > 0 ? common : null;
}
