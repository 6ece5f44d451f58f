import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import { surveyOpenForDays } from '@shaqyru/domain/survey/survey';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import type { Env } from '../env.ts';
import { newSurveyLink } from './new-survey-link.ts';

/** Makes the link of one survey for whoever was served. Only its holder knows it: nothing here says whom it was given to. */
@Injectable()
export class InviteToSurvey {
  constructor(
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Of a decided case, within the transaction that tells of it. The address is not kept anywhere: it is put into the
   * applicant's hands there and then.
   */
  async run(
    manager: EntityManager,
    served: { departmentId: string; unitId: string; language: Language },
  ): Promise<{ address: string }> {
    const { address, codeHash } = newSurveyLink(this.env.SITE_ORIGIN, served.language);
    const until = addDays(this.clock.today(), surveyOpenForDays - 1);
    await manager.query(`SELECT survey_invite($1, 'decision', $2, $3, $4)`, [
      codeHash,
      served.departmentId,
      served.unitId,
      until,
    ]);
    return { address };
  }
}
