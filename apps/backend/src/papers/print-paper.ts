import { Inject, Injectable } from '@nestjs/common';
import { papers, type Paper } from '@shaqyru/documents/paper';
import { paperTitles } from '@shaqyru/domain/case/paper-titles';
import { editions } from '@shaqyru/domain/law/editions';
import { receptionHoursOn } from '@shaqyru/domain/offices/opening-hours';
import { workingCalendar } from '@shaqyru/domain/term/working-days';
import { IsNull, type EntityManager } from 'typeorm';
import { readAdditions } from '../calendar/read-additions.ts';
import { countTerm } from '../cases/read-due.ts';
import { Clock } from '../common/clock.ts';
import { FileStore } from '../common/file-store.ts';
import { PaperRenderer } from '../common/paper-renderer.ts';
import { ENV } from '../common/tokens.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import type { JobData } from '../jobs/queues.ts';
import { fillEntryConfirmation, fillInvitation, fillReasonedRefusal, verificationOf } from './fill-decision-papers.ts';
import { fillLetter } from './fill-letter.ts';
import { dayIn, fillQuestionnaire, fillTalon } from './fill-submission-papers.ts';
import { PaperOrder } from './paper.entity.ts';
import { readDecision, readMarks, readSubmission, type SubmissionFacts } from './read-facts.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';

/**
 * The job "print-paper": sets the paper, seals it when it leaves the house under seal, keeps the file. Run again it finds
 * the paper printed; run twice at once, both print and the first one's file is the paper.
 */
@Injectable()
export class PrintPaper {
  constructor(
    private readonly database: Database,
    private readonly renderer: PaperRenderer,
    private readonly store: FileStore,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async run({ paperId }: JobData['print-paper']): Promise<void> {
    const work = await this.database.asActor(system, async (manager) => {
      const order = await manager.findOneByOrFail(PaperOrder, { id: paperId });
      return order.sha256 === null ? { order, ...(await this.fill(manager, order)) } : null;
    });
    if (!work) return;
    const { order, paper, departmentId } = work;
    const at = this.clock.now();
    // A paper printed again says so, with the day of its order.
    const { reprintedByName, createdAt } = order;
    const pdf = await this.renderer.render(
      reprintedByName === null ? paper : { ...paper, reprint: { by: reprintedByName, at: createdAt.toISOString() } },
    );
    // The letter as handed in is the organisation's own paper: what the department seals is the certified one.
    const file =
      papers[paper.document].sealed && order.kind !== 'invitation-letter'
        ? await this.renderer.seal(pdf, departmentId, { reason: paperTitles[order.kind].kk, at })
        : pdf;
    const sha256 = await this.store.put(file);
    await this.database.asActor(system, (manager) =>
      manager.update(PaperOrder, { id: paperId, sha256: IsNull() }, { sha256, printedAt: at }),
    );
  }

  private async fill(manager: EntityManager, order: PaperOrder): Promise<{ paper: Paper; departmentId: string }> {
    const { kind, language, basisId } = order;
    const { SITE_ORIGIN, COMPLAINT_ACT } = this.env;
    if (kind === 'talon' || kind === 'questionnaire' || kind === 'invitation-letter') {
      const facts = await readSubmission(manager, basisId);
      const { departmentId } = facts.unit;
      if (kind === 'questionnaire')
        return { departmentId, paper: { document: kind, props: fillQuestionnaire(facts, language) } };
      if (kind === 'invitation-letter') {
        if (order.inviteeId === null) throw new Error(`the letter ${order.id} is of nobody`);
        return { departmentId, paper: { document: kind, props: fillLetter(facts, order.inviteeId, language, null) } };
      }
      const result = await this.resultOf(manager, facts);
      const verification = verificationOf({ number: facts.number, code: facts.talonCode }, SITE_ORIGIN, language);
      return { departmentId, paper: { document: kind, props: fillTalon(facts, language, result, verification) } };
    }
    const facts = await readDecision(manager, basisId);
    const { departmentId } = facts.application.unit;
    if (kind === 'entry-confirmation')
      return { departmentId, paper: { document: kind, props: fillEntryConfirmation(facts, language, SITE_ORIGIN) } };
    if (order.inviteeId === null) throw new Error(`the ${kind} ${order.id} is of nobody`);
    const { caseId, inviteeId } = order;
    if (kind === 'reasoned-refusal') {
      const props = fillReasonedRefusal(facts, inviteeId, language, {
        siteOrigin: SITE_ORIGIN,
        complaintAct: COMPLAINT_ACT,
      });
      return { departmentId, paper: { document: kind, props } };
    }
    if (kind === 'certified-letter') {
      const props = fillLetter(facts.application, inviteeId, language, { decision: facts, siteOrigin: SITE_ORIGIN });
      return { departmentId, paper: { document: 'invitation-letter', props } };
    }
    const marks = order.withMarks ? await readMarks(manager, { caseId, inviteeId }) : null;
    return { departmentId, paper: { document: kind, props: fillInvitation(facts, inviteeId, SITE_ORIGIN, marks) } };
  }

  /** The term ends at the close of its last day (clause 7): when reception ends then, or would end on a day of work. */
  private async resultOf(manager: EntityManager, { signedAt, edition, channel }: SubmissionFacts) {
    const from = dayIn(signedAt);
    const workingWeek = await readWorkingWeek(manager, from);
    const { dueOn } = await countTerm(manager, { from, edition, workingWeek, channel });
    const calendar = workingCalendar({ workingWeek, additions: await readAdditions(manager) });
    const ofDay = receptionHoursOn(dueOn, calendar, edition);
    const hours = ofDay.length > 0 ? ofDay : editions[edition].receptionHours;
    return { on: dueOn, time: hours.map(({ to }) => to).reduce((latest, to) => (to > latest ? to : latest)) };
  }
}
