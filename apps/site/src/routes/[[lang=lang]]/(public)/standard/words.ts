import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Мемлекеттік қызмет стандарты',
  description: 'Шақыруларды ресімдеу мемлекеттік қызмет стандартының тармақтары, қызмет көрсетілетін редакциясында.',
  edition: (act: string) => `Осында берілген редакция: ${act}.`,
  repealed: 'Стандарттың күші жойылған',
  repealedText:
    'Қазақстан Республикасы Үкіметінің 2014 жылғы 19 ақпандағы № 113 қаулысымен. Мәтін осы қызмет қай ережелер бойынша көрсетілетінін білу үшін берілген.',
  rendition: 'Тармақтардың қысқа тақырыптары – біздікі, стандарттың өзінде олар жоқ.',
  note: 'Ескерту',
  asOf: (day: string) => `${day} күнгі мәтін`,
  editionOf: (act: string) => `Сол күнге дейінгі соңғы акт: ${act}.`,
  repealedThen: (act: string) =>
    `Бұл күні стандарттың күші жойылып қойған (${act}); төменде оның соңғы мәтіні берілген.`,
  status: 'Құқықтық жағдайы',
  does: { approves: 'Бекітті', amends: 'Өзгертті', repeals: 'Күшін жойды' },
  entryUnknown:
    'Актілердің ресми жарияланған күндері табылмады, сондықтан қолданысқа енгізілген күндері белгісіз: редакция актінің күнімен аталады.',
  compare: 'Редакцияларды салыстыру',
  faults: 'Мәтіннің қателері және қабылданған шешімдер',
  annexForms: 'Қосымшалардың нысандары',
  on: 'Мәтінді басқа күнге көрсету',
  onHint: (first: string) => `${first} немесе одан кейінгі күн.`,
  noDate: 'Күнді, айды және жылды жазыңыз.',
  tooEarly: (first: string) => `Стандарт ${first} күні бекітілген: одан бұрын мәтіні болған жоқ.`,
  show: 'Көрсету',
  faultsHere: 'Осы тармақтың басылған мәтініндегі қателер',
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
  edition: (act) => `Редакция, приведённая здесь: ${act}.`,
  repealed: 'Стандарт утратил силу',
  repealedText:
    'Постановлением Правительства Республики Казахстан от 19 февраля 2014 года № 113. Текст приведён, чтобы было видно, по каким правилам оказывается эта услуга.',
  rendition:
    'Это наше изложение на русском языке; преимущество имеет казахский текст. Краткие заголовки пунктов – наши, в самом стандарте их нет.',
  note: 'Примечание',
  asOf: (day) => `Текст на ${day}`,
  editionOf: (act) => `Последний акт к этому дню: ${act}.`,
  repealedThen: (act) => `В этот день стандарт уже утратил силу (${act}); ниже – его последний текст.`,
  status: 'Правовой статус',
  does: { approves: 'Утверждён', amends: 'Изменён', repeals: 'Признан утратившим силу' },
  entryUnknown:
    'Дни официального опубликования актов не найдены, поэтому дни введения в действие неизвестны: редакция названа по дню акта.',
  compare: 'Сравнение редакций',
  faults: 'Ошибки текста и принятые решения',
  annexForms: 'Формы приложений',
  on: 'Показать текст на другой день',
  onHint: (first) => `День начиная с ${first}.`,
  noDate: 'Напишите день, месяц и год.',
  tooEarly: (first) => `Стандарт утверждён ${first}: раньше его текста не было.`,
  show: 'Показать',
  faultsHere: 'Ошибки напечатанного текста этого пункта',
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
  edition: (act) => `The edition given here: ${act}.`,
  repealed: 'The standard is repealed',
  repealedText:
    'By decree No. 113 of the Government of the Republic of Kazakhstan of 19 February 2014. The text is given to show under which rules this service is provided.',
  rendition:
    'This is our own English rendition; the Kazakh text prevails. The short titles of the clauses are ours, the standard itself has none.',
  note: 'Note',
  asOf: (day) => `The text as of ${day}`,
  editionOf: (act) => `The last act up to that day: ${act}.`,
  repealedThen: (act) => `On that day the standard was already repealed (${act}); its last text is given below.`,
  status: 'Legal status',
  does: { approves: 'Approved', amends: 'Amended', repeals: 'Repealed' },
  entryUnknown:
    'The days on which the acts were officially published were not found, so the days of entry into force are not known: an edition is named by the day of its act.',
  compare: 'Editions side by side',
  faults: 'Faults of the text, and what was decided',
  annexForms: 'The forms of the annexes',
  on: 'Show the text as of another day',
  onHint: (first) => `A day from ${first}.`,
  noDate: 'Write the day, the month and the year.',
  tooEarly: (first) => `The standard was approved on ${first}: there was no text before.`,
  show: 'Show',
  faultsHere: 'Faults of the printed text of this clause',
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
