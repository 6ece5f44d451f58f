import { Injectable } from '@nestjs/common';
import type { SurveyInvitation, SurveyOccasion } from '@shaqyru/domain/survey/survey';
import { Limits } from '../common/limits.ts';
import { anonymous } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { hashOfCode } from './hash-code.ts';

/** What a link leads to, whoever opens it. Opening spends nothing: mail programs open links before their readers do. */
@Injectable()
export class OpenSurvey {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  async run(ip: string, { code }: { code: string }): Promise<SurveyInvitation> {
    if ((await this.limits.count('survey-from-address', ip)) !== null) throw new UseCaseFailure('too-many-requests');
    const [link] = await this.database.asActor(anonymous, (manager): Promise<Link[]> =>
      manager.query(
        `SELECT state, occasion, department_id AS "departmentId", unit_id AS "unitId" FROM survey_state($1)`,
        [hashOfCode(code)],
      ),
    );
    if (!link) return { state: 'unknown' };
    return link.state === 'open' ? { ...link, state: 'open' } : { state: link.state };
  }
}

type Link = {
  state: 'open' | 'used' | 'expired';
  occasion: SurveyOccasion;
  departmentId: string;
  unitId: string;
};
