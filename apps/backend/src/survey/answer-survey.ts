import { Injectable } from '@nestjs/common';
import { saysSomething, type SurveyAnswered, type SurveyAnswers } from '@shaqyru/domain/survey/survey';
import { Limits } from '../common/limits.ts';
import { anonymous } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { hashOfCode } from './hash-code.ts';

/**
 * Takes the one answer of a link. The actor is anonymous also when somebody has signed in: not even the transaction knows
 * who answers. However often and by however many the link is used at once, there is one answer.
 */
@Injectable()
export class AnswerSurvey {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  async run(ip: string, { code, answers }: { code: string; answers: SurveyAnswers }): Promise<SurveyAnswered> {
    if ((await this.limits.count('survey-from-address', ip)) !== null) throw new UseCaseFailure('too-many-requests');
    if (!saysSomething(answers)) return { outcome: 'nothing-said' };
    const [row] = await this.database.asActor(anonymous, (manager): Promise<SurveyAnswered[]> =>
      manager.query(`SELECT survey_answer_once($1, $2, $3, $4, $5) AS outcome`, [
        hashOfCode(code),
        answers.quality,
        answers.information,
        answers.politeness,
        answers.words,
      ]),
    );
    if (!row) throw new Error('the survey gave no outcome');
    return row;
  }
}
