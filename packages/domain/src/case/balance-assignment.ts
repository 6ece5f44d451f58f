import type { OfficerRole } from '../account/role.ts';
import type { PlainDate } from '../law/plain-date.ts';
import type { Nearness } from './nearness.ts';
import type { CaseStatus } from './status.ts';
import { waitsFor } from './worklists.ts';

/** A case to be given to somebody. */
export type OpenCase = {
  readonly id: string;
  readonly status: CaseStatus;
  readonly unitId: string;
  readonly dueOn: PlainDate | null;
  readonly nearness: Nearness | null;
};

/** An officer and the cases that are theirs now; `pressing` are those of them that are near their due date, or past it. */
export type OfficerLoad = {
  readonly id: string;
  readonly role: OfficerRole;
  /** Null: of the whole directorate. */
  readonly unitId: string | null;
  readonly open: number;
  readonly pressing: number;
};

/** A case that is due soon leaves less time for the others: it weighs as two. */
const pressingWeight = 2;

/**
 * Who might take which case: those due first are given first, each to whoever can do its next step (the workflow says which
 * role) and has the least to do by then, counting what was given before; of two with as much, to the one with fewer pressing
 * cases, then to the first by id, so that the same question has the same answer. An inspector of a unit takes that unit's
 * cases only. Null: nobody can. The cases that wait for the head's decision are nobody else's to do.
 */
export function balanceAssignment(
  cases: readonly OpenCase[],
  officers: readonly OfficerLoad[],
): ReadonlyMap<string, string | null> {
  const loads = officers.map((officer) => ({
    ...officer,
    weight: officer.open + officer.pressing * (pressingWeight - 1),
  }));
  const answer = new Map<string, string | null>();
  for (const each of cases.toSorted(byUrgency)) {
    const roles = waitsFor(each.status);
    const able = loads.filter(
      ({ role, unitId }) => role !== 'head' && roles.includes(role) && (unitId === null || unitId === each.unitId),
    );
    const [least] = able.toSorted(
      (one, other) => one.weight - other.weight || one.pressing - other.pressing || (one.id < other.id ? -1 : 1),
    );
    answer.set(each.id, least?.id ?? null);
    if (!least) continue;
    const pressing = each.nearness !== null;
    least.weight += pressing ? pressingWeight : 1;
    if (pressing) Object.assign(least, { pressing: least.pressing + 1 });
  }
  return answer;
}

function byUrgency(one: OpenCase, other: OpenCase): number {
  const [first, second] = [one, other].map(({ dueOn, id }) => `${dueOn ?? '9999-12-31'} ${id}`) as [string, string];
  return first < second ? -1 : 1;
}
