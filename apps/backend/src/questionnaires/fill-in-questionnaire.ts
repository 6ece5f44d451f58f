import { Injectable } from '@nestjs/common';
import { isQuestionnaireOpen } from '@shaqyru/domain/application/open-questions';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { clause } from '@shaqyru/domain/law/reason';
import { WriteAudit } from '../audit/write-audit.ts';
import { assessGroup } from '../cases/assess-application.ts';
import { lockCase } from '../cases/move-case.ts';
import { noteEdit } from '../cases/note-edit.ts';
import { readOpenQuestions } from '../cases/read-open-questions.ts';
import { answersWith } from '../cases/save-answers.ts';
import { Clock } from '../common/clock.ts';
import { Limits } from '../common/limits.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { findOpenLink } from './find-open-link.ts';

/** The pages that are the foreigner's own (clause 11: filled in by the inviting person). */
export const questionnaireGroups = ['inviter', 'employment'] as const;
export type QuestionnaireGroup = (typeof questionnaireGroups)[number];

export type FilledIn =
  | { outcome: 'filled-in' }
  | { outcome: 'invalid'; problems: (FieldProblem & { group: QuestionnaireGroup | 'consent' })[] }
  | { outcome: 'not-found' };

/**
 * Takes the foreigner's own answers and consent, once: the link opens nothing afterwards. The organisation, which has the
 * application open, is told by its version that something changed.
 */
@Injectable()
export class FillInQuestionnaire {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  async run(
    ip: string,
    input: { secret: string; consent: boolean } & Record<QuestionnaireGroup, Record<string, unknown>>,
  ): Promise<FilledIn> {
    if ((await this.limits.count('questionnaire-from-address', ip)) !== null)
      throw new UseCaseFailure('too-many-requests');
    const [now, today] = [this.clock.now(), this.clock.today()];
    return this.database.asActor(system, async (manager) => {
      const found = await findOpenLink(manager, input.secret, now);
      if (!found) return { outcome: 'not-found' };
      const file = await lockCase(manager, found.caseId);
      // Sent twice at once, the second waited here and finds the link used.
      const link = await findOpenLink(manager, input.secret, now);
      if (!link || !isQuestionnaireOpen(await readOpenQuestions(manager, file, today))) return { outcome: 'not-found' };
      const checks = questionnaireGroups.map((group) => ({
        group,
        check: assessGroup(file.kind, group, input[group], today),
      }));
      const problems: Extract<FilledIn, { outcome: 'invalid' }>['problems'] = checks.flatMap(({ group, check }) =>
        check.ok ? [] : check.problems.map((problem) => ({ ...problem, group })),
      );
      if (!input.consent)
        problems.push({ field: 'consent', problem: 'must-confirm', law: clause('17'), group: 'consent' });
      if (problems.length > 0) return { outcome: 'invalid', problems };
      const answers = checks.reduce(
        (before, { group, check }) =>
          check.ok ? answersWith(before, { group, inviteeId: null }, check.answers) : before,
        file.answers,
      );
      Object.assign(file, { answers, version: file.version + 1, updatedAt: now });
      for (const group of questionnaireGroups) noteEdit(file, system, { group, inviteeId: null }, now);
      await manager.save(file);
      await manager.query(`UPDATE questionnaire_link SET filled_in_at = $2 WHERE id = $1`, [link.id, now]);
      await this.audit.run(manager, system, {
        action: 'questionnaire.fill-in',
        subjectKind: 'case',
        subjectId: file.id,
        data: { linkId: link.id, version: file.version },
      });
      return { outcome: 'filled-in' };
    });
  }
}
