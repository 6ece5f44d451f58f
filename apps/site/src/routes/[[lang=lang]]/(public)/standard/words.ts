import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Мемлекеттік қызмет стандарты',
  description: 'Шақыруларды ресімдеу мемлекеттік қызмет стандартының тармақтары, қызмет көрсетілетін редакциясында.',
  approved: 'Стандарт Қазақстан Республикасы Үкіметінің 2011 жылғы 28 ақпандағы № 198 қаулысымен бекітілген.',
  edition: (act: string) => `Осында берілген редакция: ${act}.`,
  repealed: 'Стандарттың күші жойылған',
  repealedText:
    'Қазақстан Республикасы Үкіметінің 2014 жылғы 19 ақпандағы № 113 қаулысымен. Мәтін осы қызмет қай ережелер бойынша көрсетілетінін білу үшін берілген.',
  rendition: 'Тармақтардың қысқа тақырыптары – біздікі, стандарттың өзінде олар жоқ.',
  note: 'Ескерту',
  contents: 'Мазмұны',
  sections: {
    general: '1. Жалпы ережелер',
    order: '2. Мемлекеттік қызмет көрсету тәртібі',
    principles: '3. Жұмыс қағидаттары',
    results: '4. Жұмыс нәтижелері',
    complaints: '5. Шағымдану тәртібі',
    annexes: 'Қосымшалар',
  },
};

const ru: typeof kk = {
  title: 'Стандарт государственной услуги',
  description:
    'Пункты стандарта государственной услуги «Оформление приглашений» в редакции, по которой услуга оказывается.',
  approved: 'Стандарт утверждён постановлением Правительства Республики Казахстан от 28 февраля 2011 года № 198.',
  edition: (act) => `Редакция, приведённая здесь: ${act}.`,
  repealed: 'Стандарт утратил силу',
  repealedText:
    'Постановлением Правительства Республики Казахстан от 19 февраля 2014 года № 113. Текст приведён, чтобы было видно, по каким правилам оказывается эта услуга.',
  rendition:
    'Это наше изложение на русском языке; преимущество имеет казахский текст. Краткие заголовки пунктов – наши, в самом стандарте их нет.',
  note: 'Примечание',
  contents: 'Содержание',
  sections: {
    general: '1. Общие положения',
    order: '2. Порядок оказания государственной услуги',
    principles: '3. Принципы работы',
    results: '4. Результаты работы',
    complaints: '5. Порядок обжалования',
    annexes: 'Приложения',
  },
};

const en: typeof kk = {
  title: 'Standard of the state service',
  description:
    'The clauses of the standard of the state service of issuing invitations, in the edition it is provided under.',
  approved:
    'The standard was approved by decree No. 198 of the Government of the Republic of Kazakhstan of 28 February 2011.',
  edition: (act) => `The edition given here: ${act}.`,
  repealed: 'The standard is repealed',
  repealedText:
    'By decree No. 113 of the Government of the Republic of Kazakhstan of 19 February 2014. The text is given to show under which rules this service is provided.',
  rendition:
    'This is our own English rendition; the Kazakh text prevails. The short titles of the clauses are ours, the standard itself has none.',
  note: 'Note',
  contents: 'Contents',
  sections: {
    general: '1. General provisions',
    order: '2. Order of providing the service',
    principles: '3. Principles of work',
    results: '4. Results of work',
    complaints: '5. Complaints',
    annexes: 'Annexes',
  },
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
