import { Injectable } from '@nestjs/common';
import type { DraftView } from '@shaqyru/domain/case/case-view';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ListAttachments } from '../files/list-attachments.ts';
import { readOpenQuestions } from './read-open-questions.ts';
import { readOwn, toDraftView } from './read-own.ts';

/** The application as it was saved last. After submission it can still be read; its status says where it is. */
@Injectable()
export class ReadDraft {
  constructor(
    private readonly database: Database,
    private readonly attachments: ListAttachments,
    private readonly clock: Clock,
  ) {}

  async run(actor: ApplicantActor, input: { caseId: string }): Promise<DraftView> {
    return this.database.asActor(actor, async (manager) => {
      const file = await readOwn(manager, input.caseId);
      const files = await this.attachments.run(manager, file.id);
      return toDraftView(file, files, await readOpenQuestions(manager, file, this.clock.today(), files));
    });
  }
}
