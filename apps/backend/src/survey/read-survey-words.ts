import { Injectable } from '@nestjs/common';
import type { SurveyWords } from '@shaqyru/domain/indicators/indicator-view';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** What consumers wrote in the last twelve months: of the own department, or of all for the ministry. */
@Injectable()
export class ReadSurveyWords {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor, { bodyId }: { bodyId: string | null }): Promise<SurveyWords[]> {
    return this.database.asActor(actor, (manager): Promise<SurveyWords[]> =>
      manager.query(`SELECT department_id AS "bodyId", month::text AS month, words FROM survey_words($1)`, [bodyId]),
    );
  }
}
