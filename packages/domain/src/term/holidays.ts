import { z } from 'zod';
import { addDays, PlainDate, plainDate, weekday } from '../law/plain-date.ts';
import type { Text } from '../law/text.ts';

/**
 * What an administrator adds to the calendar while the product runs; each names its source, for example the decree of the
 * Government on the transfer.
 */
export const CalendarAddition = z.discriminatedUnion('kind', [
  /** A weekend day is worked, and another day is off instead. */
  z.object({ kind: z.literal('transfer'), workedOn: PlainDate, dayOff: PlainDate, source: z.string().min(1).max(500) }),
  /** A public holiday; one that falls on a day off moves on, when `carriesOver`. */
  z.object({
    kind: z.literal('holiday'),
    date: PlainDate,
    carriesOver: z.boolean(),
    name: z.object({ kk: z.string(), ru: z.string(), en: z.string() }),
    source: z.string().min(1).max(500),
  }),
  /** The first day of Kurban Ait of its year, in place of the one known. */
  z.object({ kind: z.literal('kurban-ait'), date: PlainDate, source: z.string().min(1).max(500) }),
]);
export type CalendarAddition = z.infer<typeof CalendarAddition>;

/** Five days: Saturday and Sunday are off. Six: Sunday only. */
export type WorkingWeek = 5 | 6;

/** A day that is not worked although the week would have it worked, or a weekend day that is a holiday too. */
export type SpecialDay =
  | { readonly kind: 'holiday'; readonly date: PlainDate; readonly name: Text }
  /** 7 January and the first day of Kurban Ait: off, never carried over. */
  | { readonly kind: 'day-off'; readonly date: PlainDate; readonly name: Text }
  /** Off in place of a holiday that fell on a day off. */
  | { readonly kind: 'carried-over'; readonly date: PlainDate; readonly name: Text; readonly holiday: PlainDate };

type YearlyHoliday = {
  readonly days: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly name: Text;
};

/** Law of 13 December 2001 on holidays. `from` and `to` are the first and the last year, for those not of all years covered. */
const yearlyHolidays: readonly YearlyHoliday[] = [
  { days: ['01-01', '01-02'], name: { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' } },
  {
    days: ['03-08'],
    name: { kk: 'Халықаралық әйелдер күні', ru: 'Международный женский день', en: 'International Women’s Day' },
  },
  {
    days: ['03-15'],
    from: 2027,
    name: { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' },
  },
  {
    days: ['03-21', '03-22', '03-23'],
    name: { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' },
  },
  {
    days: ['05-01'],
    name: {
      kk: 'Қазақстан халқының бірлігі мерекесі',
      ru: 'Праздник единства народа Казахстана',
      en: 'Day of Unity of the People of Kazakhstan',
    },
  },
  {
    days: ['05-07'],
    from: 2013,
    name: { kk: 'Отан қорғаушы күні', ru: 'День защитника Отечества', en: 'Defender of the Fatherland Day' },
  },
  { days: ['05-09'], name: { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' } },
  { days: ['07-06'], name: { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' } },
  {
    days: ['08-30'],
    to: 2025,
    name: { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' },
  },
  { days: ['10-25'], from: 2022, name: { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' } },
  {
    days: ['12-01'],
    from: 2012,
    to: 2021,
    name: { kk: 'Тұңғыш Президент күні', ru: 'День Первого Президента', en: 'First President’s Day' },
  },
  { days: ['12-16'], name: { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' } },
  { days: ['12-17'], to: 2021, name: { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' } },
];

const orthodoxChristmas: Text = {
  kk: 'Православиелік Рождество',
  ru: 'Православное Рождество',
  en: 'Orthodox Christmas',
};
const kurbanAit: Text = {
  kk: 'Құрбан айттың бірінші күні',
  ru: 'Первый день Курбан айта',
  en: 'First day of Kurban Ait',
};

/**
 * The first day of Kurban Ait, by the lunar calendar: announced for each year, not computed. 2013–2026 stand on secondary
 * sources, 2011, 2012 and 2027 on weaker ones; an addition of the same year replaces the day.
 */
const kurbanAitDays: readonly PlainDate[] = (
  '2011-11-06 2012-10-26 2013-10-15 2014-10-04 2015-09-24 2016-09-12 2017-09-01 2018-08-21 2019-08-11 2020-07-31 ' +
  '2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27 2027-05-16'
)
  .split(' ')
  .map(plainDate);

function kurbanAitOf(year: number, additions: readonly CalendarAddition[]): PlainDate | undefined {
  const added = additions.findLast((addition) => addition.kind === 'kurban-ait' && yearOf(addition.date) === year);
  return added?.kind === 'kurban-ait' ? added.date : kurbanAitDays.find((date) => yearOf(date) === year);
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** Whether the day is off by the week alone. */
export function isWeekend(date: PlainDate, workingWeek: WorkingWeek): boolean {
  return weekday(date) > workingWeek;
}

/**
 * The days off of a year beyond its weekends, in order. A holiday that falls on a day off of the week moves to the next
 * working day after it (art. 5): past other holidays and past days already taken, so that 21–23 March from Saturday to
 * Monday give Tuesday and Wednesday. Throws RangeError for a year whose Kurban Ait is not known: its days cannot be counted.
 */
export function specialDaysOf(
  year: number,
  { workingWeek = 5, additions = [] }: { workingWeek?: WorkingWeek; additions?: readonly CalendarAddition[] } = {},
): readonly SpecialDay[] {
  if (year < yearOf(kurbanAitDays[0] ?? plainDate('2011-01-01')) || kurbanAitOf(year, additions) === undefined) {
    throw new RangeError(`the working days of ${year} are not known: no date of Kurban Ait is recorded for it`);
  }
  // A holiday added at the end of the year before may be carried over into this one.
  const days = [year - 1, year].flatMap((each) => holidaysOf(each, additions));
  const taken = new Set(days.map(({ date }) => date));
  const special: SpecialDay[] = [];
  for (const { carriesOver, ...day } of days.toSorted((a, b) => a.date.localeCompare(b.date))) {
    special.push(day);
    if (!carriesOver || !isWeekend(day.date, workingWeek)) continue;
    let next = addDays(day.date, 1);
    while (isWeekend(next, workingWeek) || taken.has(next)) next = addDays(next, 1);
    taken.add(next);
    special.push({ kind: 'carried-over', date: next, name: day.name, holiday: day.date });
  }
  return special.filter(({ date }) => yearOf(date) === year).toSorted((a, b) => a.date.localeCompare(b.date));
}

function holidaysOf(
  year: number,
  additions: readonly CalendarAddition[],
): { kind: 'holiday' | 'day-off'; date: PlainDate; name: Text; carriesOver: boolean }[] {
  const byRule = yearlyHolidays
    .filter(({ from = year, to = year }) => from <= year && year <= to)
    .flatMap(({ days, name }) =>
      days.map((day) => ({ kind: 'holiday' as const, date: plainDate(`${year}-${day}`), name, carriesOver: true })),
    );
  const added = additions.flatMap((addition) =>
    addition.kind === 'holiday' && yearOf(addition.date) === year
      ? [{ kind: 'holiday' as const, date: addition.date, name: addition.name, carriesOver: addition.carriesOver }]
      : [],
  );
  const feast = kurbanAitOf(year, additions);
  const daysOff = [
    { kind: 'day-off' as const, date: plainDate(`${year}-01-07`), name: orthodoxChristmas, carriesOver: false },
    ...(feast ? [{ kind: 'day-off' as const, date: feast, name: kurbanAit, carriesOver: false }] : []),
  ];
  // A day is given once: a holiday, even when another day off falls on it.
  return [...byRule, ...added, ...daysOff].filter(
    (day, place, all) => all.findIndex(({ date }) => date === day.date) === place,
  );
}

function transfer(workedOn: string, dayOff: string): CalendarAddition {
  return {
    kind: 'transfer',
    workedOn: plainDate(workedOn),
    dayOff: plainDate(dayOff),
    source: `${workedOn} → ${dayOff}`,
  };
}

/**
 * The transfers of days off known so far. The list is not complete: the Government makes them by decree year by year, and
 * an administrator adds what is missing. Those of the second group have not been confirmed by a document. The numbers of
 * the decrees are not recorded: the two days stand for the source.
 */
export const knownTransfers: readonly CalendarAddition[] = [
  transfer('2012-12-29', '2012-12-31'),
  transfer('2013-10-12', '2013-10-14'),
  transfer('2013-12-28', '2014-01-03'),
  transfer('2018-08-25', '2018-08-31'),
  transfer('2022-03-05', '2022-03-07'),
  transfer('2023-07-01', '2023-07-07'),
  transfer('2025-01-05', '2025-01-03'),

  transfer('2018-03-03', '2018-03-09'),
  transfer('2018-04-28', '2018-04-30'),
  transfer('2018-05-05', '2018-05-08'),
  transfer('2018-12-29', '2018-12-31'),
  transfer('2019-05-04', '2019-05-10'),
  transfer('2020-01-05', '2020-01-03'),
  transfer('2020-12-20', '2020-12-18'),
  transfer('2021-07-03', '2021-07-05'),
  transfer('2024-05-04', '2024-05-08'),
];
