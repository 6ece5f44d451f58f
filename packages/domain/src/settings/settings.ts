import { z } from 'zod';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';

/** A whole number that the deployment may choose while it runs, and what it means. */
export type Setting = {
  readonly title: Text;
  /** What changes with it. */
  readonly hint: Text;
  /** After the number: "5 days". */
  readonly unit: Text;
  /** Where the law leaves the choice open; null where the choice is the organisation's own. */
  readonly law: LawRef | null;
  readonly least: number;
  readonly most: number;
  /** Until somebody has set it. */
  readonly initial: number;
};

const days: Text = { kk: 'күн', ru: 'дн.', en: 'days' };
const hours: Text = { kk: 'сағат', ru: 'ч', en: 'hours' };

/** Everything that may be set at run time; each is read where its title says. A number of the law itself is no setting. */
export const settings = {
  'working-week': {
    title: {
      kk: 'Жұмыс аптасындағы жұмыс күндері',
      ru: 'Рабочих дней в неделе',
      en: 'Working days in the week',
    },
    hint: {
      kk: 'Мерзім жұмыс күндерімен есептеледі: бес күндікте сенбі саналмайды, алты күндікте саналады. Бұрын қабылданған істердің мерзімі өзгермейді.',
      ru: 'Срок считается рабочими днями: при пятидневке суббота не считается, при шестидневке считается. Сроки принятых дел не меняются.',
      en: 'Terms count working days: a Saturday is one in a week of six days and none in a week of five. Terms of accepted cases stay as they are.',
    },
    unit: days,
    law: clause('7'),
    least: 5,
    most: 6,
    initial: 5,
  },
  'complaint-warning': {
    title: {
      kk: 'Шағымға жауап беру мерзімі туралы алдын ала ескерту',
      ru: 'Предупреждение о сроке ответа на жалобу',
      en: 'Warning before the answer to a complaint is due',
    },
    hint: {
      kk: 'Жауап мерзіміне осынша күн қалғанда шағым журналда белгіленеді.',
      ru: 'За столько дней до срока ответа жалоба отмечается в журнале.',
      en: 'So many days before the answer is due the journal marks the complaint.',
    },
    unit: days,
    law: clause('25'),
    least: 1,
    most: 10,
    initial: 3,
  },
  'officer-session': {
    title: {
      kk: 'Қызметкердің жүйеге бір рет кіру ұзақтығы',
      ru: 'Продолжительность сеанса сотрудника',
      en: 'Length of an officer’s session',
    },
    hint: {
      kk: 'Осы уақыт өткен соң қызметкер қайта кіреді. Ашық сеанстарға әсер етпейді.',
      ru: 'По истечении этого времени сотрудник входит заново. На открытые сеансы не влияет.',
      en: 'After this time an officer signs in again. Open sessions are not affected.',
    },
    unit: hours,
    law: null,
    least: 1,
    most: 12,
    initial: 8,
  },
  'one-time-password': {
    title: {
      kk: 'Бір реттік құпиясөздің жарамдылығы',
      ru: 'Срок действия одноразового пароля',
      en: 'Validity of a one-time password',
    },
    hint: {
      kk: 'Әкімші берген құпиясөзбен қызметкер осы уақыт ішінде кіруі керек.',
      ru: 'За это время сотрудник должен войти с паролем, который выдал администратор.',
      en: 'Within this time an officer must sign in with the password given by the administrator.',
    },
    unit: hours,
    law: null,
    least: 1,
    most: 168,
    initial: 72,
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;
export const SettingName = z.enum(Object.keys(settings) as [SettingName, ...SettingName[]]);

/** The definition, without the exact numbers of one setting. */
export function settingOf(name: SettingName): Setting {
  return settings[name];
}

export function isValueOf(name: SettingName, value: number): boolean {
  const { least, most } = settingOf(name);
  return Number.isInteger(value) && value >= least && value <= most;
}

export const SettingVersion = z.object({
  value: z.int(),
  validFrom: PlainDate,
  setAt: Instant,
  setByName: z.string(),
  reason: z.string(),
});
export type SettingVersion = z.infer<typeof SettingVersion>;

export const SettingView = z.object({
  name: SettingName,
  /** What holds today. */
  value: z.int(),
  /** Newest first; those that begin later are among them. */
  versions: z.array(SettingVersion),
});
export type SettingView = z.infer<typeof SettingView>;
