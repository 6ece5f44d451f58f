import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Шетелдікті Қазақстанға шақыру',
  description:
    'Жеке және қызметтік істер бойынша шақыруды ресімдеу: кімге, қандай құжаттармен, қанша уақытта, қанша төлеп, қайда.',
  lead: 'Туысыңызды, танысыңызды немесе іскер серіктесіңізді Қазақстан Республикасына шақыру үшін көші-қон полициясы беретін ресми шақыруды осы жерде ресімдейсіз.',
  start: 'Өтініш беруді бастау',
  cabinet: 'Кабинетке кіру',
  way: 'Маған қай жол сай келеді?',
  termMore: 'Мерзімді есептеу',
  dutyMore: 'Бажды басқа күнге есептеу, қайда төлеу керек',
  forms: 'Бланкілер мен толтырылған үлгілер',
  verify: 'Шақыруды немесе талонды тексеру',
  glance: 'Қысқаша',
  who: 'Кімге көрсетіледі',
  whoText: 'Жеке және заңды тұлғаларға.',
  term: 'Қанша уақыт',
  termText: (days: number, unit: 'working' | 'calendar') =>
    `${days} ${unit === 'working' ? 'жұмыс күні' : 'күнтізбелік күн'} – электрондық сұрау берілген немесе құжаттар тапсырылған сәттен бастап.`,
  duty: 'Қанша төленеді',
  why: 'Бұл сома қайдан шығады?',
  dutyText: (amount: string, percent: number) =>
    `Бүгін төлесеңіз – әр шақырылушы үшін ${amount} (айлық есептік көрсеткіштің ${percent} пайызы).`,
  where: 'Қайда',
  whereText:
    'Осы сайтта – тәулік бойы; немесе тұрған жеріңіздегі көші-қон полициясы бөлімшесінде – алдын ала жазылусыз.',
  offices: 'Бөлімшелер тізімі',
  result: 'Нәтижесі',
  resultText: 'Белгіленген үлгідегі шақыру не қызмет көрсетуден бас тарту туралы дәлелді жауап.',
  need: 'Не керек',
  needIntro: 'Жеке істер бойынша осы сайт арқылы өтініш беру үшін:',
  needs: [
    'жеке тұлғаның электрондық цифрлық қолтаңбасы (ЭЦҚ) және компьютерде орнатылған NCALayer бағдарламасы;',
    'әр шақырылушының паспорты: мәліметтері және сканерленген көшірмесі;',
    'мемлекеттік баждың төленгені туралы түбіртек: банк, нөмірі, күні, сомасы және сканерленген көшірмесі;',
    'еркін нысандағы қолдаухаттың мәтіні: кімді, не үшін, қай мерзімге шақырасыз.',
  ],
  otherRoutes: 'Қабылдаушы ұйым арқылы, іскерлік мақсатпен және туристер үшін құжаттар',
  how: 'Қалай өтеді',
  steps: [
    {
      title: 'Толтырасыз',
      text: 'Сұрақтарға бір-бірлеп жауап бересіз; жауаптар сақталады, кейін жалғастыруға болады.',
    },
    { title: 'Қол қоясыз', text: 'Өтінішті ЭЦҚ-мен қоясыз; нөмір мен құжаттарды қабылдау туралы талон аласыз.' },
    {
      title: 'Біз тексереміз',
      text: 'Қызметкер құжаттарды қарайды, шешімді басқарма бастығы қабылдайды. Барысы мен мерзімі кабинетте көрінеді.',
    },
    {
      title: 'Жауап аласыз',
      text: 'Кіруге рұқсат берілгені туралы растау не дәлелді бас тарту электрондық поштаңызға және кабинетке келеді.',
    },
  ],
  refusal: 'Қандай жағдайда бас тартылады және оған қалай шағымдануға болады',
};

const ru: typeof kk = {
  title: 'Пригласить иностранца в Казахстан',
  description:
    'Оформление приглашения по частным и служебным делам: кому, с какими документами, за какой срок, за какую плату, где.',
  lead: 'Здесь оформляется официальное приглашение миграционной полиции для Вашего родственника, знакомого или делового партнёра, который едет в Республику Казахстан.',
  start: 'Начать заявление',
  cabinet: 'Войти в кабинет',
  way: 'Какой путь мой?',
  termMore: 'Рассчитать срок',
  dutyMore: 'Рассчитать пошлину на другой день; где платить',
  forms: 'Бланки и образцы заполнения',
  verify: 'Проверить приглашение или талон',
  glance: 'Коротко',
  who: 'Кому оказывается',
  whoText: 'Физическим и юридическим лицам.',
  term: 'За какой срок',
  termText: (days, unit) =>
    `${days} ${unit === 'working' ? 'рабочих' : 'календарных'} дней с электронного запроса или со сдачи необходимых документов.`,
  duty: 'Сколько стоит',
  why: 'Откуда эта сумма?',
  dutyText: (amount, percent) =>
    `При оплате сегодня – ${amount} за каждого приглашаемого (${percent}\u00a0% месячного расчётного показателя).`,
  where: 'Где',
  whereText:
    'На этом сайте – круглосуточно; или в подразделении миграционной полиции по месту пребывания – без предварительной записи.',
  offices: 'Список подразделений',
  result: 'Результат',
  resultText: 'Приглашение установленного образца либо мотивированный отказ в оказании услуги.',
  need: 'Что понадобится',
  needIntro: 'Чтобы подать заявление по частным делам на этом сайте:',
  needs: [
    'электронная цифровая подпись (ЭЦП) физического лица и программа NCALayer на компьютере;',
    'паспорт каждого приглашаемого: данные и скан;',
    'квитанция об уплате государственной пошлины: банк, номер, дата, сумма и скан;',
    'текст ходатайства в произвольной форме: кого, зачем и на какой срок Вы приглашаете.',
  ],
  otherRoutes: 'Документы для приглашения через принимающую организацию, с деловой целью и для туристов',
  how: 'Как это проходит',
  steps: [
    { title: 'Вы заполняете', text: 'Вопросы идут по одному; ответы сохраняются, продолжить можно позже.' },
    { title: 'Подписываете', text: 'Заявление подписывается ЭЦП; Вы получаете номер и талон о принятии документов.' },
    {
      title: 'Мы проверяем',
      text: 'Сотрудник рассматривает документы, решение принимает начальник управления. Ход и срок видны в кабинете.',
    },
    {
      title: 'Вы получаете ответ',
      text: 'Подтверждение разрешения на въезд либо мотивированный отказ приходит на электронную почту и в кабинет.',
    },
  ],
  refusal: 'В каких случаях отказывают и как обжаловать отказ',
};

const en: typeof kk = {
  title: 'Invite a foreigner to Kazakhstan',
  description:
    'Issuing an invitation for private and business affairs: for whom, with which documents, how long it takes, what it costs, where.',
  lead: 'Here you obtain the official invitation of the migration police for a relative, an acquaintance or a business partner who is coming to the Republic of Kazakhstan.',
  start: 'Start an application',
  cabinet: 'Sign in to the cabinet',
  way: 'Which way is mine?',
  termMore: 'Calculate the term',
  dutyMore: 'The duty on another day, and where to pay',
  forms: 'Blank forms and filled-in samples',
  verify: 'Check an invitation or a talon',
  glance: 'At a glance',
  who: 'For whom',
  whoText: 'For natural and legal persons.',
  term: 'How long',
  termText: (days, unit) =>
    `${days} ${unit} days from the electronic request, or from handing in the necessary documents.`,
  duty: 'How much',
  why: 'Where does this amount come from?',
  dutyText: (amount, percent) =>
    `If you pay today: ${amount} for each invited person (${percent}\u00a0% of the monthly calculation index).`,
  where: 'Where',
  whereText:
    'On this site, round the clock; or in the migration police unit at your place of stay, without appointment.',
  offices: 'List of offices',
  result: 'Result',
  resultText: 'An invitation of the set form, or a reasoned refusal of the service.',
  need: 'What you need',
  needIntro: 'To apply for private affairs on this site:',
  needs: [
    'the electronic digital signature (EDS) of a natural person, and the program NCALayer on your computer;',
    'the passport of each invited person: its particulars and a scan;',
    'the receipt of the state duty: bank, number, date, amount and a scan;',
    'the text of a petition in free form: whom you invite, for what and for how long.',
  ],
  otherRoutes: 'Documents for inviting through a host organisation, for business and for tourists',
  how: 'How it goes',
  steps: [
    { title: 'You fill in', text: 'The questions come one at a time; the answers are kept, and you can go on later.' },
    {
      title: 'You sign',
      text: 'The application is signed with your EDS; you get a number and the talon of acceptance of documents.',
    },
    {
      title: 'We check',
      text: 'An officer examines the documents, the head of the directorate decides. Progress and due date show in the cabinet.',
    },
    {
      title: 'You get the answer',
      text: 'The confirmation that entry is permitted, or the reasoned refusal, comes by e-mail and to the cabinet.',
    },
  ],
  refusal: 'When the service is refused, and how to complain',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
