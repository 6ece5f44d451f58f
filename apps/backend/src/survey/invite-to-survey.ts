import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '@shaqyru/domain/law/plain-date';
import { defaultLanguage, type Language } from '@shaqyru/domain/law/text';
import { surveyOpenForDays, type SurveyOccasion } from '@shaqyru/domain/survey/survey';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import type { Env } from '../env.ts';
import { hashOfCode } from './hash-code.ts';

/** Makes the link of one survey for whoever was served. Only its holder knows it: nothing here says whom it was given to. */
@Injectable()
export class InviteToSurvey {
  constructor(
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Within the caller's transaction, of the system, or of an officer or a machine of that department. The address is not kept
   * anywhere: it is put into the consumer's hands there and then.
   */
  async run(
    manager: EntityManager,
    served: { occasion: SurveyOccasion; departmentId: string; unitId: string; language: Language },
  ): Promise<{ address: string }> {
    const code = randomBytes(18).toString('base64url');
    const until = addDays(this.clock.today(), surveyOpenForDays - 1);
    await manager.query(`SELECT survey_invite($1, $2, $3, $4, $5)`, [
      hashOfCode(code),
      served.occasion,
      served.departmentId,
      served.unitId,
      until,
    ]);
    const prefix = served.language === defaultLanguage ? '' : `/${served.language}`;
    return { address: new URL(`${prefix}/survey/${code}`, this.env.SITE_ORIGIN).href };
  }
}
