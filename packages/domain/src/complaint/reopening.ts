import { isDecided } from '../case/stage.ts';
import type { CaseStatus } from '../case/status.ts';
import { clause, type Explained } from '../law/reason.ts';
import { reason } from '../law/rule-words.ts';
import type { ComplaintMeasure, ComplaintOutcome } from './complaint-answer.ts';
import type { ComplaintStatus } from './complaint-status.ts';

/** The measures by which those who are competent decide anew about whoever was refused. */
export const reopeningMeasures = ['case-reopened', 'decision-reviewed'] as const satisfies readonly ComplaintMeasure[];

/** The measures of an answer that ask for it; a complaint that is not well-founded asks for nothing. */
export function asksToReopen(answer: {
  readonly outcome: ComplaintOutcome;
  readonly measures: readonly { readonly measure: ComplaintMeasure }[];
}): boolean {
  return (
    answer.outcome !== 'not' &&
    answer.measures.some(({ measure }) => (reopeningMeasures as readonly ComplaintMeasure[]).includes(measure))
  );
}

/** What a complaint's answer and the case that it is about come to. Instants are compared as they are ordered. */
export type ReopeningFacts = {
  readonly complaint: {
    readonly number: string;
    readonly status: ComplaintStatus;
    readonly answer: {
      readonly outcome: ComplaintOutcome;
      readonly measures: readonly { readonly measure: ComplaintMeasure }[];
      readonly at: string;
    } | null;
  };
  /** Null when the complaint names none, or it has been erased after its term of keeping. */
  readonly case: {
    readonly status: CaseStatus;
    /** Of the last decision; null when there is none. */
    readonly decidedAt: string | null;
    /** Whether somebody is refused by what is in force. */
    readonly refused: boolean;
  } | null;
};

/**
 * Whether a case is decided anew after a complaint (clauses 20–23): the complaint was answered as well-founded, wholly or in
 * part, with the measure that says so; the case was decided before the answer; and somebody in it was refused. An applicant
 * who withdrew the application has no decision to change, a complaint that was withdrawn changes none.
 */
export function mayReopen({ complaint, case: file }: ReopeningFacts): Explained<boolean> {
  const no = (rule: BarringRule): Explained<boolean> => ({ value: false, because: [reason(rule, clause('23'), {})] });
  const { answer } = complaint;
  if (complaint.status === 'withdrawn') return no('reopening-complaint-withdrawn');
  if (answer === null) return no('reopening-not-answered');
  if (answer.outcome === 'not') return no('reopening-not-well-founded');
  if (!asksToReopen(answer)) return no('reopening-no-measure');
  if (file === null) return no('reopening-no-case');
  if (file.status === 'withdrawn') return no('reopening-case-withdrawn');
  if (file.decidedAt !== null && answer.at < file.decidedAt) return no('reopening-decided-since');
  if (file.decidedAt === null || !isDecided(file.status)) return no('reopening-not-decided');
  if (!file.refused) return no('reopening-nobody-refused');
  return { value: true, because: [reason('reopening-asked', clause('23'), { complaint: complaint.number })] };
}

type BarringRule =
  | 'reopening-complaint-withdrawn'
  | 'reopening-not-answered'
  | 'reopening-not-well-founded'
  | 'reopening-no-measure'
  | 'reopening-no-case'
  | 'reopening-case-withdrawn'
  | 'reopening-decided-since'
  | 'reopening-not-decided'
  | 'reopening-nobody-refused';
