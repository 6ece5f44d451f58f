import type { Channel } from '@shaqyru/domain/law/editions/edition-rules';
import type { Language } from '@shaqyru/domain/law/text';

type Words = {
  title: string;
  description: string;
  lead: string;
  error: string;
  errors: string;
  channel: string;
  channels: Record<Channel, string>;
  noChannel: string;
  from: string;
  fromHint: string;
  noDate: string;
  notCovered: string;
  count: string;
  result: string;
  resultFor: (from: string) => string;
  picture: (from: string, due: string) => string;
  legend: Record<'start' | 'counted' | 'skipped' | 'last', string>;
  months: readonly string[];
  weekdays: readonly string[];
  days: string;
  headings: { day: string; count: string; why: string };
  skipped: string;
  rules: string;
  rulesList: readonly { text: string; clause: string; act?: string }[];
  incomplete: string;
};

const kk: Words = {
  title: 'Мерзімді есептеу',
  description: 'Жауап қай күні дайын болады: әр күн неге саналғаны немесе саналмағаны көрсетіледі.',
  lead: 'Құжаттар қай күні қабылданса, жауаптың соңғы күні соған қарай есептеледі.',
  error: 'Қате',
  errors: 'Түзету қажет',
  channel: 'Өтініш қалай беріледі',
  channels: { portal: 'осы сайт арқылы, электрондық түрде', paper: 'бөлімшеде, қағаз түрінде' },
  noChannel: 'Өтініш қалай берілетінін таңдаңыз.',
  from: 'Қабылданған күн',
  fromHint: 'Электрондық сұрау жіберілген немесе қажетті құжаттар тапсырылған күн.',
  noDate: 'Күнді, айды және жылды жазыңыз, мысалы 24 11 2026.',
  notCovered: 'Бұл жылдың демалыс күндері белгісіз. 2011–2027 жылдар аралығындағы күнді жазыңыз.',
  count: 'Есептеу',
  result: 'Жауаптың соңғы күні',
  resultFor: (from) => `Қабылданған күні – ${from}. Мерзім соңғы күннің аяғында бітеді.`,
  picture: (from, due) => `Күнтізбе: ${from} күнінен ${due} күніне дейін. Әр күн төмендегі кестеде айтылған.`,
  legend: { start: 'қабылданған күн', counted: 'саналған күн', skipped: 'саналмаған күн', last: 'соңғы күн' },
  months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  weekdays: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  days: 'Күн сайын',
  headings: { day: 'Күні', count: 'Нешінші', why: 'Неге' },
  skipped: 'саналмайды',
  rules: 'Қалай саналады',
  rulesList: [
    { text: 'Қағаз құжаттар: мерзім қажетті құжаттар тапсырылған сәттен басталады.', clause: '7.1' },
    { text: 'Осы сайт арқылы: мерзім электрондық сұрау берілген сәттен басталады.', clause: '7.4' },
    {
      text: 'Демалыс күнімен сәйкес келген мереке келесі жұмыс күніне ауысады.',
      act: 'Law on Holidays of 13 December 2001',
      clause: 'art. 5',
    },
  ],
  incomplete:
    'Үкімет демалыс күндерін жыл сайын ауыстырып отырады; осы есептегіш білетін ауыстырулар тізімі толық емес. Өтінішіңіздің нақты мерзімі талонда және кабинетте көрсетіледі.',
};

const ru: Words = {
  title: 'Расчёт срока',
  description: 'Когда будет готов ответ: о каждом дне сказано, засчитан он и почему.',
  lead: 'Последний день ответа считается от дня, когда документы приняты.',
  error: 'Ошибка',
  errors: 'Нужно исправить',
  channel: 'Как подаётся заявление',
  channels: { portal: 'через этот сайт, в электронном виде', paper: 'в подразделении, на бумаге' },
  noChannel: 'Выберите, как подаётся заявление.',
  from: 'День приёма',
  fromHint: 'День, когда отправлен электронный запрос или сданы необходимые документы.',
  noDate: 'Напишите день, месяц и год, например 24 11 2026.',
  notCovered: 'Нерабочие дни этого года не внесены. Напишите день из 2011–2027 годов.',
  count: 'Рассчитать',
  result: 'Последний день ответа',
  resultFor: (from) => `Принято ${from}. Срок истекает в конце последнего дня.`,
  picture: (from, due) => `Календарь с ${from} по ${due}. Каждый день назван в таблице ниже.`,
  legend: { start: 'день приёма', counted: 'день засчитан', skipped: 'день не засчитан', last: 'последний день' },
  months: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  days: 'День за днём',
  headings: { day: 'День', count: 'Какой', why: 'Почему' },
  skipped: 'не считается',
  rules: 'Как считается',
  rulesList: [
    { text: 'На бумаге срок идёт с момента сдачи необходимых документов.', clause: '7.1' },
    { text: 'Через этот сайт срок идёт с момента электронного запроса.', clause: '7.4' },
    {
      text: 'Праздник, совпавший с выходным, переносится на следующий рабочий день.',
      act: 'Law on Holidays of 13 December 2001',
      clause: 'art. 5',
    },
  ],
  incomplete:
    'Правительство каждый год переносит дни отдыха; список переносов, известных этому калькулятору, неполон. Точный срок Вашего заявления указан в талоне и в кабинете.',
};

const en: Words = {
  title: 'Term calculator',
  description: 'When the answer is due: of each day it is said whether it is counted, and why.',
  lead: 'The last day of the answer is counted from the day on which the documents are accepted.',
  error: 'Error',
  errors: 'There is a problem',
  channel: 'How the application is made',
  channels: { portal: 'through this site, electronically', paper: 'at a unit, on paper' },
  noChannel: 'Choose how the application is made.',
  from: 'Day of acceptance',
  fromHint: 'The day on which the electronic request is sent or the necessary documents are handed in.',
  noDate: 'Write the day, the month and the year, for example 24 11 2026.',
  notCovered: 'The days off of that year are not recorded. Write a day of the years 2011–2027.',
  count: 'Calculate',
  result: 'Last day of the answer',
  resultFor: (from) => `Accepted on ${from}. The term ends at the close of the last day.`,
  picture: (from, due) => `Calendar from ${from} to ${due}. The table below names every day.`,
  legend: { start: 'day of acceptance', counted: 'day counted', skipped: 'day skipped', last: 'last day' },
  months: 'January February March April May June July August September October November December'.split(' '),
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  days: 'Day by day',
  headings: { day: 'Day', count: 'Number', why: 'Why' },
  skipped: 'not counted',
  rules: 'How days are counted',
  rulesList: [
    { text: 'On paper the term runs from handing in the necessary documents.', clause: '7.1' },
    { text: 'Through this site the term runs from the electronic request.', clause: '7.4' },
    {
      text: 'A holiday that falls on a day off moves to the next working day.',
      act: 'Law on Holidays of 13 December 2001',
      clause: 'art. 5',
    },
  ],
  incomplete:
    'The Government transfers days off every year, and the list of transfers that this calculator knows is not complete. The exact term of your application stands in the talon and in the cabinet.',
};

export const words: Record<Language, Words> = { kk, ru, en };
