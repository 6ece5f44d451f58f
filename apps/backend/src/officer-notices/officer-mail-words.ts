import type { Text } from '@shaqyru/domain/law/text';
import type { OfficerMailKind } from '../notifications/notify-officer.ts';

/** The subject, which the number of cases or complaints follows; what is said above them; where all of them stand. */
export const officerMails: Record<
  OfficerMailKind,
  { readonly subject: Text; readonly text: Text; readonly list: { readonly name: Text; readonly path: string } }
> = {
  'cases-given': {
    subject: { kk: 'Сізге іс тапсырылды', ru: 'Вам поручены дела', en: 'Cases were given to you' },
    text: {
      kk: 'Басқарма бастығы Сізге мына істерді тапсырды:',
      ru: 'Начальник управления поручил Вам дела:',
      en: 'The head of the directorate has given you these cases:',
    },
    list: {
      name: { kk: 'Маған тағайындалған істер', ru: 'Назначенные мне дела', en: 'The cases assigned to me' },
      path: '/?list=mine',
    },
  },
  'complaints-given': {
    subject: { kk: 'Сізге шағым тапсырылды', ru: 'Вам поручена жалоба', en: 'A complaint was given to you' },
    text: {
      kk: 'Мына шағымды қарау Сізге тапсырылды:',
      ru: 'Вам поручено рассмотреть жалобу:',
      en: 'You are to consider this complaint:',
    },
    list: {
      name: { kk: 'Шағымдар журналы', ru: 'Журнал жалоб', en: 'The journal of complaints' },
      path: '/complaints',
    },
  },
  'case-near-due': {
    subject: {
      kk: 'Мерзімі жақын істер',
      ru: 'Дела, срок которых близок',
      en: 'Cases that are due soon',
    },
    text: {
      kk: 'Мына істерді қарау мерзімі (стандарттың 7-тармағы) жақында аяқталады:',
      ru: 'Скоро истекает срок рассмотрения дел (пункт 7 стандарта):',
      en: 'The term of these cases (clause 7 of the standard) ends soon:',
    },
    list: {
      name: { kk: 'Мерзімі жақын істер', ru: 'Дела, срок которых близок', en: 'The cases that are due soon' },
      path: '/?list=near-due',
    },
  },
  'cases-late': {
    subject: { kk: 'Мерзімі өткен істер', ru: 'Просроченные дела', en: 'Late cases' },
    text: {
      kk: 'Басқармада мына істерді қарау мерзімі (стандарттың 7-тармағы) өтіп кетті. Әрқайсысында: кімнің кезегі және жұмыс күндері қай күйде өткені.',
      ru: 'В управлении истёк срок рассмотрения дел (пункт 7 стандарта). О каждом: чья очередь и в каком состоянии прошли рабочие дни.',
      en: 'The term of these cases of the directorate (clause 7 of the standard) has ended. Of each: whose turn it is, and in which status the working days went.',
    },
    list: {
      name: {
        kk: 'Мерзімі өткен істер және себебі',
        ru: 'Просроченные дела и причины',
        en: 'What is late and why',
      },
      path: '/late',
    },
  },
  'complaint-due': {
    subject: {
      kk: 'Жауап мерзімі жақын немесе өткен шағымдар',
      ru: 'Жалобы, срок ответа на которые близок или истёк',
      en: 'Complaints to be answered soon or overdue',
    },
    text: {
      kk: 'Мына шағымдарға жауап беру мерзімі (стандарттың 25-тармағы) жақын немесе өтіп кетті:',
      ru: 'Близок или истёк срок ответа на жалобы (пункт 25 стандарта):',
      en: 'The answers to these complaints (clause 25 of the standard) are due soon or overdue:',
    },
    list: {
      name: { kk: 'Шағымдар журналы', ru: 'Журнал жалоб', en: 'The journal of complaints' },
      path: '/complaints',
    },
  },
};

/** `{due}` is the day, `{near}` how near it is; the others say why a case is late. */
export const officerMailWords = {
  due: { kk: 'мерзімі: {due} ({near})', ru: 'срок: {due} ({near})', en: 'due on {due} ({near})' },
  dueOnly: { kk: 'мерзімі: {due}', ru: 'срок: {due}', en: 'due on {due}' },
  status: {
    kk: 'күйі: {status}, {since} басталды',
    ru: 'состояние: {status}, с {since}',
    en: '{status} since {since}',
  },
  complaintStatus: { kk: 'күйі: {status}', ru: 'состояние: {status}', en: '{status}' },
  turn: { kk: 'кезегі: {roles}', ru: 'очередь: {roles}', en: 'turn of: {roles}' },
  nobody: { kk: 'ешкімге тағайындалмаған', ru: 'никому не назначено', en: 'assigned to nobody' },
  spent: { kk: 'жұмыс күндері: {spent}', ru: 'рабочие дни: {spent}', en: 'working days: {spent}' },
  more: { kk: 'Тағы: {count}', ru: 'И ещё: {count}', en: 'And {count} more' },
  settings: {
    kk: 'Қандай хаттар және қай тілде келетінін таңдау',
    ru: 'Выбрать, какие письма и на каком языке получать',
    en: 'Choose which mails you get, and in which language',
  },
} as const satisfies Record<string, Text>;

/** How near the end of a complaint's term is, in calendar days. */
export const complaintNearness = {
  left: { kk: '{days} күн қалды', ru: 'осталось дней: {days}', en: 'days left: {days}' },
  today: { kk: 'мерзімі бүгін', ru: 'срок сегодня', en: 'due today' },
  over: { kk: 'мерзімі {days} күнге өтті', ru: 'просрочено на дней: {days}', en: 'days overdue: {days}' },
} as const satisfies Record<string, Text>;
