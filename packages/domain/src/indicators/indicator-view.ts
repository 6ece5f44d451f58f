import { z } from 'zod';
import { Instant, PlainDate } from '../law/plain-date.ts';
import type { Text } from '../law/text.ts';
import { IndicatorId } from './indicators.ts';
import { type LeftOut, leftOutWords } from './indicator-words.ts';

const Count = z.number().int().min(0);
const Percent = z.number().min(0);
const leftOutReasons = Object.keys(leftOutWords) as [LeftOut, ...LeftOut[]];

/** A share as it is shown, or that it rests on too few to be shown. */
export const IndicatorCell = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('shown'),
    numerator: Count,
    denominator: Count,
    /** Null when there is nothing to divide by. */
    percent: Percent.nullable(),
    /** With 95 % confidence; only of shares that were asked for in the survey. */
    interval: z.object({ low: Percent, high: Percent }).nullable(),
    leftOut: z.partialRecord(z.enum(leftOutReasons), Count),
  }),
  z.object({ state: z.literal('hidden') }),
]);
export type IndicatorCell = z.infer<typeof IndicatorCell>;

export const IndicatorCells = z.record(IndicatorId, IndicatorCell);
export type IndicatorCells = z.infer<typeof IndicatorCells>;

/** What the ministry's order approves of one indicator (clause 19), per cent. */
export const ApprovedShare = z.object({
  normative: z.number().min(0).max(100).multipleOf(0.01),
  nextYearTarget: z.number().min(0).max(100).multipleOf(0.01),
});
export const ApprovedShares = z.record(IndicatorId, ApprovedShare);
export type ApprovedShares = z.infer<typeof ApprovedShares>;

/** The years that an order may be entered for: from the act that first named the indicators. */
export const firstYear = 2011;
export const Year = z.number().int().min(firstYear).max(2200);

/** The ministry's yearly order as it was entered. An order is never changed; a later entry supersedes it. */
export const TargetOrder = z.object({
  id: z.uuid(),
  year: Year,
  number: z.string(),
  date: PlainDate,
  shares: ApprovedShares,
  enteredBy: z.string(),
  enteredAt: Instant,
  superseded: z.boolean(),
});
export type TargetOrder = z.infer<typeof TargetOrder>;

export const NewTargetOrder = z.object({
  year: Year,
  number: z.string().trim().min(1).max(40),
  date: PlainDate,
  shares: ApprovedShares,
  /** The entry that this one takes the place of; null for the first of the year. */
  supersedes: z.uuid().nullable(),
});
export type NewTargetOrder = z.infer<typeof NewTargetOrder>;

export const OrderEntered = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('entered'), orderId: z.uuid() }),
  /** The order is dated after today. */
  z.object({ outcome: z.literal('not-yet') }),
  /** Somebody else has entered an order for the year meanwhile. */
  z.object({ outcome: z.literal('changed-elsewhere') }),
]);
export type OrderEntered = z.infer<typeof OrderEntered>;

/** The whole country beside the departments. */
export const countryId = 'country';

export const BodyFigures = z.object({
  /** "country", a department "astana", a unit "astana/esil-district", or "ministry". */
  bodyId: z.string(),
  cells: IndicatorCells,
});
export type BodyFigures = z.infer<typeof BodyFigures>;

export const ReportingPeriod = z
  .object({ from: PlainDate, to: PlainDate })
  .refine(({ from, to }) => from <= to, { message: 'the period ends before it begins' });
export type ReportingPeriod = z.infer<typeof ReportingPeriod>;

/** Bodies side by side: the whole first, then its parts in the order of Annex 1. */
export const IndicatorTableView = z.object({
  period: z.object({ from: PlainDate, to: PlainDate }),
  bodies: z.array(BodyFigures),
  /** The order for the year in which the period ends. */
  order: TargetOrder.nullable(),
});
export type IndicatorTableView = z.infer<typeof IndicatorTableView>;

/** One month of the whole country; null where there is nothing or too little to show. */
export const MonthFigures = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  shares: z.record(IndicatorId, Percent.nullable()),
});
export type MonthFigures = z.infer<typeof MonthFigures>;

/** What everybody may see of one year: whole months only, small numbers hidden. */
export const PublishedYear = z.object({
  year: Year,
  /** Up to the end of the last whole month; null when the year has none yet. */
  period: z.object({ from: PlainDate, to: PlainDate }),
  complete: z.boolean(),
  /** The years that there are figures of, the latest first. */
  years: z.array(Year),
  bodies: z.array(BodyFigures),
  /** The country in the year before; null when nothing is known of it. */
  before: IndicatorCells.nullable(),
  order: TargetOrder.nullable(),
  /** Three years of months at most, the earliest first. */
  history: z.array(MonthFigures),
});
export type PublishedYear = z.infer<typeof PublishedYear>;

/** What a number of a cell is made of: the cases that those may open who see them. */
export const CaseGroup = z.enum(['in-time', 'late', 'still-within-term', 'withdrawn', 'not-accepted']);
export type CaseGroup = z.infer<typeof CaseGroup>;

export const caseGroups: Readonly<Record<CaseGroup, Text>> = {
  'in-time': { kk: 'мерзімінде көрсетілген', ru: 'оказано в срок', en: 'served in time' },
  late: { kk: 'мерзімі бұзылған', ru: 'срок нарушен', en: 'late' },
  'still-within-term': leftOutWords['still-within-term'],
  withdrawn: leftOutWords.withdrawn,
  'not-accepted': leftOutWords['not-accepted'],
};

export const CountedCase = z.object({
  caseId: z.uuid(),
  number: z.string(),
  /** Of decision: a case decided anew after a complaint is counted once for each round. */
  round: z.int(),
  unitId: z.string(),
  acceptedOn: PlainDate.nullable(),
  dueOn: PlainDate.nullable(),
  servedOn: PlainDate.nullable(),
});
export type CountedCase = z.infer<typeof CountedCase>;

/** What consumers wrote, without order, time or name. */
export const SurveyWords = z.object({ bodyId: z.string(), month: PlainDate, words: z.array(z.string()) });
export type SurveyWords = z.infer<typeof SurveyWords>;
