import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Бастамас бұрын',
  description: 'Шақыруға электрондық өтініш: не керек, баж қанша, қалай бастау.',
  errorTitle: 'Қате',
  errors: 'Мынаны түзетіңіз',
  lead: 'Өтінішті толтыруға шамамен 30 минут кетеді. Әр бет сақталады: тоқтап, кейін кабинеттен жалғастыра аласыз.',
  needTitle: 'Қолыңызда болуы керек',
  need: [
    { text: 'ЭЦҚ кілттері (кіруге және қол қоюға арналған) мен NCALayer бағдарламасы', clause: '11' },
    { text: 'әр шақырылушы паспортының мәліметтері және PDF, JPEG немесе PNG көшірмесі', clause: '11' },
    { text: 'мемлекеттік баж төленген түбіртек және оның көшірмесі', clause: '8' },
  ],
  dutyTitle: 'Мемлекеттік баж',
  duty: (amount: string) => `Бүгін төлесеңіз – әр шақырылушы үшін ${amount}.`,
  dutyWhy: 'Бұл сома қайдан шығады?',
  dutyFirst:
    'Бажды банк арқылы өтініш тапсырмас бұрын төлеңіз; түбіртекті кейін де тіркеуге болады, бірақ онсыз қол қойылмайды.',
  documentsTitle: 'Әр түрге қандай құжаттар керек',
  copies: (count: number) => `қағаз түрінде ${count} дана`,
  onPortal: { 'filled-in': 'порталда толтырылады', scan: 'порталда көшірмесі тіркеледі' },
  when: { 'invited-to-work': 'жұмысқа шақырғанда' },
  needOfKind: (longStayMonths: number) => ({
    private: ['жеке куәлігіңіз немесе тұруға ықтиярхатыңыз; соңғы бес жылдағы еңбек қызметіңіз'],
    'private-host-organisation': [
      'ұйымның ЭЦҚ кілті: бірінші басшының немесе қол қою құқығы бар қызметкердің',
      `Қазақстанға ${longStayMonths} айдан астам мерзімге келген шетелдіктің өзі: сауалнамасын сілтеме арқылы ЭЦҚ-сыз толтырады, қол қойылған сауалнамасы мен келісімінің көшірмесі тіркеледі`,
    ],
    'business-letter': [
      'ұйымның ЭЦҚ кілті: бірінші басшының немесе қол қою құқығы бар қызметкердің',
      'ұйымның тіркеу деректері',
    ],
    'tourist-letter': [
      'ұйымның ЭЦҚ кілті: бірінші басшының немесе қол қою құқығы бар қызметкердің',
      'ұйымның тіркеу деректері',
    ],
  }),
  fromWay: 'Алдыңғы сұрақтарға берген жауаптарыңыз өтініштің беттеріне ұсынылады; оларды тексеріп, өзгерте аласыз.',
  kindTitle: 'Кімді шақырасыз',
  kind: 'Қандай шақыру керек?',
  ofPersonHint: 'Жеке тұлғаның ЭЦҚ кілтімен кіріп, қол қояды',
  ofOrganisationHint: 'Ұйымның ЭЦҚ кілтімен (БСН көрсетілген сертификат) кіріп, қол қояды',
  signedInAs: {
    person:
      'Сіз жеке тұлғаның кілтімен кіргенсіз: жеке істер бойынша өтініш бастай аласыз. Ұйым атынан бастау үшін шығып, ұйымның кілтімен кіріңіз.',
    organisation:
      'Сіз ұйымның кілтімен кіргенсіз: ұйымның өтінішін бастай аласыз. Жеке істер бойынша өзіңіз шақыру үшін шығып, жеке кілтіңізбен кіріңіз.',
  },
  problems: {
    'not-chosen': 'Қандай шақыру керек екенін таңдаңыз',
    'key-of-organisation': 'Бұл өтінішті ұйым береді: шығып, ұйымның ЭЦҚ кілтімен кіріңіз',
    'key-of-person': 'Бұл өтінішті жеке тұлға береді: шығып, жеке ЭЦҚ кілтіңізбен кіріңіз',
  },
  paper: 'Құжаттарды көші-қон полициясының бөлімшесіне қағаз түрінде де тапсыруға болады.',
  offices: 'бөлімшелердің мекенжайлары',
  begin: 'Өтінішті бастау',
  signInAndBegin: 'Кіріп, өтінішті бастау',
  later: 'Бұрын бастаған өтінішіңіз кабинетте тұр.',
};

const ru: typeof kk = {
  title: 'Прежде чем начать',
  description: 'Электронное заявление о приглашении: что нужно, какова пошлина, как начать.',
  errorTitle: 'Ошибка',
  errors: 'Исправьте следующее',
  lead: 'Заполнение займёт около 30 минут. Каждая страница сохраняется: можно остановиться и продолжить позже из кабинета.',
  needTitle: 'Что иметь под рукой',
  need: [
    { text: 'ключи ЭЦП (для входа и для подписания) и программу NCALayer', clause: '11' },
    { text: 'данные паспорта каждого приглашаемого и его скан в PDF, JPEG или PNG', clause: '11' },
    { text: 'квитанцию об уплате государственной пошлины и её скан', clause: '8' },
  ],
  dutyTitle: 'Государственная пошлина',
  duty: (amount) => `При уплате сегодня – ${amount} за каждого приглашаемого.`,
  dutyWhy: 'Откуда эта сумма?',
  dutyFirst:
    'Пошлину уплачивают через банк до подачи заявления; квитанцию можно приложить и позже, но без неё заявление не подписать.',
  documentsTitle: 'Какие документы нужны для каждого вида',
  copies: (count) => `на бумаге ${count} экз.`,
  onPortal: { 'filled-in': 'на портале заполняется', scan: 'на портале прилагается скан' },
  when: { 'invited-to-work': 'при приглашении на работу' },
  needOfKind: (longStayMonths) => ({
    private: ['Ваше удостоверение личности или вид на жительство; Ваша трудовая деятельность за пять лет'],
    'private-host-organisation': [
      'ключ ЭЦП организации: первого руководителя или сотрудника с правом подписи',
      `сам иностранец, прибывший в Казахстан на срок более ${longStayMonths} месяцев: по ссылке он без ЭЦП заполняет анкету; прилагается скан подписанных им анкеты и согласия`,
    ],
    'business-letter': [
      'ключ ЭЦП организации: первого руководителя или сотрудника с правом подписи',
      'сведения о регистрации организации',
    ],
    'tourist-letter': [
      'ключ ЭЦП организации: первого руководителя или сотрудника с правом подписи',
      'сведения о регистрации организации',
    ],
  }),
  fromWay: 'Ваши ответы на предыдущие вопросы будут предложены на страницах заявления; их можно проверить и изменить.',
  kindTitle: 'Кого Вы приглашаете',
  kind: 'Какое приглашение нужно?',
  ofPersonHint: 'Вход и подпись – ключом ЭЦП физического лица',
  ofOrganisationHint: 'Вход и подпись – ключом ЭЦП организации (в сертификате указан БИН)',
  signedInAs: {
    person:
      'Вы вошли ключом физического лица: можно начать заявление по частным делам. Чтобы начать от имени организации, выйдите и войдите её ключом.',
    organisation:
      'Вы вошли ключом организации: можно начать её заявление. Чтобы самому пригласить по частным делам, выйдите и войдите своим личным ключом.',
  },
  problems: {
    'not-chosen': 'Выберите, какое приглашение нужно',
    'key-of-organisation': 'Это заявление подаёт организация: выйдите и войдите ключом ЭЦП организации',
    'key-of-person': 'Это заявление подаёт физическое лицо: выйдите и войдите личным ключом ЭЦП',
  },
  paper: 'Документы можно сдать и на бумаге в подразделение миграционной полиции.',
  offices: 'адреса подразделений',
  begin: 'Начать заявление',
  signInAndBegin: 'Войти и начать заявление',
  later: 'Начатое ранее заявление стоит в Вашем кабинете.',
};

const en: typeof kk = {
  title: 'Before you start',
  description: 'The electronic application for an invitation: what you need, the duty, how to begin.',
  errorTitle: 'Error',
  errors: 'Correct the following',
  lead: 'Filling it in takes about 30 minutes. Each page is saved: you can stop and go on later from your cabinet.',
  needTitle: 'What to have at hand',
  need: [
    { text: 'your EDS keys (for signing in and for signing) and the program NCALayer', clause: '11' },
    { text: 'the passport data of each invited person, and a scan as PDF, JPEG or PNG', clause: '11' },
    { text: 'the receipt of the state duty, and a scan of it', clause: '8' },
  ],
  dutyTitle: 'State duty',
  duty: (amount) => `Paid today: ${amount} for each invited person.`,
  dutyWhy: 'Where does this amount come from?',
  dutyFirst:
    'The duty is paid through a bank before the application is handed in; you may attach the receipt later, but cannot sign without it.',
  documentsTitle: 'Which documents each kind needs',
  copies: (count) => `on paper ${count} ${count === 1 ? 'copy' : 'copies'}`,
  onPortal: { 'filled-in': 'filled in on the portal', scan: 'a scan is attached on the portal' },
  when: { 'invited-to-work': 'when inviting to work' },
  needOfKind: (longStayMonths) => ({
    private: ['your identity card or residence permit; your work over the last five years'],
    'private-host-organisation': [
      'the organisation’s EDS key: of its first head or of an employee with the right to sign',
      `the foreigner who came to Kazakhstan for more than ${longStayMonths} months: with a link, and without an EDS, they fill in the questionnaire; a scan of the questionnaire and consent they signed is attached`,
    ],
    'business-letter': [
      'the organisation’s EDS key: of its first head or of an employee with the right to sign',
      'the registration data of the organisation',
    ],
    'tourist-letter': [
      'the organisation’s EDS key: of its first head or of an employee with the right to sign',
      'the registration data of the organisation',
    ],
  }),
  fromWay:
    'Your answers to the questions before are offered on the pages of the application; you can check and change them.',
  kindTitle: 'Whom you invite',
  kind: 'Which invitation do you need?',
  ofPersonHint: 'Signed in and signed with a person’s EDS key',
  ofOrganisationHint: 'Signed in and signed with an organisation’s EDS key (its certificate names the BIN)',
  signedInAs: {
    person:
      'You signed in with a person’s key: you can begin an application for private affairs. To begin for an organisation, sign out and sign in with its key.',
    organisation:
      'You signed in with an organisation’s key: you can begin its application. To invite for private affairs yourself, sign out and sign in with your own key.',
  },
  problems: {
    'not-chosen': 'Choose which invitation you need',
    'key-of-organisation':
      'An organisation makes this application: sign out and sign in with the organisation’s EDS key',
    'key-of-person': 'A person makes this application: sign out and sign in with your own EDS key',
  },
  paper: 'You may also hand in the documents on paper at a unit of the migration police.',
  offices: 'addresses of the units',
  begin: 'Begin the application',
  signInAndBegin: 'Sign in and begin the application',
  later: 'An application that you began earlier stands in your cabinet.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
