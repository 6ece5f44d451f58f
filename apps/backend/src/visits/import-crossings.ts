import { Injectable } from '@nestjs/common';
import { readPassportNumber } from '@shaqyru/domain/identity/passport';
import { checkEvent } from '@shaqyru/domain/visit/check-event';
import {
  compareCrossing,
  isVisitors,
  type BorderCrossing,
  type CrossingLikeness,
} from '@shaqyru/domain/visit/border-crossing';
import type { CrossingOutcome } from '@shaqyru/domain/visit/visit-view';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readCrossings, type CrossingProblem } from './read-crossings.ts';
import { WriteVisitEvent } from './record-visit-event.ts';
import { readVisitRows, type VisitRow } from './visit-rows.ts';

export type CrossingsImported =
  { outcome: 'preview' | 'imported'; rows: CrossingOutcome[] } | { outcome: 'invalid'; problems: CrossingProblem[] };

type Visitor = VisitRow & { caseId: string; caseNumber: string };

/** A preview is undone with everything it wrote: it is the import itself, not a guess of it. */
class Undone extends Error {
  constructor(readonly rows: CrossingOutcome[]) {
    super('the preview is undone');
  }
}

/**
 * Takes arrivals and departures from a file of the border service, all rows or none: each is compared, across scripts, with
 * the department's visitors; what is surely theirs is recorded, the rest is listed for an officer. Of people who are nobody's
 * visitors nothing is kept.
 */
@Injectable()
export class ImportCrossings {
  constructor(
    private readonly database: Database,
    private readonly events: WriteVisitEvent,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: { csv: string; preview: boolean }): Promise<CrossingsImported> {
    const read = readCrossings(input.csv, this.clock.today());
    if (!read.ok) return { outcome: 'invalid', problems: read.problems };
    // Whatever the order of the file: an arrival comes before the departure of the same person.
    const inOrder = read.crossings.toSorted(
      (a, b) => a.on.localeCompare(b.on) || a.direction.localeCompare(b.direction) || a.line - b.line,
    );
    try {
      const rows = await this.database.asActor(actor, async (manager) => {
        const candidates = await readCandidates(manager, actor, inOrder);
        const outcomes: CrossingOutcome[] = [];
        for (const crossing of inOrder) outcomes.push(await this.take(manager, actor, crossing, candidates));
        const rows = outcomes.toSorted((a, b) => a.crossing.line - b.crossing.line);
        if (input.preview) throw new Undone(rows);
        const recorded = rows.filter(({ outcome }) => outcome === 'recorded').length;
        await this.audit.run(manager, actor, {
          action: 'crossings.import',
          subjectKind: 'border-crossings',
          subjectId: null,
          data: { rows: rows.length, recorded },
        });
        return rows;
      });
      return { outcome: 'imported', rows };
    } catch (error) {
      if (error instanceof Undone) return { outcome: 'preview', rows: error.rows };
      throw error;
    }
  }

  private async take(
    manager: EntityManager,
    actor: OfficerActor,
    crossing: BorderCrossing,
    candidates: readonly Candidate[],
  ): Promise<CrossingOutcome> {
    const alike = await this.likeVisitors(manager, crossing, candidates);
    const [best] = alike;
    if (!best) return outcomeOf(crossing, 'nobody', null);
    const sure = alike.filter(({ likeness }) => isVisitors(likeness));
    if (sure.length === 0) return outcomeOf(crossing, 'doubtful', best);
    const step = crossing.direction === 'in' ? ('arrived' as const) : ('departed' as const);
    const known = sure.find(({ visitor }) => dayOf(visitor, step) === crossing.on);
    if (known) return outcomeOf(crossing, 'known', known);
    // Invited twice, a person crosses on the invitation that the crossing fits.
    const fitting = sure.filter(({ visitor }) => this.problemOf(visitor, step, crossing) === null);
    const [chosen, another] = fitting;
    if (another) return outcomeOf(crossing, 'several', best);
    const { on, checkpoint } = crossing;
    if (!chosen) {
      const [first = best] = sure;
      return outcomeOf(crossing, 'contradicts', first, this.problemOf(first.visitor, step, crossing));
    }
    const { caseId, inviteeId } = chosen.visitor;
    const event = { caseId, inviteeId, step, on, place: checkpoint, note: '', fromBorder: true };
    const written = await this.events.run(manager, actor, event);
    if (written.outcome === 'impossible') return outcomeOf(crossing, 'contradicts', chosen, written.problem);
    return outcomeOf(crossing, 'recorded', chosen);
  }

  private problemOf(visitor: Visitor, step: 'arrived' | 'departed', { on }: BorderCrossing) {
    return checkEvent(visitor, { step, on }, this.clock.today());
  }

  /** Read anew for each row: the row before may have been this visitor's. */
  private async likeVisitors(
    manager: EntityManager,
    crossing: BorderCrossing,
    candidates: readonly Candidate[],
  ): Promise<{ visitor: Visitor; likeness: CrossingLikeness }[]> {
    const passport = plainPassport(crossing.passportNumber);
    const near = candidates.filter(
      (one) => one.birthDate === crossing.birthDate || (passport !== null && one.passport === passport),
    );
    const alike: { visitor: Visitor; likeness: CrossingLikeness }[] = [];
    for (const { caseId, caseNumber, inviteeId } of near) {
      const row = (await readVisitRows(manager, caseId)).find((visit) => visit.inviteeId === inviteeId);
      if (!row) continue;
      const likeness = compareCrossing(crossing, row);
      if (likeness.score >= worthShowing || likeness.samePassport)
        alike.push({ visitor: { ...row, caseId, caseNumber }, likeness });
    }
    return alike.toSorted((a, b) => rank(b.likeness) - rank(a.likeness));
  }
}

/** Born on one day by chance, with a name that is hardly alike: not shown as a possible visitor. */
const worthShowing = 0.5;

function rank({ score, samePassport, sameBirthDate }: CrossingLikeness): number {
  return score + (samePassport ? 2 : 0) + (sameBirthDate ? 1 : 0);
}

type Candidate = { caseId: string; caseNumber: string; inviteeId: string; birthDate: string; passport: string };

/** Whoever of the department has the passport or the day of birth of anybody in the file. */
async function readCandidates(
  manager: EntityManager,
  actor: OfficerActor,
  crossings: readonly BorderCrossing[],
): Promise<Candidate[]> {
  return manager.query(
    `SELECT v.case_id AS "caseId", c.number AS "caseNumber", v.invitee_id AS "inviteeId", v.birth_date::text AS "birthDate",
            v.passport_number AS passport
     FROM visit v JOIN case_file c ON c.id = v.case_id
     WHERE v.department_id = $1 AND (v.passport_number = ANY($2) OR v.birth_date = ANY($3::date[])) ORDER BY c.number`,
    [
      actor.departmentId,
      crossings.flatMap(({ passportNumber }) => plainPassport(passportNumber) ?? []),
      crossings.flatMap(({ birthDate }) => birthDate ?? []),
    ],
  );
}

function plainPassport(typed: string | null): string | null {
  if (typed === null) return null;
  const reading = readPassportNumber(typed);
  return reading.valid ? reading.number : null;
}

function dayOf(visitor: Visitor, step: 'arrived' | 'departed') {
  return step === 'arrived' ? visitor.arrivedOn : visitor.departedOn;
}

function outcomeOf(
  crossing: BorderCrossing,
  outcome: CrossingOutcome['outcome'],
  best: { visitor: Visitor; likeness: CrossingLikeness } | null,
  problem: CrossingOutcome['problem'] = null,
): CrossingOutcome {
  const visitor = best && {
    caseId: best.visitor.caseId,
    number: best.visitor.caseNumber,
    name: best.visitor.nameLatin,
  };
  const { score = 0, sameBirthDate = false, samePassport = false } = best?.likeness ?? {};
  return { crossing, outcome, problem, visitor, score, sameBirthDate, samePassport };
}
