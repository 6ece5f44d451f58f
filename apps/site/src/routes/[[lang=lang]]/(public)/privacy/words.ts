import type { Language } from '@shaqyru/domain/law/text';

type Words = {
  title: string;
  description: string;
  lead: string;
  what: string;
  whatList: readonly string[];
  who: string;
  whoList: readonly string[];
  terms: string;
  termsWhy: string;
  site: string;
  siteList: readonly string[];
};

const kk: Words = {
  title: 'Дербес деректер',
  description: 'Қызмет қандай дербес деректерді не үшін жинайды және кім көреді.',
  lead: 'Қызмет құжаттардың сақталуын, олардың мазмұны туралы ақпараттың қорғалуы мен құпиялылығын қамтамасыз етеді.',
  what: 'Қандай деректер және не үшін',
  whatList: [
    'Шақырушы: аты-жөні мен ЖСН-і ЭЦҚ сертификатынан алынады; мекенжайын, телефонын және электрондық поштасын өзі жазады.',
    'Шақырылушы: аты-жөні, туған күні, азаматтығы, паспорты, мекенжайы, туыстық дәрежесі.',
    'Құжаттардың сканерленген көшірмелері мен баж түбіртегі.',
    'Бұл деректер өтінішті қарау, шешім қабылдау және шақыруды тексеру үшін ғана пайдаланылады.',
  ],
  who: 'Кім көреді',
  whoList: [
    'Өтініш берілген департаменттің қызметкерлері; басқа департаменттің қызметкерлері көрмейді.',
    'Өтініш берушінің өзі – тек өз істерін.',
    'Шақыруды нөмірі мен коды бойынша тексерген адам: нөмірін, күндерін және аты-жөнінің бас әріптерін ғана.',
    'Істі кім ашқаны мен өзгерткені журналға жазылады.',
  ],
  terms: 'Қанша сақталады',
  termsWhy:
    'Мерзім өткенде деректер өздігінен жойылады. Стандарт мерзім белгілемейді: мерзімдерді қызмет дерек не үшін қажет болғанына қарай белгіледі.',
  site: 'Сайттың өзі',
  siteList: [
    'Жалғыз cookie – кабинетке кіргендегі сеанс; шыққанда жойылады.',
    'Бөгде есептегіштер, жарнама және бөгде серверлерден жүктелетін ештеңе жоқ.',
    'Дербес деректер бет мекенжайларына және техникалық журналдарға жазылмайды.',
  ],
};

const ru: Words = {
  title: 'Персональные данные',
  description: 'Какие персональные данные собирает услуга, зачем и кто их видит.',
  lead: 'Услуга обеспечивает сохранность документов, защиту и конфиденциальность сведений об их содержании.',
  what: 'Какие данные и зачем',
  whatList: [
    'Приглашающий: имя и ИИН берутся из сертификата ЭЦП; адрес, телефон и электронную почту он пишет сам.',
    'Приглашаемый: имя, дата рождения, гражданство, паспорт, адрес, степень родства.',
    'Сканы документов и квитанция об уплате пошлины.',
    'Эти данные служат только рассмотрению заявления, решению по нему и проверке приглашения.',
  ],
  who: 'Кто их видит',
  whoList: [
    'Сотрудники департамента, в который подано заявление; сотрудники других департаментов не видят.',
    'Сам заявитель – только свои дела.',
    'Тот, кто проверяет приглашение по номеру и коду: номер, даты и первые буквы имени.',
    'Кто открывал и менял дело, записывается в журнал.',
  ],
  terms: 'Сколько хранятся',
  termsWhy:
    'По истечении срока данные удаляются сами. Стандарт сроков не устанавливает: их определила служба по тому, для чего данные нужны.',
  site: 'Сам сайт',
  siteList: [
    'Единственный файл cookie – сеанс вошедшего в кабинет; при выходе он удаляется.',
    'Нет чужих счётчиков, рекламы и ничего, что загружается с чужих серверов.',
    'Персональные данные не пишутся в адреса страниц и технические журналы.',
  ],
};

const en: Words = {
  title: 'Personal data',
  description: 'Which personal data the service collects, for what, and who sees them.',
  lead: 'The service safeguards the documents and protects the confidentiality of their content.',
  what: 'Which data, and for what',
  whatList: [
    'The inviting person: name and IIN come from the EDS certificate; address, telephone and e-mail are typed by the person.',
    'The invited person: name, date of birth, citizenship, passport, address, degree of relation.',
    'Scans of documents, and the receipt of the duty.',
    'These data serve only to examine the application, to decide on it and to verify the invitation.',
  ],
  who: 'Who sees them',
  whoList: [
    'Officers of the department that the application was made to; those of other departments do not.',
    'The applicant: only his or her own cases.',
    'Whoever checks an invitation by its number and code: the number, the dates and the first letters of the name.',
    'Who opened and changed a case is recorded.',
  ],
  terms: 'How long they are kept',
  termsWhy:
    'At the end of the term they are erased by themselves. The standard sets no terms: the service has set them by what the data are needed for.',
  site: 'The site itself',
  siteList: [
    'The only cookie is the session of somebody signed in to the cabinet; it is deleted on signing out.',
    'There are no third-party counters, no advertising, and nothing is loaded from other servers.',
    'Personal data are not written into addresses of pages or technical logs.',
  ],
};

export const words: Record<Language, Words> = { kk, ru, en };
