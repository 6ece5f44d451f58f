import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Құжаттарды қағазда қабылдау',
  intro: 'Құжаттарды қабылдағаннан кейін талон бірден беріледі, мерзім осы сәттен басталады.',
  keys: 'Enter – келесі бос міндетті жолға өтеді, Tab – келесі жолға, Ctrl+Enter – қабылдайды. Күнді жай цифрлармен жазуға болады: 03061992.',
  chooseWay: 'Қандай құжаттар тапсырылды?',
  chooseKeys: 'Түрін 1–4 пернелерімен де таңдауға болады.',
  needs: 'Қажетті құжаттар',
  otherWay: 'Басқа түрін таңдау',
  forTicket: 'Терезедегі талон іспен бірге сақталады.',
  bearer: 'Кім тапсырады',
  confirmBin: 'БСН-ді ұйымның тіркеу құжатымен салыстырдым: сол ұйым',
  multiplicityHint: 'Бос қалса, сапарлар санынан шығады',
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
  copiesWhen: (title: string, needed: number) => `${title}: дана саны (жұмысқа шақырғанда ${needed})`,
  signed: {
    private:
      'Сауалнама-өтінішке өтініш беруші өз қолын қойған: міндеттемелерді алды, мәліметтердің дұрыстығын растады, дербес деректеріне келісім берді',
    'private-host-organisation':
      'Жазбаша өтінішке ұйым қол қойып, мөр басқан; сауалнама-өтінішті шақырушы шетелдік өзі толтырып, қол қойған: міндеттемелерді алды, мәліметтердің дұрыстығын растады, дербес деректеріне келісім берді',
    'business-letter':
      'Шақыру хатқа мемлекеттік емес ұйымның басшысы қол қойып, мөр басқан: мәліметтердің дұрыстығын және шақырылушылардың келісімін растады',
    'tourist-letter':
      'Шақыру хатқа мемлекеттік емес ұйымның басшысы қол қойып, мөр басқан: мәліметтердің дұрыстығын және шақырылушылардың келісімін растады',
  } satisfies Record<ApplicationKind, string>,
  accept: 'Қабылдау және талон беру',
  note: 'Нені толықтыру керегін басып шығару',
  choose: '– таңдаңыз –',
  notAccepted: 'Құжаттар қабылданған жоқ: топтама толық емес.',
  complete: 'Барлығы толық: құжаттарды қабылдауға болады.',
  print: 'Басып шығару',
  signedMissing: 'Құжаттарға қол қойылуы керек',
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
  consumer: 'Тұтынушы',
  handedBy: 'Тапсырған',
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
  intro: 'После приёма документов сразу выдаётся талон, с этого момента идёт срок.',
  keys: 'Enter — к следующему пустому обязательному полю, Tab — к следующему полю, Ctrl+Enter — принять. Дату можно вводить цифрами: 03061992.',
  chooseWay: 'Какие документы сданы?',
  chooseKeys: 'Вид можно выбрать и клавишами 1–4.',
  needs: 'Необходимые документы',
  otherWay: 'Выбрать другой вид',
  forTicket: 'Талон у окна сохранится вместе с делом.',
  bearer: 'Кто сдаёт',
  confirmBin: 'БИН сверен с регистрационным документом организации: это она',
  multiplicityHint: 'Если пусто, следует из числа посещений',
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
  copiesWhen: (title, needed) => `${title}: экземпляров (при приглашении на работу ${needed})`,
  signed: {
    private:
      'Заявление-анкета собственноручно подписано заявителем: обязательства приняты, достоверность подтверждена, согласие на персональные данные дано',
    'private-host-organisation':
      'Обращение подписано организацией и скреплено печатью; заявление-анкету заполнил и подписал сам приглашающий иностранец: обязательства приняты, достоверность подтверждена, согласие на персональные данные дано',
    'business-letter':
      'Письмо-приглашение подписано руководителем негосударственной организации и скреплено печатью: достоверность и согласие приглашаемых подтверждены',
    'tourist-letter':
      'Письмо-приглашение подписано руководителем негосударственной организации и скреплено печатью: достоверность и согласие приглашаемых подтверждены',
  },
  accept: 'Принять и выдать талон',
  note: 'Напечатать, чего не хватает',
  choose: '– выберите –',
  notAccepted: 'Документы не приняты: пакет неполный.',
  complete: 'Всё на месте: документы можно принять.',
  print: 'Напечатать',
  signedMissing: 'Документы должны быть подписаны',
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
  consumer: 'Потребитель',
  handedBy: 'Сдал',
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
  intro: 'Once the documents are taken in, the talon is given at once, and the term runs from that moment.',
  keys: 'Enter goes to the next empty required field, Tab to the next field, Ctrl+Enter accepts. A date may be typed as digits: 03061992.',
  chooseWay: 'Which documents were handed in?',
  chooseKeys: 'The keys 1 to 4 choose, too.',
  needs: 'Necessary documents',
  otherWay: 'Choose another kind',
  forTicket: 'The ticket at the window is kept with the case.',
  bearer: 'Who hands in',
  confirmBin: 'The BIN was compared with the organisation’s registration: it is this one',
  multiplicityHint: 'Left empty, it follows from the number of visits',
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
  copiesWhen: (title, needed) => `${title}: copies (${needed} when invited to work)`,
  signed: {
    private:
      'The applicant has signed the questionnaire-application by hand: obligations undertaken, information confirmed, consent to personal data given',
    'private-host-organisation':
      'The organisation has signed and sealed the request; the inviting foreigner filled in and signed the questionnaire in person: obligations undertaken, information confirmed, consent to personal data given',
    'business-letter':
      'The head of the non-state organisation has signed and sealed the letter: the information and the consent of the invited people are confirmed',
    'tourist-letter':
      'The head of the non-state organisation has signed and sealed the letter: the information and the consent of the invited people are confirmed',
  },
  accept: 'Accept and give the talon',
  note: 'Print what is missing',
  choose: '– choose –',
  notAccepted: 'The documents were not accepted: the set is incomplete.',
  complete: 'Everything is there: the documents can be accepted.',
  print: 'Print',
  signedMissing: 'The documents must be signed',
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
  consumer: 'Consumer',
  handedBy: 'Handed in by',
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
