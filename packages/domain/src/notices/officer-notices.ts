import { z } from 'zod';
import { isPermitted, type OfficerRole, type Permission } from '../account/role.ts';
import { clause, type LawRef } from '../law/reason.ts';
import { languages, type Text } from '../law/text.ts';

/** What officers are told of by e-mail; whoever does not want a mail turns it off: the pages show the same. */
export const OfficerNotice = z.enum(['work-given', 'case-near-due', 'cases-late', 'complaint-due']);
export type OfficerNotice = z.infer<typeof OfficerNotice>;

type Notice = {
  readonly name: Text;
  /** When it comes. */
  readonly hint: Text;
  /** The term that it is about; null where the law sets none. */
  readonly law: LawRef | null;
  /** It goes to whoever has one of them. */
  readonly permissions: readonly Permission[];
};

export const officerNotices: Record<OfficerNotice, Notice> = {
  'work-given': {
    name: {
      kk: 'Маған іс немесе шағым тапсырылды',
      ru: 'Мне поручены дела или жалоба',
      en: 'Cases or a complaint were given to me',
    },
    hint: {
      kk: 'Тапсырылған бойда; бірге тапсырылған істер бір хатта жазылады.',
      ru: 'Сразу после поручения; дела, порученные вместе, приходят одним письмом.',
      en: 'At once; cases given together come in one mail.',
    },
    law: null,
    permissions: ['case.accept', 'complaint.consider'],
  },
  'case-near-due': {
    name: {
      kk: 'Істердің қаралу мерзімі жақын',
      ru: 'Приближается срок рассмотрения дел',
      en: 'Cases are due soon',
    },
    hint: {
      kk: 'Мерзім аяқталғанға дейін екі жұмыс күні бұрын, таңертең.',
      ru: 'Утром, за два рабочих дня до окончания срока.',
      en: 'In the morning, two working days before the term ends.',
    },
    law: clause('7'),
    permissions: ['case.accept', 'case.assign'],
  },
  'cases-late': {
    name: {
      kk: 'Басқармада мерзімі өткен істер және себебі',
      ru: 'Просроченные дела управления и причины',
      en: 'What is late in the directorate, and why',
    },
    hint: {
      kk: 'Мерзімі өткен іс болса, әр жұмыс күні таңертең бір хат.',
      ru: 'Одно письмо утром каждого рабочего дня, пока есть просроченные дела.',
      en: 'One mail in the morning of each working day while something is late.',
    },
    law: clause('7'),
    permissions: ['case.assign'],
  },
  'complaint-due': {
    name: {
      kk: 'Шағымға жауап беру мерзімі жақын немесе өтіп кетті',
      ru: 'Срок ответа на жалобу близок или истёк',
      en: 'The answer to a complaint is due soon or overdue',
    },
    hint: {
      kk: 'Мерзім жақындағанда бір рет, өтіп кетсе – әр жұмыс күні таңертең.',
      ru: 'Один раз, когда срок близок; если истёк — утром каждого рабочего дня.',
      en: 'Once when it is near, in the morning of each working day when it is overdue.',
    },
    law: clause('25'),
    permissions: ['complaint.consider'],
  },
};

/** The mails that an officer of the role may get. */
export function officerNoticesOf(role: OfficerRole): OfficerNotice[] {
  return OfficerNotice.options.filter((notice) =>
    officerNotices[notice].permissions.some((permission) => isPermitted(role, permission)),
  );
}

/** How an officer wants to be told. */
export const OfficerNoticeSettings = z.object({
  language: z.enum(languages),
  /** Mails that are not wanted. */
  off: z
    .array(OfficerNotice)
    .max(OfficerNotice.options.length)
    .transform((notices) => OfficerNotice.options.filter((notice) => notices.includes(notice))),
});
export type OfficerNoticeSettings = z.infer<typeof OfficerNoticeSettings>;

export const OfficerNoticeView = z.object({
  /** The work address, which the administration enters; null: no mail goes out. */
  email: z.string().nullable(),
  settings: OfficerNoticeSettings,
});
export type OfficerNoticeView = z.infer<typeof OfficerNoticeView>;
