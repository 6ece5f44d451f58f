import type { ApprovedShares } from '@shaqyru/domain/indicators/indicator-view';
import { IndicatorId } from '@shaqyru/domain/indicators/indicators';
import type { EntityManager } from 'typeorm';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { InviteToSurvey } from '../survey/invite-to-survey.ts';
import type { TestBackend } from './backend.ts';

/** One normative and target for every indicator. */
export function sharesOf(normative: number, nextYearTarget = normative): ApprovedShares {
  return Object.fromEntries(IndicatorId.options.map((id) => [id, { normative, nextYearTarget }])) as ApprovedShares;
}

/** The code of a new link, as its holder reads it in the address. */
export async function surveyCode(
  backend: TestBackend,
  served: Partial<{ departmentId: string; unitId: string }> = {},
): Promise<string> {
  const invite = (manager: EntityManager) =>
    backend.get(InviteToSurvey).run(manager, {
      departmentId: 'astana',
      unitId: 'astana/esil-district',
      language: 'kk',
      ...served,
    });
  const { address } = await backend.get(Database).asActor(system, invite);
  return address.split('/').at(-1) ?? '';
}
