import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Құжаттарды қағазда қабылдау',
  intro:
    'Жеке істер бойынша шақыру. Құжаттарды қабылдағаннан кейін талон бірден беріледі, мерзім осы сәттен басталады.',
  keys: 'Enter – келесі бос міндетті жолға өтеді, Tab – келесі жолға. Күнді жай цифрлармен жазуға болады: 03061992.',
  correspondence: 'Тұтынушының тілі',
  languageNames: { kk: 'қазақша', ru: 'орысша', en: 'ағылшынша' },
  iin: 'ЖСН, жеке басты куәландыратын құжаттан',
  dateHint: 'КК.АА.ЖЖЖЖ',
  mrz: 'Паспорттың машинамен оқылатын жолдары',
  mrzHint: 'Сканермен оқыңыз немесе теріңіз: тегі, аты, туған күні, азаматтығы мен паспорты өздігінен толтырылады',
  fill: 'Жолдардан толтыру',
  add: 'Тағы бір шақырылушы',
  removeInvitee: (count: number) => `${count}-шақырылушыны алып тастау`,
  documents: 'Тапсырылған құжаттар',
  copiesOf: (title: string, needed: number) => `${title}: дана саны (қажеті ${needed})`,
  signed:
    'Сауалнама-өтінішке өтініш беруші өз қолын қойған: міндеттемелерді алды, мәліметтердің дұрыстығын растады, дербес деректеріне келісім берді',
  accept: 'Қабылдау және талон беру',
  note: 'Нені толықтыру керегін басып шығару',
  choose: '– таңдаңыз –',
  notAccepted: 'Құжаттар қабылданған жоқ: топтама толық емес.',
  complete: 'Барлығы толық: құжаттарды қабылдауға болады.',
  print: 'Басып шығару',
  signedMissing: 'Сауалнама-өтінішке өтініш берушінің қолы қойылуы керек',
  filled: 'Жолдар паспорттан толтырылды: тексеріңіз.',
  done: 'Құжаттар қабылданды',
  dueOn: 'Нәтиже беру мерзімі',
  talon: 'Талон (4-қосымша)',
  openTalon: 'Талонды ашып, басып шығару',
  printing: 'Талон басылып жатыр…',
  goToCase: 'Іске өту',
  toCounter: 'Терезеге қайту',
  next: 'Келесі құжаттарды қабылдау',
  received: 'Қабылданған құжаттар',
  takenBy: 'Қабылдаған',
  copies: (count: number) => `${count} дана`,
  scans: 'Көшірмелерін тіркеу (міндетті емес)',
  scansIntro: 'PDF, JPEG немесе PNG, әрқайсысы 10 МБ-тан аспайды.',
  attach: 'Тіркеу',
  attached: 'Тіркелгендер',
  noScan: 'Файл таңдалмады',
  scanFailed: 'Файл жеткізілмеді. Қайта көріңіз.',
};

const ru: typeof kk = {
  title: 'Приём документов на бумаге',
  intro: 'Приглашение по частным делам. После приёма документов сразу выдаётся талон, с этого момента идёт срок.',
  keys: 'Enter — к следующему пустому обязательному полю, Tab — к следующему полю. Дату можно вводить цифрами: 03061992.',
  correspondence: 'Язык потребителя',
  languageNames: { kk: 'казахский', ru: 'русский', en: 'английский' },
  iin: 'ИИН из документа, удостоверяющего личность',
  dateHint: 'ДД.ММ.ГГГГ',
  mrz: 'Машиночитаемые строки паспорта',
  mrzHint: 'Считайте сканером или наберите: фамилия, имя, дата рождения, гражданство и паспорт заполнятся сами',
  fill: 'Заполнить по строкам',
  add: 'Ещё один приглашаемый',
  removeInvitee: (count) => `Убрать приглашаемого ${count}`,
  documents: 'Сданные документы',
  copiesOf: (title, needed) => `${title}: экземпляров (нужно ${needed})`,
  signed:
    'Заявление-анкета собственноручно подписано заявителем: обязательства приняты, достоверность подтверждена, согласие на персональные данные дано',
  accept: 'Принять и выдать талон',
  note: 'Напечатать, чего не хватает',
  choose: '– выберите –',
  notAccepted: 'Документы не приняты: пакет неполный.',
  complete: 'Всё на месте: документы можно принять.',
  print: 'Напечатать',
  signedMissing: 'Заявление-анкета должна быть подписана заявителем',
  filled: 'Поля заполнены по паспорту: проверьте их.',
  done: 'Документы приняты',
  dueOn: 'Срок выдачи результата',
  talon: 'Талон (приложение 4)',
  openTalon: 'Открыть талон и напечатать',
  printing: 'Талон печатается…',
  goToCase: 'Перейти к делу',
  toCounter: 'Вернуться к окну',
  next: 'Принять следующие документы',
  received: 'Принятые документы',
  takenBy: 'Принял',
  copies: (count) => `${count} экз.`,
  scans: 'Приложить сканы (необязательно)',
  scansIntro: 'PDF, JPEG или PNG, каждый не больше 10 МБ.',
  attach: 'Приложить',
  attached: 'Приложено',
  noScan: 'Файл не выбран',
  scanFailed: 'Файл не доставлен. Попробуйте ещё раз.',
};

const en: typeof kk = {
  title: 'Taking in documents on paper',
  intro:
    'An invitation for private affairs. Once the documents are taken in, the talon is given at once, and the term runs from that moment.',
  keys: 'Enter goes to the next empty required field, Tab to the next field. A date may be typed as digits: 03061992.',
  correspondence: 'Language of the consumer',
  languageNames: { kk: 'Kazakh', ru: 'Russian', en: 'English' },
  iin: 'IIN, from the identity document',
  dateHint: 'DD.MM.YYYY',
  mrz: 'Machine-readable lines of the passport',
  mrzHint: 'Scan or type them: surname, names, date of birth, nationality and passport are filled in from them',
  fill: 'Fill in from the lines',
  add: 'Another invited person',
  removeInvitee: (count) => `Remove invited person ${count}`,
  documents: 'Documents handed in',
  copiesOf: (title, needed) => `${title}: copies (${needed} needed)`,
  signed:
    'The applicant has signed the questionnaire-application by hand: obligations undertaken, information confirmed, consent to personal data given',
  accept: 'Accept and give the talon',
  note: 'Print what is missing',
  choose: '– choose –',
  notAccepted: 'The documents were not accepted: the set is incomplete.',
  complete: 'Everything is there: the documents can be accepted.',
  print: 'Print',
  signedMissing: 'The questionnaire-application must be signed by the applicant',
  filled: 'Filled in from the passport: please check.',
  done: 'The documents are accepted',
  dueOn: 'The result is due on',
  talon: 'Talon (Annex 4)',
  openTalon: 'Open and print the talon',
  printing: 'The talon is being printed…',
  goToCase: 'Go to the case',
  toCounter: 'Back to the window',
  next: 'Take in the next documents',
  received: 'Documents taken in',
  takenBy: 'Taken in by',
  copies: (count) => `${count} ${count === 1 ? 'copy' : 'copies'}`,
  scans: 'Attach scans (optional)',
  scansIntro: 'PDF, JPEG or PNG, each at most 10 MB.',
  attach: 'Attach',
  attached: 'Attached',
  noScan: 'No file was chosen',
  scanFailed: 'The file was not delivered. Please try again.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };

/** The printed note of what is missing, in the language of the consumer. */
export const noteWords: Record<
  Language,
  {
    title: string;
    handedInBy: string;
    documents: string;
    ofCopies: (received: number, needed: number) => string;
    answers: string;
    comeBack: string;
  }
> = {
  kk: {
    title: 'Құжаттар топтамасы толық емес',
    handedInBy: 'Тұтынушы',
    documents: 'Жетіспейтін құжаттар (11-тармақ):',
    ofCopies: (received, needed) => `${needed} дана қажет, тапсырылғаны: ${received}`,
    answers: 'Толтыру немесе түзету керек:',
    comeBack: 'Құжаттар қабылданған жоқ және тіркелмеді. Топтаманы толықтырып, кезек тәртібімен қайта тапсыра аласыз.',
  },
  ru: {
    title: 'Пакет документов неполный',
    handedInBy: 'Потребитель',
    documents: 'Не хватает документов (пункт 11):',
    ofCopies: (received, needed) => `нужно экземпляров: ${needed}, сдано: ${received}`,
    answers: 'Нужно заполнить или исправить:',
    comeBack:
      'Документы не приняты и не зарегистрированы. Дополнив пакет, вы можете сдать его снова в порядке очереди.',
  },
  en: {
    title: 'The set of documents is incomplete',
    handedInBy: 'Consumer',
    documents: 'Documents that are missing (clause 11):',
    ofCopies: (received, needed) => `copies needed: ${needed}, handed in: ${received}`,
    answers: 'To be filled in or corrected:',
    comeBack:
      'The documents were neither accepted nor registered. Complete the set and hand it in again, in the order of the queue.',
  },
};
