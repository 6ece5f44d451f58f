import { Injectable } from '@nestjs/common';
import { isQuestionnaireOpen } from '@shaqyru/domain/application/open-questions';
import type { Language } from '@shaqyru/domain/law/text';
import { readOwn } from '../cases/read-own.ts';
import { readOpenQuestions } from '../cases/read-open-questions.ts';
import { Clock } from '../common/clock.ts';
import { Limits } from '../common/limits.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { findOpenLink } from './find-open-link.ts';

export type OpenedQuestionnaire =
  { state: 'not-found' } | { state: 'open'; organisation: string; language: Language; expiresAt: string };

/**
 * What the holder of the link is shown: who asks, and nothing that anybody has answered. Whoever the link was sent to by
 * mistake learns no more than the organisation's name.
 */
@Injectable()
export class OpenQuestionnaire {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  async run(ip: string, input: { secret: string }): Promise<OpenedQuestionnaire> {
    if ((await this.limits.count('questionnaire-from-address', ip)) !== null)
      throw new UseCaseFailure('too-many-requests');
    return this.database.asActor(system, async (manager) => {
      const link = await findOpenLink(manager, input.secret, this.clock.now());
      if (!link) return { state: 'not-found' };
      const file = await readOwn(manager, link.caseId);
      const organisation = 'organisation' in file.answers ? file.answers.organisation?.name : undefined;
      const open = await readOpenQuestions(manager, file, this.clock.today());
      if (!isQuestionnaireOpen(open) || organisation === undefined) return { state: 'not-found' };
      return { state: 'open', organisation, language: file.language, expiresAt: link.expiresAt.toISOString() };
    });
  }
}
