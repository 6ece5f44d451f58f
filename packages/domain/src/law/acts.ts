import { edition20110228 } from './editions/2011-02-28/rules.ts';
import { edition20130723 } from './editions/2013-07-23/rules.ts';
import { type PlainDate, plainDate } from './plain-date.ts';
import type { Text } from './text.ts';

/** An act that made, changed or ended the standard. The day of the act is its name here. */
export type Act = {
  readonly date: PlainDate;
  readonly number: number;
  readonly title: Text;
  readonly does: 'approves' | 'amends' | 'repeals';
  /** Of an amending act: the clauses, and whether each was worded anew or changed in part. */
  readonly amends: readonly {
    readonly clause: string;
    readonly how: 'worded-anew' | 'changed';
  }[];
  readonly entryIntoForce: Text;
};

/** The same words in all three; the days of publication were not found, so the days of entry into force are not known. */
const tenDaysAfterPublication: Text = {
  kk: 'алғашқы ресми жарияланғанынан кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі',
  ru: 'вводится в действие по истечении десяти календарных дней после первого официального опубликования',
  en: 'in force ten calendar days after first official publication',
};

export const acts: readonly Act[] = [
  {
    date: plainDate('2011-02-28'),
    number: 198,
    title: edition20110228.act,
    does: 'approves',
    amends: [],
    entryIntoForce: tenDaysAfterPublication,
  },
  {
    date: plainDate('2013-07-23'),
    number: 734,
    title: edition20130723.act,
    does: 'amends',
    amends: [
      { clause: '1', how: 'worded-anew' },
      { clause: '2', how: 'worded-anew' },
      { clause: '3', how: 'changed' },
      { clause: '7', how: 'changed' },
      { clause: '9', how: 'changed' },
      { clause: '11', how: 'changed' },
      { clause: '20', how: 'worded-anew' },
      { clause: '22', how: 'worded-anew' },
      { clause: '24', how: 'worded-anew' },
      { clause: '26', how: 'worded-anew' },
    ],
    entryIntoForce: tenDaysAfterPublication,
  },
  {
    date: plainDate('2014-02-19'),
    number: 113,
    title: {
      kk: 'Қазақстан Республикасы Үкіметінің 2014 жылғы 19 ақпандағы № 113 қаулысы',
      ru: 'Постановление Правительства Республики Казахстан от 19 февраля 2014 года № 113',
      en: 'Decree of the Government of the Republic of Kazakhstan No. 113 of 19 February 2014',
    },
    does: 'repeals',
    amends: [],
    entryIntoForce: tenDaysAfterPublication,
  },
];

/** The act that repealed the standard, once its day has come; null before. */
export function repealedBy(on: PlainDate): Act | null {
  return acts.find(({ does, date }) => does === 'repeals' && date <= on) ?? null;
}

/** The note that stands under a clause which an act up to the day has amended, and the act. A part has its clause's note. */
export function amendingNotes(clause: string, on: PlainDate): readonly { readonly act: Act; readonly note: Text }[] {
  const whole = clause.startsWith('Annex') ? clause : (/^\d+/.exec(clause)?.[0] ?? clause);
  return acts.flatMap((act) =>
    act.date <= on
      ? act.amends.filter((amended) => amended.clause === whole).map((amended) => ({ act, note: noteOf(act, amended) }))
      : [],
  );
}

function noteOf(act: Act, { clause, how }: Act['amends'][number]): Text {
  const anew = how === 'worded-anew';
  const { kk, ru, en } = act.entryIntoForce;
  return {
    kk: anew
      ? `${clause}-тармақ жаңа редакцияда – ${act.title.kk} (${kk}).`
      : `${clause}-тармаққа өзгеріс енгізілді – ${act.title.kk} (${kk}).`,
    ru: anew
      ? `Пункт ${clause} в новой редакции – ${act.title.ru} (${ru}).`
      : `В пункт ${clause} внесено изменение – ${act.title.ru} (${ru}).`,
    en: anew
      ? `Clause ${clause} is worded anew by ${act.title.en} (${en}).`
      : `Clause ${clause} is changed by ${act.title.en} (${en}).`,
  };
}
