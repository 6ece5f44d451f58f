import { z } from 'zod';
import { addDays, addMonths, addYears, type PlainDate } from '../law/plain-date.ts';
import type { LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';

export const RetentionRuleId = z.enum([
  'draft',
  'returned',
  'case',
  'complaint',
  'applicant',
  'mail-address',
  'officer-mail',
  'questionnaire-link',
  'survey-answer',
  'survey-link',
  'statement',
  'refund',
  'ticket',
  'session',
  'sign-in',
  'idempotency',
  'stray-file',
]);
export type RetentionRuleId = z.infer<typeof RetentionRuleId>;

export type RetentionTerm = {
  readonly amount: number;
  readonly unit: 'days' | 'months' | 'years';
  readonly text: Text;
};

/**
 * What is erased, and how long after what. The standard sets no term; the law says that personal data are kept until their
 * purpose is reached and destroyed then. The terms are the service's own word: the site's page on personal data prints this
 * table, and the erasure follows it.
 */
export type RetentionRule = {
  readonly what: Text;
  /** What the term runs from. */
  readonly since: Text;
  readonly term: RetentionTerm;
  readonly law: LawRef;
  /** Said on the page on personal data; what is not holds nobody's data, or only for a sign-in. */
  readonly published: boolean;
};

/** Every rule rests on it. */
export const retentionAct = 'Law No. 94-V of 21 May 2013';
/** Kept no longer than the purpose needs. */
const purpose: LawRef = { act: retentionAct, clause: 'art. 12(2)' };
/** Destroyed when the term of keeping is over. */
const destruction: LawRef = { act: retentionAct, clause: 'art. 18(1)' };

const days = (amount: number, kk: string, ru: string, en: string): RetentionTerm => ({
  amount,
  unit: 'days',
  text: { kk, ru, en },
});
const months = (amount: number, kk: string, ru: string, en: string): RetentionTerm => ({
  amount,
  unit: 'months',
  text: { kk, ru, en },
});
const years = (amount: number, kk: string, ru: string, en: string): RetentionTerm => ({
  amount,
  unit: 'years',
  text: { kk, ru, en },
});
const oneDay = days(1, '1 күн', '1 день', '1 day');
const oneYear = years(1, '1 жыл', '1 год', '1 year');
const fiveYears = years(5, '5 жыл', '5 лет', '5 years');

export const retentionRules: Record<RetentionRuleId, RetentionRule> = {
  draft: {
    what: { kk: 'Тапсырылмаған өтініштер', ru: 'Неподанные заявления', en: 'Applications never submitted' },
    since: { kk: 'соңғы өзгерістен бастап', ru: 'с последнего изменения', en: 'from the last change' },
    term: months(6, '6 ай', '6 месяцев', '6 months'),
    law: purpose,
    published: true,
  },
  returned: {
    what: {
      kk: 'Толықтыруға қайтарылып, қайта тапсырылмаған өтініштер',
      ru: 'Заявления, возвращённые на дополнение и не поданные снова',
      en: 'Applications returned as incomplete and not submitted again',
    },
    since: { kk: 'қайтарылғаннан бастап', ru: 'с возврата', en: 'from the return' },
    term: oneYear,
    law: purpose,
    published: true,
  },
  case: {
    what: {
      kk: 'Аяқталған істер: өтініш, файлдар, шешім, қағаздар, келу туралы белгілер',
      ru: 'Законченные дела: заявление, файлы, решение, документы, отметки о пребывании',
      en: 'Finished cases: application, files, decision, papers, records of the visit',
    },
    since: {
      kk: 'істегі соңғы әрекеттен бастап',
      ru: 'с последнего действия по делу',
      en: 'from the last act in the case',
    },
    term: fiveYears,
    law: destruction,
    published: true,
  },
  complaint: {
    what: { kk: 'Қаралған шағымдар', ru: 'Рассмотренные жалобы', en: 'Complaints that have been considered' },
    since: { kk: 'соңғы әрекеттен бастап', ru: 'с последнего действия', en: 'from the last act' },
    term: fiveYears,
    law: destruction,
    published: true,
  },
  applicant: {
    what: {
      kk: 'Бірде-бір өтініші мен шағымы жоқ адамның аты-жөні мен ЖСН-і',
      ru: 'Имя и ИИН того, у кого нет ни заявлений, ни жалоб',
      en: 'Name and IIN of whoever has no application and no complaint',
    },
    since: { kk: 'соңғы кіруден бастап', ru: 'с последнего входа', en: 'from the last sign-in' },
    term: oneYear,
    law: purpose,
    published: true,
  },
  'mail-address': {
    what: {
      kk: 'Жіберілген хаттардағы электрондық пошта мекенжайлары',
      ru: 'Адреса электронной почты в отправленных письмах',
      en: 'E-mail addresses of letters that were sent',
    },
    since: { kk: 'жіберілгеннен бастап', ru: 'с отправки', en: 'from the sending' },
    term: days(90, '90 күн', '90 дней', '90 days'),
    law: purpose,
    published: true,
  },
  'officer-mail': {
    what: {
      kk: 'Қызметкерлерге жіберілген хаттар туралы белгілер',
      ru: 'Отметки о письмах сотрудникам',
      en: 'Notes of the mails to officers',
    },
    since: { kk: 'жазылғаннан бастап', ru: 'с записи', en: 'from the writing' },
    term: days(90, '90 күн', '90 дней', '90 days'),
    law: purpose,
    published: false,
  },
  'questionnaire-link': {
    what: {
      kk: 'Шетелдікке арналған сауалнама сілтемелері',
      ru: 'Ссылки на анкету для иностранца',
      en: 'Links to the foreigner’s questionnaire',
    },
    since: { kk: 'мерзімі біткеннен бастап', ru: 'с окончания срока', en: 'from the end of their term' },
    term: days(30, '30 күн', '30 дней', '30 days'),
    law: purpose,
    published: false,
  },
  'survey-answer': {
    what: {
      kk: 'Сауалнамадағы пікірлер (сандары қалады)',
      ru: 'Слова в ответах на опрос (числа остаются)',
      en: 'Words in answers to the survey (the figures stay)',
    },
    since: { kk: 'жауап берілген айдан бастап', ru: 'с месяца ответа', en: 'from the month of the answer' },
    term: months(13, '13 ай', '13 месяцев', '13 months'),
    law: purpose,
    published: true,
  },
  'survey-link': {
    what: { kk: 'Сауалнамаға шақырулар', ru: 'Приглашения к опросу', en: 'Invitations to the survey' },
    since: { kk: 'мерзімі біткеннен бастап', ru: 'с окончания срока', en: 'from the end of their term' },
    term: oneDay,
    law: purpose,
    published: false,
  },
  // As long as the case of the receipt is kept: until then the payment is its proof (clause 8).
  statement: {
    what: {
      kk: 'Банк үзінді көшірмелеріндегі төлемдер: төлеушінің аты-жөні, ЖСН-і, төлем мақсаты',
      ru: 'Платежи в банковских выписках: имя и ИИН плательщика, назначение',
      en: 'Payments in bank statements: the payer’s name and IIN, the purpose',
    },
    since: {
      kk: 'төлем өткізілген күннен бастап, бірақ оның ісі сақталғанда жойылмайды',
      ru: 'со дня проведения платежа, но не раньше дела, к которому он относится',
      en: 'from the day of booking, but not before the case that was paid for',
    },
    term: fiveYears,
    law: destruction,
    published: true,
  },
  // The number of the receipt stays, so that what was refunded is never spent again.
  refund: {
    what: {
      kk: 'Бажды қайтару туралы өтініштер: төлеушінің аты-жөні, ЖСН-і, шоты (түбіртек нөмірі қалады)',
      ru: 'Заявления о возврате пошлины: имя, ИИН и счёт плательщика (номер квитанции остаётся)',
      en: 'Claims for a refund of the duty: the payer’s name, IIN and account (the number of the receipt stays)',
    },
    since: {
      kk: 'бас тартқаннан немесе қайтарғаннан бастап',
      ru: 'с отказа или возврата',
      en: 'from the refusal or the refund',
    },
    term: fiveYears,
    law: destruction,
    published: true,
  },
  ticket: {
    what: { kk: 'Кезек талондары', ru: 'Талоны очереди', en: 'Tickets of the queue' },
    since: { kk: 'берілген күннен бастап', ru: 'со дня выдачи', en: 'from the day they were given out' },
    term: oneYear,
    law: purpose,
    published: true,
  },
  session: {
    what: { kk: 'Аяқталған сеанстар', ru: 'Закончившиеся сеансы', en: 'Sessions that have ended' },
    since: { kk: 'аяқталғаннан бастап', ru: 'с окончания', en: 'from their end' },
    term: oneDay,
    law: purpose,
    published: true,
  },
  'sign-in': {
    what: {
      kk: 'Кіру әрекеттерінің іздері: бір реттік мәтіндер, кодтар, шектеулер',
      ru: 'Следы попыток входа: одноразовые тексты, коды, ограничения',
      en: 'Traces of signing in: one-time texts, codes, limits',
    },
    since: { kk: 'мерзімі біткеннен бастап', ru: 'с окончания срока', en: 'from the end of their term' },
    term: oneDay,
    law: purpose,
    published: false,
  },
  idempotency: {
    what: {
      kk: 'Қайталанған сұраулардың жауаптары',
      ru: 'Ответы на повторные запросы',
      en: 'Answers kept for repeated requests',
    },
    since: { kk: 'сұраудан бастап', ru: 'с запроса', en: 'from the request' },
    term: days(30, '30 күн', '30 дней', '30 days'),
    law: purpose,
    published: false,
  },
  'stray-file': {
    what: {
      kk: 'Ешбір іске жатпайтын файлдар',
      ru: 'Файлы, не относящиеся ни к одному делу',
      en: 'Files that belong to no case',
    },
    since: { kk: 'жүктелгеннен бастап', ru: 'с загрузки', en: 'from the upload' },
    term: days(7, '7 күн', '7 дней', '7 days'),
    law: destruction,
    published: true,
  },
};

/** What happened before this day is past its term. */
export function erasedBefore(rule: RetentionRuleId, today: PlainDate): PlainDate {
  const { amount, unit } = retentionRules[rule].term;
  if (unit === 'days') return addDays(today, -amount);
  return unit === 'months' ? addMonths(today, -amount) : addYears(today, -amount);
}
