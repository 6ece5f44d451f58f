import type { PlainDate } from '../law/plain-date.ts';

/** The reporting period, first and last day included. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate };

/**
 * One case, as its events tell; of a case decided anew after a complaint, one round of decision: the first is in time or late
 * by its own due date for ever, and each later one from the day of the reopening.
 */
export type ServiceFact = {
  /** The day of the necessary documents or of the electronic request, or of the reopening; null before acceptance. */
  readonly acceptedOn: PlainDate | null;
  readonly dueOn: PlainDate | null;
  /** The day of the decision, issue or refusal: the service is provided. */
  readonly servedOn: PlainDate | null;
  readonly withdrawn: boolean;
};

/** One filled-in survey; a question may be left unanswered. */
export type SurveyAnswer = {
  readonly on: PlainDate;
  /** 2.1: the quality of the process. */
  readonly quality: boolean | null;
  /** 3.1: the quality of, and information about, the procedure. */
  readonly information: boolean | null;
  /** 5.1: the politeness of the staff. */
  readonly politeness: boolean | null;
};

/** One complaint; `wellFounded` is null until it is considered. */
export type ComplaintFact = { readonly on: PlainDate; readonly wellFounded: boolean | null };

/** One service, and whether its information is available electronically. */
export type ServiceOffered = { readonly id: string; readonly informationOnline: boolean };

/** What the indicators are computed from; each collection is read once, so that millions may be streamed. */
export type IndicatorFacts = {
  readonly cases: Iterable<ServiceFact>;
  readonly survey: Iterable<SurveyAnswer>;
  readonly complaints: Iterable<ComplaintFact>;
  readonly services: Iterable<ServiceOffered>;
};
