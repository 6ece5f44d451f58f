import { z } from 'zod';
import { formatDate } from '../law/format-date.ts';
import { Instant, PlainDate } from '../law/plain-date.ts';
import type { Language } from '../law/text.ts';
import { CalendarAddition } from './holidays.ts';

const sourceText = (longest: number) => z.string().trim().min(1).max(longest);

/** The act that changes the calendar: its name as it is cited, its number and its day. */
export const AdditionSource = z.object({ act: sourceText(300), number: sourceText(60), on: PlainDate });
export type AdditionSource = z.infer<typeof AdditionSource>;

/** An addition as it is entered: its source stands apart. */
export const NewAddition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('transfer'), workedOn: PlainDate, dayOff: PlainDate }),
  z.object({
    kind: z.literal('holiday'),
    date: PlainDate,
    carriesOver: z.boolean(),
    name: z.object({ kk: sourceText(200), ru: sourceText(200), en: sourceText(200) }),
  }),
  z.object({ kind: z.literal('kurban-ait'), date: PlainDate }),
]);
export type NewAddition = z.infer<typeof NewAddition>;

/** Why a taken-away addition was wrong. */
export const WithdrawalReason = z.string().trim().min(10).max(500);

/** The source as the calendar cites it, the same in every language: "act, № number, 05.11.2026". */
export function citeSource({ act, number, on }: AdditionSource): string {
  return `${act}, № ${number}, ${on.split('-').toReversed().join('.')}`;
}

/** What keeps an addition from being entered. */
export const AdditionProblem = z.object({
  field: z.enum(['workedOn', 'dayOff', 'date']),
  why: z.enum(['not-a-day-off', 'not-a-working-day', 'entered-already', 'a-holiday-already', 'not-covered']),
});
export type AdditionProblem = z.infer<typeof AdditionProblem>;

/** Open cases and complaints whose term ends on `from` and would end on `to`. */
export const DueMove = z.object({ from: PlainDate, to: PlainDate, cases: z.int(), complaints: z.int() });
export type DueMove = z.infer<typeof DueMove>;

export const CalendarChangeKind = z.enum(['added', 'withdrawn']);
export type CalendarChangeKind = z.infer<typeof CalendarChangeKind>;

/** Who added or took away, when, and how many due dates have moved; `recountedAt` is null while they are being recounted. */
export const CalendarChange = z.object({
  change: CalendarChangeKind,
  by: z.string(),
  at: Instant,
  reason: z.string().nullable(),
  moved: z.int(),
  recountedAt: Instant.nullable(),
});
export type CalendarChange = z.infer<typeof CalendarChange>;

/** An addition with its history, the oldest change first; one that came with the installation has none. */
export const AdditionView = z.object({
  id: z.uuid(),
  addition: CalendarAddition,
  inForce: z.boolean(),
  history: z.array(CalendarChange),
});
export type AdditionView = z.infer<typeof AdditionView>;

/** Why a due date has moved: which addition was entered or taken away. */
export const DueMoved = z.object({
  from: PlainDate,
  to: PlainDate,
  change: CalendarChangeKind,
  addition: CalendarAddition,
});
export type DueMoved = z.infer<typeof DueMoved>;

const words = {
  kk: {
    transfer: (from: string, to: string) => `демалыс күні ауыстырылды: ${from} → ${to}`,
    feast: 'Құрбан айттың бірінші күні',
    moved: (from: string, to: string) => `Бұрынғы мерзім: ${from}. Жаңа мерзім: ${to}.`,
    added: (what: string) => `Себебі: ${what}.`,
    withdrawn: (what: string) => `Себебі: күнтізбедегі жазба алынып тасталды (${what}).`,
  },
  ru: {
    transfer: (from: string, to: string) => `выходной день перенесён: ${from} → ${to}`,
    feast: 'первый день Курбан айта',
    moved: (from: string, to: string) => `Прежний срок: ${from}. Новый срок: ${to}.`,
    added: (what: string) => `Причина: ${what}.`,
    withdrawn: (what: string) => `Причина: запись в календаре отменена (${what}).`,
  },
  en: {
    transfer: (from: string, to: string) => `a day off was transferred: ${from} → ${to}`,
    feast: 'first day of Kurban Ait',
    moved: (from: string, to: string) => `The due date was ${from} and is now ${to}.`,
    added: (what: string) => `The reason: ${what}.`,
    withdrawn: (what: string) => `The reason: an entry of the calendar was withdrawn (${what}).`,
  },
} as const satisfies Record<Language, unknown>;

/** What was added, without its source. */
export function describeAddition(addition: NewAddition, language: Language): string {
  const day = (date: PlainDate) => formatDate(date, language);
  const w = words[language];
  switch (addition.kind) {
    case 'transfer':
      return w.transfer(day(addition.workedOn), day(addition.dayOff));
    case 'holiday':
      return `${addition.name[language]}, ${day(addition.date)}`;
    case 'kurban-ait':
      return `${w.feast}, ${day(addition.date)}`;
  }
}

/** For the timeline of a case: from which day to which, and by what act. */
export function explainDueMoved({ from, to, change, addition }: DueMoved, language: Language): string {
  const w = words[language];
  const what = `${describeAddition(addition, language)} — ${addition.source}`;
  return `${w.moved(formatDate(from, language), formatDate(to, language))} ${w[change](what)}`;
}
