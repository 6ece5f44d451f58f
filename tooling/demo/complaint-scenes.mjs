// Complaints of the demonstration: who complained of what, how many days ago, and how far it has come.

/** Whom a complaint goes to and what its form holds besides. */
const words = (rest) => ({
  bodyId: 'astana',
  unitId: null,
  by: 'person',
  name: '',
  address: '',
  email: '',
  telephone: '',
  outgoingNumber: '',
  outgoingDate: '',
  caseNumber: '',
  aboutWhom: '',
  language: 'kk',
  ...rest,
});

/**
 * `from` is an index of the applicants, "visitor", or how it came to the chancellery; `about: 'own-case'` names the sender's
 * refused application. `acts` are done in order, each so many
 * days ago by the officer of that login: `[daysAgo, login, act, what it needs]`.
 */
export const complaintScenes = [
  {
    from: 0,
    daysAgo: 20,
    words: words({
      topic: 'delay',
      name: 'Айгүл Серікқызы',
      address: 'Астана қаласы, Мәңгілік Ел даңғылы, 10, 25-пәтер',
      email: 'shaqyrushy@example.kz',
      text: 'Өтінішіме жауап жеті жұмыс күнінен кеш берілді, себебі түсіндірілмеді. Тексеріп, жауап беруіңізді сұраймын.',
    }),
    acts: [[19, 'bastyk', 'assign', 'tekserushi1']],
  },
  {
    from: 'by-hand',
    daysAgo: 5,
    words: words({
      topic: 'conduct',
      name: 'Ғани Оразов',
      address: 'Астана қаласы, Абай даңғылы, 5, 14-пәтер',
      telephone: '+7 705 000 11 22',
      aboutWhom: 'Есіл ауданындағы бөлімшенің терезесіндегі қызметкер',
      text: 'Терезедегі қызметкер дөрекі сөйлеп, қандай құжат жетіспейтінін айтпады.',
    }),
    acts: [
      [5, 'kense', 'nameConcerned', 'esil'],
      [4, 'bastyk', 'assign', 'bastyk'],
      [3, 'bastyk', 'ask', 'esil'],
    ],
  },
  {
    from: 2,
    daysAgo: 14,
    words: words({
      topic: 'other',
      name: 'Марина Иванова',
      address: 'г. Астана, ул. Кенесары, 40, кв. 12',
      email: 'marina@example.kz',
      language: 'ru',
      text: 'На стенде в подразделении нет образца заполнения заявления-анкеты, пришлось приходить дважды.',
    }),
    acts: [
      [13, 'bastyk', 'assign', 'tekserushi2'],
      [
        10,
        'tekserushi2',
        'propose',
        {
          outcome: 'well-founded',
          text: 'Установлено, что образец заполнения на стенде отсутствовал. Образец размещён, приносим извинения за неудобства.',
          measures: [
            { measure: 'officer-instructed', words: 'Ответственному указано проверять стенд каждое утро.' },
            { measure: 'apology', words: '' },
          ],
        },
      ],
      [9, 'bastyk', 'answer'],
      [8, 'kense', 'deliver', 'post'],
    ],
  },
  {
    from: 'e-mail',
    daysAgo: 10,
    words: words({
      topic: 'other',
      by: 'organisation',
      name: '«Дала» ЖШС',
      address: 'Астана қаласы, Сарыарқа даңғылы, 6',
      email: 'kense@example.kz',
      outgoingNumber: '15-07/3',
      outgoingDate: '12.11.2026',
      text: 'Ұйымның өкілінен сенімхаттың түпнұсқасы әр келген сайын талап етіледі.',
    }),
    acts: [
      [9, 'bastyk', 'assign', 'tekserushi2'],
      [6, 'bastyk', 'extend', 15],
    ],
  },
  {
    from: 'post',
    daysAgo: 6,
    words: words({
      topic: 'delay',
      name: 'Нұрлан Ахмет',
      address: 'Алматы қаласы, Төле би көшесі, 71',
      text: 'Алматы қаласындағы бөлімшеге берген өтінішіме жауап алған жоқпын.',
    }),
    acts: [[5, 'kense', 'forward', 'almaty']],
  },
  {
    from: 3,
    daysAgo: 4,
    words: words({
      topic: 'conduct',
      name: 'Ерлан Жүнісов',
      address: 'Астана қаласы, Тәуелсіздік даңғылы, 20',
      aboutWhom: 'Басқарма бастығы',
      text: 'Басқарма бастығы қабылдау кезінде мені тыңдамады.',
    }),
    acts: [
      [4, 'kense', 'nameConcerned', 'bastyk'],
      [3, 'basshylyq', 'assign', 'basshylyq'],
    ],
  },
  {
    from: 'visitor',
    daysAgo: 8,
    words: words({
      topic: 'other',
      name: 'Ұлдана Өмірбекова',
      language: 'ru',
      text: 'Очередь двигалась медленно: ожидание заняло сорок минут вместо пятнадцати.',
    }),
    acts: [
      [7, 'bastyk', 'assign', 'tekserushi1'],
      [
        1,
        'tekserushi1',
        'propose',
        {
          outcome: 'partly',
          text: 'По журналу очереди ожидание составило 24 минуты. Норма ожидания превышена из-за сбоя электронной очереди.',
          measures: [{ measure: 'explanation', words: '' }],
        },
      ],
    ],
  },
  // Found right: the head of the directorate is to reopen the case.
  {
    from: 3,
    about: 'own-case',
    daysAgo: 4,
    words: words({
      topic: 'result',
      name: 'Ерлан Жүнісов',
      address: 'Астана қаласы, Тәуелсіздік даңғылы, 20',
      email: 'erlan@example.kz',
      text: 'Паспорттың көшірмесі анық және нөмірі өтініштегімен бірдей. Бас тартуды қайта қарауды сұраймын.',
    }),
    acts: [
      [3, 'basshylyq', 'assign', 'basshylyq'],
      [
        1,
        'basshylyq',
        'propose',
        {
          outcome: 'well-founded',
          text: 'Көшірмедегі нөмір өтініштегімен бірдей екені анықталды. Өтініш қайта қаралады.',
          measures: [{ measure: 'case-reopened', words: '' }],
        },
      ],
      [1, 'basshylyq', 'answer'],
    ],
  },
  {
    from: 'visitor',
    daysAgo: 0,
    words: words({ topic: 'other', text: 'Бөлімшенің кіреберісіндегі пандус жөндеуді қажет етеді.' }),
    acts: [],
  },
];
