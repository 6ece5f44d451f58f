import { z } from 'zod';
import { CaseStatus } from '../case/status.ts';
import { daysBetween, Instant, PlainDate } from '../law/plain-date.ts';
import type { Text } from '../law/text.ts';

/** What passes through a unit on a day. */
export const Flow = z.enum(['in', 'accepted', 'returned', 'sent-back', 'decided', 'handed-over']);
export type Flow = z.infer<typeof Flow>;

export const flows: Record<Flow, Text> = {
  in: { kk: 'түскені', ru: 'поступило', en: 'in' },
  accepted: { kk: 'қабылданғаны', ru: 'принято', en: 'accepted' },
  returned: { kk: 'толықтыруға қайтарылғаны', ru: 'возвращено на дополнение', en: 'returned as incomplete' },
  'sent-back': {
    kk: 'инспекторға қайтарылғаны',
    ru: 'возвращено инспектору',
    en: 'sent back to the examiner',
  },
  decided: { kk: 'шешілгені', ru: 'решено', en: 'decided' },
  'handed-over': { kk: 'берілгені', ru: 'выдано', en: 'handed over' },
};

/** How many calendar days ago the open cases were submitted. */
export const AgeBand = z.enum(['0-2', '3-5', '6-8', '9-14', '15+']);
export type AgeBand = z.infer<typeof AgeBand>;
/** The first day of each band; the term of seven working days ends after nine to eleven calendar days (clause 7). */
export const ageBandFrom = { '0-2': 0, '3-5': 3, '6-8': 6, '9-14': 9, '15+': 15 } as const satisfies Record<
  AgeBand,
  number
>;

/** At most so many days in a period that is drawn day by day. */
export const longestPeriod = 366;

export const FiguresPeriod = z
  .object({ from: PlainDate, to: PlainDate })
  .refine(({ from, to }) => from <= to && daysBetween(from, to) < longestPeriod);
export type FiguresPeriod = z.infer<typeof FiguresPeriod>;

export const BodyFigures = z.object({
  /** A department, for the ministry; else a unit. */
  bodyId: z.string(),
  flows: z.record(Flow, z.int()),
  /** Now, whatever the period: open cases by status and by age. */
  backlog: z.partialRecord(CaseStatus, z.int()),
  ages: z.record(AgeBand, z.int()),
  /** Clause 7, items 1 and 4: decided in the period within the term; late in it, decided or not. */
  inTime: z.int(),
  late: z.int(),
  /** Clause 7, items 2 and 3; seconds. Null where nobody was served. */
  waits: z
    .object({
      served: z.int(),
      withinLimit: z.int(),
      medianSeconds: z.int(),
      p95Seconds: z.int(),
      medianServingSeconds: z.int().nullable(),
      noShows: z.int(),
    })
    .nullable(),
});
export type BodyFigures = z.infer<typeof BodyFigures>;

/** The figures of a period and of this moment: the departments for the ministry, its units for a department. */
export const DayFigures = z.object({
  now: Instant,
  period: z.object({ from: PlainDate, to: PlainDate }),
  bodies: z.array(BodyFigures),
  /** Of all bodies together. */
  whole: BodyFigures,
  /** Every day of the period, with nothing left out. */
  days: z.array(z.object({ day: PlainDate, flows: z.record(Flow, z.int()) })),
  waitLimitSeconds: z.int(),
});
export type DayFigures = z.infer<typeof DayFigures>;
