import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Бастамас бұрын',
  description: 'Жеке істер бойынша шақыруға электрондық өтініш: не керек, баж қанша, қалай бастау.',
  errorTitle: 'Қате',
  errors: 'Мынаны түзетіңіз',
  lead: 'Өтінішті толтыруға шамамен 30 минут кетеді. Әр бет сақталады: тоқтап, кейін кабинеттен жалғастыра аласыз.',
  needTitle: 'Қолыңызда болуы керек',
  need: [
    { text: 'ЭЦҚ кілттері (кіруге және қол қоюға арналған) мен NCALayer бағдарламасы', clause: '11' },
    { text: 'жеке куәлігіңіз немесе тұруға ықтиярхатыңыз', clause: '11' },
    { text: 'әр шақырылушы паспортының мәліметтері және PDF, JPEG немесе PNG көшірмесі', clause: '11' },
    { text: 'соңғы бес жылдағы еңбек қызметіңіз: жылдары, ұйымдары, лауазымдары', clause: '11' },
    { text: 'мемлекеттік баж төленген түбіртек және оның көшірмесі', clause: '8' },
  ],
  dutyTitle: 'Мемлекеттік баж',
  duty: (amount: string) => `Бүгін төлесеңіз – әр шақырылушы үшін ${amount}.`,
  dutyWhy: 'Бұл сома қайдан шығады?',
  dutyFirst:
    'Бажды банк арқылы өтініш тапсырмас бұрын төлеңіз; түбіртекті кейін де тіркеуге болады, бірақ онсыз қол қойылмайды.',
  kindTitle: 'Кімді шақырасыз',
  kind: 'Қандай шақыру керек?',
  onlineHint: 'Осы жерде толтырылып, ЭЦҚ-мен қол қойылады',
  onPaperHint: 'Әзірге бөлімшеге қағаз түрінде тапсырылады',
  choose: 'Қандай шақыру керек екенін таңдаңыз',
  paperChosen: 'Бұл түрі әзірге осы сайтта толтырылмайды: құжаттарды бөлімшеге қағаз түрінде тапсырыңыз',
  paper:
    'Қабылдаушы ұйым арқылы, іскерлік мақсатпен және туристерге арналған құжаттар көші-қон полициясының бөлімшесіне қағаз түрінде тапсырылады.',
  paperDocuments: 'Қандай құжаттар керек',
  offices: 'бөлімшелердің мекенжайлары',
  begin: 'Өтінішті бастау',
  signInAndBegin: 'Кіріп, өтінішті бастау',
  later: 'Бұрын бастаған өтінішіңіз кабинетте тұр.',
};

const ru: typeof kk = {
  title: 'Прежде чем начать',
  description: 'Электронное заявление о приглашении по частным делам: что нужно, какова пошлина, как начать.',
  errorTitle: 'Ошибка',
  errors: 'Исправьте следующее',
  lead: 'Заполнение займёт около 30 минут. Каждая страница сохраняется: можно остановиться и продолжить позже из кабинета.',
  needTitle: 'Что иметь под рукой',
  need: [
    { text: 'ключи ЭЦП (для входа и для подписания) и программу NCALayer', clause: '11' },
    { text: 'Ваше удостоверение личности или вид на жительство', clause: '11' },
    { text: 'данные паспорта каждого приглашаемого и его скан в PDF, JPEG или PNG', clause: '11' },
    { text: 'Вашу трудовую деятельность за пять лет: годы, организации, должности', clause: '11' },
    { text: 'квитанцию об уплате государственной пошлины и её скан', clause: '8' },
  ],
  dutyTitle: 'Государственная пошлина',
  duty: (amount) => `При уплате сегодня – ${amount} за каждого приглашаемого.`,
  dutyWhy: 'Откуда эта сумма?',
  dutyFirst:
    'Пошлину уплачивают через банк до подачи заявления; квитанцию можно приложить и позже, но без неё заявление не подписать.',
  kindTitle: 'Кого Вы приглашаете',
  kind: 'Какое приглашение нужно?',
  onlineHint: 'Заполняется здесь и подписывается ЭЦП',
  onPaperHint: 'Пока сдаётся в подразделение на бумаге',
  choose: 'Выберите, какое приглашение нужно',
  paperChosen: 'Этот вид пока не заполняется на сайте: сдайте документы в подразделение на бумаге',
  paper:
    'Документы через принимающую организацию, с деловой целью и для туристов сдаются в подразделение миграционной полиции на бумаге.',
  paperDocuments: 'Какие документы нужны',
  offices: 'адреса подразделений',
  begin: 'Начать заявление',
  signInAndBegin: 'Войти и начать заявление',
  later: 'Начатое ранее заявление стоит в Вашем кабинете.',
};

const en: typeof kk = {
  title: 'Before you start',
  description:
    'The electronic application for an invitation for private affairs: what you need, the duty, how to begin.',
  errorTitle: 'Error',
  errors: 'Correct the following',
  lead: 'Filling it in takes about 30 minutes. Each page is saved: you can stop and go on later from your cabinet.',
  needTitle: 'What to have at hand',
  need: [
    { text: 'your EDS keys (for signing in and for signing) and the program NCALayer', clause: '11' },
    { text: 'your identity card or residence permit', clause: '11' },
    { text: 'the passport data of each invited person, and a scan as PDF, JPEG or PNG', clause: '11' },
    { text: 'your work over the last five years: years, organisations, posts', clause: '11' },
    { text: 'the receipt of the state duty, and a scan of it', clause: '8' },
  ],
  dutyTitle: 'State duty',
  duty: (amount) => `Paid today: ${amount} for each invited person.`,
  dutyWhy: 'Where does this amount come from?',
  dutyFirst:
    'The duty is paid through a bank before the application is handed in; you may attach the receipt later, but cannot sign without it.',
  kindTitle: 'Whom you invite',
  kind: 'Which invitation do you need?',
  onlineHint: 'Filled in here and signed with the EDS',
  onPaperHint: 'For now, handed in at the unit on paper',
  choose: 'Choose which invitation you need',
  paperChosen: 'This kind cannot be filled in on this site yet: hand in the documents at the unit on paper',
  paper:
    'Documents through a host organisation, for business purposes and for tourists are handed in at the migration police unit on paper.',
  paperDocuments: 'Which documents are needed',
  offices: 'addresses of the units',
  begin: 'Begin the application',
  signInAndBegin: 'Sign in and begin the application',
  later: 'An application that you began earlier stands in your cabinet.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
