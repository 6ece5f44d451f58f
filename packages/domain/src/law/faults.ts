import type { Language, Text } from './text.ts';

/** A fault of the printed standard and what is done about it. */
export type PrintedFault = {
  readonly id: string;
  /** Of the edition of 2013: "7.2", "Annex 2, reverse". */
  readonly clause: string;
  /** Where in the clause, when that is not plain. */
  readonly place?: Text;
  /** The language of the faulty words. */
  readonly language: Language;
  readonly printed: string;
  readonly meant: string;
  /** `kept`: the text stands as printed, with a note. `mended`: the text and the printed papers have what is meant. */
  readonly handling: 'kept' | 'mended';
  readonly decision: Text;
};

const keptWithNote: Text = {
  kk: 'Мәтін басылғандай қалдырылды, ескертпеде мағынасы айтылды; ережелер мағынасы бойынша жұмыс істейді.',
  ru: 'Текст оставлен как напечатан, смысл сказан в примечании; правила работают по смыслу.',
  en: 'The text is left as printed, a note says what is meant, and the rules follow what is meant.',
};

const mendedOnPaper: Text = {
  kk: 'Үлгінің мағынасы өзгермейді: қағазда дұрыс жазылуы басылады.',
  ru: 'Смысл образца не меняется: на бумаге печатается правильное написание.',
  en: 'The sense of the specimen does not change: the paper is printed with the right spelling.',
};

const mendedInForm: Text = {
  kk: 'Жазуда қате: нысанның сөздерінде түзетілді.',
  ru: 'Опечатка: в словах формы исправлена.',
  en: 'A misprint: put right in the words of the form.',
};

const front = {
  heading: { kk: 'алдыңғы беті, тақырыбы', ru: 'лицевая сторона, заголовок', en: 'front, heading' },
  inviter: { kk: 'алдыңғы беті, шақырушы адам', ru: 'лицевая сторона, приглашающий', en: 'front, inviting person' },
  endorsement: { kk: 'алдыңғы беті, растау', ru: 'лицевая сторона, подтверждение', en: 'front, endorsement' },
  official: {
    kk: 'алдыңғы беті, лауазымды адамның қолы',
    ru: 'лицевая сторона, подпись должностного лица',
    en: 'front, signature of the official',
  },
  date: { kk: 'алдыңғы беті, күні', ru: 'лицевая сторона, дата', en: 'front, date' },
} as const satisfies Record<string, Text>;

/** All that was found, in the order of the standard. */
export const faults: readonly PrintedFault[] = [
  {
    id: 'latin-letters',
    clause: '16',
    place: {
      kk: 'стандарттың бүкіл мәтіні мен қосымшалары',
      ru: 'по всему тексту стандарта и приложений',
      en: 'throughout the standard and its annexes',
    },
    language: 'kk',
    printed: 'мемлекеттiк қауiпсiздiктi; Yкiметi',
    meant: 'мемлекеттік қауіпсіздікті; Үкіметі',
    handling: 'mended',
    decision: {
      kk: 'Қазақ сөздеріндегі латын i және Y әріптері І және Ү-ге ауыстырылды: әйтпесе сөз іздеуде табылмайды.',
      ru: 'Латинские буквы в казахских словах заменены казахскими: иначе слово не находится поиском.',
      en: 'Latin letters in Kazakh words are replaced by Kazakh ones: no search would find the word otherwise.',
    },
  },
  {
    id: 'migration-law-month',
    clause: '3',
    language: 'kk',
    printed: '2011 жылғы 22 маусымдағы',
    meant: '2011 жылғы 22 шілдедегі',
    handling: 'kept',
    decision: keptWithNote,
  },
  {
    id: 'migration-law-quotation-mark',
    clause: '3',
    language: 'kk',
    printed: 'Халықтың көші-қоны туралы»',
    meant: '«Халықтың көші-қоны туралы»',
    handling: 'kept',
    decision: {
      kk: 'Ашатын тырнақша түсіп қалған; мәтін басылғандай қалдырылды.',
      ru: 'Пропущена открывающая кавычка; текст оставлен как напечатан.',
      en: 'The opening quotation mark is missing; the text is left as printed.',
    },
  },
  {
    id: 'entry-rules-quotation-mark',
    clause: '3',
    language: 'kk',
    printed: '\nКөшіп келушілердің Қазақстан Республикасына келуінің',
    meant: '\n«Көшіп келушілердің Қазақстан Республикасына келуінің',
    handling: 'kept',
    decision: {
      kk: 'Ашатын тырнақша түсіп қалған; мәтін басылғандай қалдырылды.',
      ru: 'Пропущена открывающая кавычка; текст оставлен как напечатан.',
      en: 'The opening quotation mark is missing; the text is left as printed.',
    },
  },
  {
    id: 'wait-at-least',
    clause: '7.2',
    language: 'kk',
    printed: 'кемінде 15 минуттан аспайды',
    meant: '15 минуттан аспайды',
    handling: 'kept',
    decision: keptWithNote,
  },
  {
    id: 'inviting-foreigners',
    clause: '11, host organisation',
    language: 'kk',
    printed: 'шақыраушы',
    meant: 'шақырушы',
    handling: 'kept',
    decision: {
      kk: 'Жазуда қате; мәтін басылғандай қалдырылды.',
      ru: 'Опечатка; текст оставлен как напечатан.',
      en: 'A misprint; the text is left as printed.',
    },
  },
  {
    id: 'indicators-annex',
    clause: '18',
    language: 'kk',
    printed: '3-қосымшаға',
    meant: '5-қосымшаға',
    handling: 'kept',
    decision: keptWithNote,
  },
  {
    id: 'service-not-given',
    clause: '22',
    language: 'kk',
    printed: 'Дөрекі қызмет көрсетілмегені',
    meant: 'Дөрекі қызмет көрсетілгені',
    handling: 'kept',
    decision: keptWithNote,
  },
  {
    id: 'undefined-abbreviation-22',
    clause: '22',
    language: 'kk',
    printed: 'ІІБ-ның',
    meant: 'ІІО-ның',
    handling: 'kept',
    decision: {
      kk: '21-тармақта ішкі істер органдары «ІІО» деп қысқартылған, ал «ІІБ» еш жерде түсіндірілмеген; мәтін басылғандай қалдырылды.',
      ru: 'В пункте 21 у органов внутренних дел другое сокращение, а это нигде не раскрыто; текст оставлен как напечатан.',
      en: 'Clause 21 has another abbreviation for the internal affairs bodies, and this one is nowhere explained; the text is left as printed.',
    },
  },
  {
    id: 'undefined-abbreviation-24',
    clause: '24',
    language: 'kk',
    printed: 'ІІБ, ІІД, ІІМ',
    meant: 'ІІО, ІІД, ІІМ',
    handling: 'kept',
    decision: {
      kk: '22-тармақтағыдай: мәтін басылғандай қалдырылды.',
      ru: 'Как в пункте 22: текст оставлен как напечатан.',
      en: 'As in clause 22: the text is left as printed.',
    },
  },
  {
    id: 'amending-note-number',
    clause: '24',
    place: { kk: 'тармақтың ескертуі', ru: 'примечание к пункту', en: 'the amending note under the clause' },
    language: 'kk',
    printed: '22-тармақ жаңа редакцияда',
    meant: '24-тармақ жаңа редакцияда',
    handling: 'mended',
    decision: {
      kk: 'Ескерту 24-тармақтың астында тұр: өзгертілген деп 24-тармақ саналды.',
      ru: 'Примечание стоит под пунктом 24: изменённым считается пункт 24.',
      en: 'The note stands under clause 24: clause 24 is taken as the one amended.',
    },
  },
  {
    id: 'directory-heading-departments',
    clause: 'Annex 1',
    place: { kk: 'кестенің 5-бағаны', ru: 'графа 5 таблицы', en: 'column 5 of the table' },
    language: 'kk',
    printed: 'департаметтері',
    meant: 'департаменттері',
    handling: 'mended',
    decision: mendedInForm,
  },
  {
    id: 'directory-heading-units',
    clause: 'Annex 1',
    place: { kk: 'кестенің 6-бағаны', ru: 'графа 6 таблицы', en: 'column 6 of the table' },
    language: 'kk',
    printed: 'бөлімшелеріндің',
    meant: 'бөлімшелерінің',
    handling: 'mended',
    decision: mendedInForm,
  },
  {
    id: 'kazakstan',
    clause: 'Annex 2',
    place: front.heading,
    language: 'en',
    printed: 'KAZAKSTAN',
    meant: 'KAZAKHSTAN',
    handling: 'mended',
    decision: mendedOnPaper,
  },
  {
    id: 'nationaliti',
    clause: 'Annex 2',
    place: front.inviter,
    language: 'en',
    printed: 'Nationaliti',
    meant: 'Nationality',
    handling: 'mended',
    decision: mendedOnPaper,
  },
  {
    id: 'invation',
    clause: 'Annex 2',
    place: front.endorsement,
    language: 'en',
    printed: 'The invation is endorsed by',
    meant: 'The invitation is endorsed by',
    handling: 'mended',
    decision: mendedOnPaper,
  },
  {
    id: 'official-in-kazakh',
    clause: 'Annex 2',
    place: front.official,
    language: 'kk',
    printed: 'Лаузымды',
    meant: 'Лауазымды',
    handling: 'mended',
    decision: mendedOnPaper,
  },
  {
    id: 'year-in-russian',
    clause: 'Annex 2',
    place: front.date,
    language: 'kk',
    printed: '20 г.',
    meant: '20__ ж.',
    handling: 'mended',
    decision: mendedOnPaper,
  },
  {
    id: 'invited-in-slip',
    clause: 'Annex 2, control slip',
    language: 'kk',
    printed: 'шықырылғандардың',
    meant: 'шақырылғандардың',
    handling: 'mended',
    decision: mendedOnPaper,
  },
  {
    id: 'name-without-comma',
    clause: 'Annex 2, control slip',
    language: 'kk',
    printed: 'тегі аты',
    meant: 'тегі, аты',
    handling: 'mended',
    decision: mendedOnPaper,
  },
  {
    id: 'address-of-stay',
    clause: 'Annex 2, control slip',
    language: 'kk',
    printed: 'мекнжайға',
    meant: 'мекенжайы',
    handling: 'mended',
    decision: mendedOnPaper,
  },
  {
    id: 'temporary-departure',
    clause: 'Annex 2, control slip',
    language: 'kk',
    printed: 'уақытша шығуын',
    meant: 'уақтылы шығуын',
    handling: 'mended',
    decision: {
      kk: '«Уақытша шығу» мағынасыз: орысша және ағылшынша мәтіндердегідей уақтылы шығу басылады.',
      ru: '«Временный выезд» не имеет смысла: печатается своевременный выезд.',
      en: '“Temporary departure” has no sense: timely departure is printed.',
    },
  },
  {
    id: 'to-the-chief',
    clause: 'Annex 2, control slip',
    language: 'kk',
    printed: 'Бастығына М.О.',
    meant: 'Бастығы М.О.',
    handling: 'mended',
    decision: mendedOnPaper,
  },
  {
    id: 'invited-in-time',
    clause: 'Annex 2, reverse',
    language: 'kk',
    printed: 'уақтылы шақырылған',
    meant: 'уақытша шақырылған',
    handling: 'mended',
    decision: {
      kk: 'Мәтінде екі сөз алмасып кеткен: уақытша шақырылған адам туралы айтылған.',
      ru: 'В тексте перепутаны два слова: речь о временно приглашённом.',
      en: 'Two words changed places in the text: a person invited for a time is meant.',
    },
  },
  {
    id: 'five-days-in-english',
    clause: 'Annex 2, reverse',
    language: 'en',
    printed: 'within 5 days',
    meant: 'within 5 calendar days',
    handling: 'mended',
    decision: {
      kk: 'Қазақша және орысша мәтіндерде күнтізбелік 5 күн: ағылшыншасы да солай басылады.',
      ru: 'В казахском и русском текстах 5 календарных дней: английский печатается так же.',
      en: 'The Kazakh and the Russian say 5 calendar days: the English is printed likewise.',
    },
  },
  {
    id: 'nationality-in-letter',
    clause: 'Annex 3',
    place: { kk: '4-баған', ru: 'графа 4', en: 'item 4' },
    language: 'kk',
    printed: 'Азаматтығы бодандағы',
    meant: 'Азаматтығы (бодандығы)',
    handling: 'mended',
    decision: mendedInForm,
  },
  {
    id: 'visa-place-in-letter',
    clause: 'Annex 3',
    place: { kk: '8-баған', ru: 'графа 8', en: 'item 8' },
    language: 'kk',
    printed: 'Виза алған жері',
    meant: 'Виза алатын жері',
    handling: 'mended',
    decision: {
      kk: 'Хат виза берілгенге дейін жазылады: виза алынатын жер айтылған.',
      ru: 'Письмо пишется до выдачи визы: имеется в виду место её получения.',
      en: 'The letter is written before the visa is given: the place where it will be got is meant.',
    },
  },
  {
    id: 'telephone-in-letter',
    clause: 'Annex 3',
    place: { kk: 'орындаушы', ru: 'исполнитель', en: 'executor' },
    language: 'kk',
    printed: 'тел. (7272) 321123',
    meant: 'тел.',
    handling: 'mended',
    decision: {
      kk: 'Үлгіде нақты телефон нөмірі қалып қойған; нысанда орны бос.',
      ru: 'В образце остался чей-то номер телефона; в форме место пустое.',
      en: 'Somebody’s telephone number was left in the specimen; the form has an empty place.',
    },
  },
  {
    id: 'reasoning-in-note-4',
    clause: 'Annex 3, note 4',
    language: 'kk',
    printed: 'мерзімін негіздер егжей тегжейлі',
    meant: 'мерзімін негіздей отырып, егжей-тегжейлі',
    handling: 'kept',
    decision: {
      kk: 'Жазуда қате; мәтін басылғандай қалдырылды.',
      ru: 'Опечатка; текст оставлен как напечатан.',
      en: 'A misprint; the text is left as printed.',
    },
  },
  {
    id: 'electronic-format',
    clause: 'Annex 5',
    place: { kk: '3.2-көрсеткіш', ru: 'показатель 3.2', en: 'indicator 3.2' },
    language: 'kk',
    printed: 'электрондық форматы қол жеткізуге',
    meant: 'электрондық форматта қол жеткізуге',
    handling: 'mended',
    decision: mendedInForm,
  },
];

/** What is printed wrongly in a clause. */
export function faultsOf(clause: string): readonly PrintedFault[] {
  return faults.filter((fault) => fault.clause === clause);
}
