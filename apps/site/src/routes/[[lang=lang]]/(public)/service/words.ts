import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { Language } from '@shaqyru/domain/law/text';
import type { HoursWords } from './opening-hours.ts';

/** A statement of the standard, with the clause that it comes from. */
type Statement = { text: string; clause: string };
/** What clause 11 asks for on one route. */
type Route = { intro: (longStayMonths: number) => string; after?: string };

type TermUnit = 'working' | 'calendar';

type Words = HoursWords & {
  title: string;
  description: string;
  lead: string;
  contents: string;
  documents: string;
  documentsIntro: string;
  routes: Record<ApplicationKind | 'portal', Route>;
  portal: string;
  /** How many copies are handed in on paper. */
  copies: (count: number) => string;
  handIn: readonly Statement[];
  terms: string;
  termFromDocuments: (days: number, unit: TermUnit) => string;
  termFromRequest: (days: number, unit: TermUnit) => string;
  queue: (minutes: number) => string;
  serving: (minutes: number) => string;
  workingDays: string;
  duty: string;
  dutyRule: (percent: number) => string;
  dutyToday: (amount: string) => string;
  dutyWhy: string;
  dutyPaid: string;
  dutyBefore: string;
  dutyRefund: string;
  hours: string;
  queueOrder: string;
  roundTheClock: string;
  premises: string;
  premisesText: string;
  result: string;
  resultList: readonly Statement[];
  refusal: string;
  refusalIntro: string;
  complaints: string;
  complaintsHow: string;
  complaintsList: readonly Statement[];
  what: string;
  whatList: readonly Statement[];
  acts: string;
  actList: readonly string[];
  who: string;
  whoText: string;
  obligations: string;
  obligationsOf: string;
  obligationList: (registration: number) => readonly string[];
  forbidden: string;
  forbiddenList: readonly string[];
  validity: (years: number) => string;
  printed: string;
  principles: string;
  principlesIntro: string;
  principleList: readonly string[];
  indicators: string;
  indicatorsIntro: string;
  targets: string;
  way: string;
  blanks: string;
  calculateDuty: string;
  calculateTerm: string;
  more: string;
  moreText: string;
};

const kkUnit: Record<TermUnit, string> = { working: 'жұмыс күні', calendar: 'күнтізбелік күн' };
const ruUnit: Record<TermUnit, string> = { working: 'рабочих', calendar: 'календарных' };

const kk: Words = {
  title: 'Қызмет туралы',
  description:
    'Шақыруды ресімдеу: құжаттар, мерзімдер, мемлекеттік баж, жұмыс кестесі, бас тарту негіздері, шағымдану.',
  lead: 'Әр мәліметтің жанында ол алынған стандарт тармағы тұр.',
  contents: 'Осы бетте',
  documents: 'Қандай құжаттар керек',
  documentsIntro: 'Құжаттар кімді және қалай шақыратыныңызға байланысты.',
  routes: {
    private: {
      intro: () => 'Қазақстан азаматы немесе мұнда тұратын адам шетелдікті жеке істері бойынша шақырады.',
    },
    'private-host-organisation': {
      intro: (months) =>
        `Қазақстанға ${months} айдан астам мерзімге келген шетелдік өз туыстары мен таныстарын шақырса, оның қолдаухаты қабылдаушы ұйымның жазбаша өтініші негізінде қаралады.`,
      after: 'Шақыру шетелдікке осы ұйымның өкілі арқылы беріледі.',
    },
    'business-letter': {
      intro: () =>
        'Мемлекеттік емес ұйым шетелдікті іскерлік мақсатпен шақырса, құжаттарды ұйымның орналасқан жері бойынша ішкі істер органына тапсырады.',
    },
    'tourist-letter': {
      intro: () => 'Мемлекеттік емес ұйым шетелдікті турист ретінде шақырса, дәл сондай құжаттар тапсырылады.',
    },
    portal: {
      intro: () =>
        'Сауалнама мен өтініш электрондық нысанда толтырылып, жеке немесе заңды тұлғаның электрондық цифрлық қолтаңбасымен (ЭЦҚ) қойылады.',
    },
  },
  portal: 'Осы сайт арқылы',
  copies: (count) => `${count} дана`,
  handIn: [
    { text: 'Құжаттар тұтынушының болатын жеріндегі көші-қон полициясы бөлімшесіне өткізіледі.', clause: '13' },
    { text: 'Құжаттар қабылданғаннан кейін берілетін күні көрсетілген талон беріледі.', clause: '14' },
    { text: 'Бланкілерді бөлімше қызметкерлері береді, олар сайттарда да орналастырылған.', clause: '12' },
  ],
  terms: 'Мерзімдер',
  termFromDocuments: (days, unit) => `Қажетті құжаттар тапсырылған сәттен бастап – ${days} ${kkUnit[unit]}.`,
  termFromRequest: (days, unit) =>
    `Веб-портал арқылы электрондық сұрау берілген сәттен бастап – ${days} ${kkUnit[unit]}.`,
  queue: (minutes) => `Жүгінген күні кезек күту – ${minutes} минуттан аспайды.`,
  serving: (minutes) => `Жүгінген күні қызмет көрсету – ${minutes} минуттан аспайды.`,
  workingDays:
    'Жұмыс күндері қабылданған күннің ертеңінен саналады; демалыс және мереке күндері саналмайды. Кабинетте әр саналған күн көрсетіледі.',
  duty: 'Мемлекеттік баж',
  dutyRule: (percent) => `Мөлшері – төлеу күніне белгіленген айлық есептік көрсеткіштің ${percent} пайызы.`,
  dutyToday: (amount) => `Бүгін төлесеңіз – әр шақырылушы үшін ${amount}.`,
  dutyWhy: 'Бұл сома қайдан шығады?',
  dutyPaid: 'Баж банк арқылы төленеді; банк сомасы мен күнін растайтын түбіртек береді.',
  dutyBefore: 'Баж құжаттар тапсырылғанға дейін төленеді.',
  dutyRefund:
    'Артық төленген, өтініш қабылданбаған немесе өтініш берілмей тұрып бас тартқан жағдайда баж қайтарылады; шешім бас тарту болса – қайтарылмайды.',
  hours: 'Жұмыс кестесі',
  weekdays: ['Дүйсенбі', 'Сейсенбі', 'Сәрсенбі', 'Бейсенбі', 'Жұма', 'Сенбі', 'Жексенбі'],
  queueOrder: 'Кезек тәртібімен, алдын ала жазылусыз және жедел қызмет көрсетусіз.',
  roundTheClock: 'Веб-портал арқылы – тәулік бойы.',
  weekdayRange: (first, last) => `${first} – ${last.toLowerCase()}`,
  and: 'және',
  premises: 'Үй-жайлар',
  premisesText:
    'Бөлімшелер ғимараттың бірінші қабатында, пандусы бар бөлек есікпен орналасады; күту залы, құжат толтыратын орындар, құжаттар тізбесі мен үлгілері бар стендтер болады.',
  result: 'Нәтижесі',
  resultList: [
    {
      text: 'Визалық мөрмен және көші-қон полициясы басқармасы бастығының қолымен расталған шақыру (2-қосымша) немесе шақыру хат (3-қосымша); не дәлелді бас тарту.',
      clause: '5',
    },
    {
      text: 'Электрондық өтініште кіруге рұқсат берілгені туралы растау не дәлелді бас тарту электрондық поштаға немесе жеке кабинетке жолданады.',
      clause: '3',
    },
    { text: 'Шешім туралы телефон арқылы немесе жеке қабылдауда хабарланады.', clause: '15' },
  ],
  refusal: 'Бас тарту негіздері',
  refusalIntro: 'Қызмет көрсетуден шетелдікке немесе азаматтығы жоқ адамға қатысты мынадай негіздермен бас тартылады:',
  complaints: 'Шағымдану',
  complaintsHow: 'Шағым жазбаша түрде пошта, электрондық пошта арқылы не кеңсе арқылы қолма-қол қабылданады:',
  complaintsList: [
    {
      text: 'Шағымдану тәртібі туралы ақпаратты ішкі істер департаменттерінің хатшылықтары мен ІІМ береді.',
      clause: '20',
    },
    { text: 'Дөрекі қызмет көрсетілгені туралы шағым жоғары тұрған басшылыққа беріледі.', clause: '22' },
    { text: 'Нәтижемен келіспесеңіз, сотқа жүгінуге құқығыңыз бар.', clause: '23' },
    { text: 'Шағым еркін нысанда жазылады.', clause: '24' },
    {
      text: 'Қабылданған шағым журналда тіркеледі; күні мен уақыты, қабылдаған адам, жауап алу мерзімі мен орны көрсетілген талон (6-қосымша) беріледі.',
      clause: '25',
    },
    {
      text: 'Шағым «Жеке және заңды тұлғалардың өтініштерін қарау тәртібі туралы» 2007 жылғы 12 қаңтардағы Заң бойынша қаралады.',
      clause: '25',
    },
  ],
  what: 'Бұл қандай қызмет',
  whatList: [
    {
      text: 'Қызметті көші-қон полициясының бөлімшелері мен басқармалары көрсетеді; ол осы сайт арқылы да көрсетіледі.',
      clause: '1',
    },
    { text: 'Нысаны – ішінара автоматтандырылған.', clause: '2' },
    {
      text: 'Толық ақпарат пен құжаттарды толтыру үлгілері сайттарда, ресми дереккөздерде және бөлімшелердегі стендтерде беріледі.',
      clause: '4',
    },
  ],
  acts: 'Қандай актілер бойынша көрсетіледі',
  actList: [
    '«Халықтың көші-қоны туралы» 2011 жылғы 22 шілдедегі Заң, 8, 9, 48-баптар;',
    '«Шетелдіктердің құқықтық жағдайы туралы» 1995 жылғы 19 маусымдағы Заң, 21, 24, 27, 28-баптар;',
    'Көшіп келушілердің келуі мен болуының қағидалары, Үкіметтің 2012 жылғы 21 қаңтардағы № 148 қаулысы, 5 және 17-тармақтар;',
    'Мемлекеттік қызметтің үлгі стандарты, Үкіметтің 2007 жылғы 30 маусымдағы № 558 қаулысы;',
    'Мемлекеттік қызметтер тізілімі, Үкіметтің 2010 жылғы 20 шілдедегі № 745 қаулысы.',
  ],
  who: 'Кім жүгіне алады',
  whoText: 'Жеке және заңды тұлғалар.',
  obligations: 'Шақырушының міндеттері және келген адамға тыйым салынғаны',
  obligationsOf: 'Жеке істер бойынша шақырушы өзіне мыналарды алады:',
  obligationList: (registration) => [
    'келген адамның тұруы мен тамақтануы;',
    'медициналық шығыстары;',
    `көші-қон полициясында күнтізбелік ${registration} күн ішінде тіркелуі;`,
    'Қазақстаннан уақтылы кетуі.',
  ],
  forbidden: 'Жеке істер бойынша шақырылған адамға Қазақстанда:',
  forbiddenList: [
    'еңбек қызметімен айналысуға;',
    'коммерциялық қызметпен айналысуға;',
    'оқу орындарына түсуге тыйым салынады.',
  ],
  validity: (years) => `Шақыру берілген күннен бастап ${years} жылға жарамды.`,
  printed: 'Бұл шарттар шақырудың артқы бетінде үш тілде басылған.',
  principles: 'Жұмыс қағидаттары',
  principlesIntro: 'Бөлімшелер мына қағидаттармен жұмыс істейді:',
  principleList: [
    'сыпайылық;',
    'толық ақпарат беру;',
    'құжаттардың сақталуын қамтамасыз ету;',
    'құжаттардың мазмұны туралы ақпаратты қорғау және оның құпиялылығы.',
  ],
  indicators: 'Сапа мен тиімділік көрсеткіштері',
  indicatorsIntro: 'Бөлімшелердің жұмысы 5-қосымшадағы көрсеткіштермен өлшенеді:',
  targets: 'Көрсеткіштердің нысаналы мәндерін жыл сайын Ішкі істер министрлігінің бұйрығы бекітеді.',
  way: 'Маған қай жол сай келеді: бірнеше сұрақ',
  blanks: 'Бланкілер мен толтырылған үлгілер',
  calculateDuty: 'Басқа күнге және бірнеше адамға есептеу, қайда төлеу керек',
  calculateTerm: 'Мерзімді есептеу: әр күн неге саналады',
  more: 'Қосымша ақпарат',
  moreText:
    'Ішкі істер министрлігі: 010000, Астана қаласы, Тәуелсіздік көшесі, 1/1; www.mvd.kz; қабылдау бөлмесі 8 (7172) 71-51-31.',
};

const ru: Words = {
  title: 'Об услуге',
  description:
    'Оформление приглашения: документы, сроки, государственная пошлина, график, основания для отказа, жалобы.',
  lead: 'Рядом с каждым сведением стоит пункт стандарта, из которого оно взято.',
  contents: 'На этой странице',
  documents: 'Какие документы нужны',
  documentsIntro: 'Документы зависят от того, кого и как Вы приглашаете.',
  routes: {
    private: {
      intro: () => 'Гражданин Казахстана или человек, живущий здесь, приглашает иностранца по частным делам.',
    },
    'private-host-organisation': {
      intro: (months) =>
        `Ходатайства иностранцев, прибывших в Казахстан на срок более ${months} месяцев, о приглашении родственников и знакомых рассматриваются на основании письменного обращения принимающей организации.`,
      after: 'Приглашение выдаётся иностранцу через представителя этой организации.',
    },
    'business-letter': {
      intro: () =>
        'Негосударственная организация приглашает иностранца с деловой целью и сдаёт документы в орган внутренних дел по месту своего нахождения.',
    },
    'tourist-letter': {
      intro: () => 'Негосударственная организация приглашает иностранца в качестве туриста; документы те же.',
    },
    portal: {
      intro: () =>
        'Анкета и заявление заполняются в электронной форме и подписываются электронной цифровой подписью (ЭЦП) физического или юридического лица.',
    },
  },
  portal: 'Через этот сайт',
  copies: (count) => `${count} экз.`,
  handIn: [
    { text: 'Документы сдаются в подразделение миграционной полиции по месту пребывания потребителя.', clause: '13' },
    { text: 'После приёма документов выдаётся талон с датой выдачи результата.', clause: '14' },
    { text: 'Бланки выдают сотрудники подразделений; они размещены и на сайтах.', clause: '12' },
  ],
  terms: 'Сроки',
  termFromDocuments: (days, unit) => `С момента сдачи необходимых документов – ${days} ${ruUnit[unit]} дней.`,
  termFromRequest: (days, unit) => `С момента электронного запроса через веб-портал – ${days} ${ruUnit[unit]} дней.`,
  queue: (minutes) => `Ожидание в очереди в день обращения – не более ${minutes} минут.`,
  serving: (minutes) => `Обслуживание в день обращения – не более ${minutes} минут.`,
  workingDays:
    'Рабочие дни считаются со дня, следующего за днём приёма; выходные и праздничные дни не считаются. В кабинете показан каждый посчитанный день.',
  duty: 'Государственная пошлина',
  dutyRule: (percent) => `Размер – ${percent}\u00a0% месячного расчётного показателя, установленного на день уплаты.`,
  dutyToday: (amount) => `При оплате сегодня – ${amount} за каждого приглашаемого.`,
  dutyWhy: 'Откуда эта сумма?',
  dutyPaid: 'Пошлина уплачивается через банк, который выдаёт квитанцию с суммой и датой.',
  dutyBefore: 'Пошлина уплачивается до сдачи документов.',
  dutyRefund:
    'Пошлина возвращается при излишней уплате, если заявление не принято или если Вы отказались до подачи; при отказе в услуге по существу не возвращается.',
  hours: 'График работы',
  weekdays: ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота', 'Воскресенье'],
  queueOrder: 'В порядке очереди, без предварительной записи и ускоренного обслуживания.',
  roundTheClock: 'Через веб-портал – круглосуточно.',
  weekdayRange: (first, last) => `${first} – ${last.toLowerCase()}`,
  and: 'и',
  premises: 'Помещения',
  premisesText:
    'Подразделения располагаются на первом этаже, с отдельным входом с пандусом, залом ожидания, местами для заполнения документов и стендами с перечнем документов и образцами.',
  result: 'Результат',
  resultList: [
    {
      text: 'Приглашение (приложение 2) или письмо-приглашение (приложение 3), заверенное визовой печатью и подписью начальника управления миграционной полиции; либо мотивированный отказ.',
      clause: '5',
    },
    {
      text: 'При электронном заявлении подтверждение разрешения на въезд либо мотивированный отказ направляется на электронную почту или в личный кабинет.',
      clause: '3',
    },
    { text: 'О решении сообщают по телефону или на личном приёме.', clause: '15' },
  ],
  refusal: 'Основания для отказа',
  refusalIntro: 'В услуге отказывают в отношении иностранца или лица без гражданства по следующим основаниям:',
  complaints: 'Жалобы',
  complaintsHow: 'Жалобы принимаются письменно по почте, электронной почте или нарочно через канцелярию:',
  complaintsList: [
    { text: 'О порядке обжалования сообщают секретариаты департаментов внутренних дел и МВД.', clause: '20' },
    { text: 'Жалоба на некорректное (грубое) обслуживание подаётся вышестоящему руководству.', clause: '22' },
    { text: 'Если Вы не согласны с результатом, Вы вправе обратиться в суд.', clause: '23' },
    { text: 'Жалоба пишется в произвольной форме.', clause: '24' },
    {
      text: 'Принятая жалоба регистрируется в журнале; выдаётся талон (приложение 6) с датой и временем, фамилией принявшего, сроком и местом получения ответа.',
      clause: '25',
    },
    {
      text: 'Жалоба рассматривается по Закону от 12 января 2007 года «О порядке рассмотрения обращений физических и юридических лиц».',
      clause: '25',
    },
  ],
  what: 'Что это за услуга',
  whatList: [
    {
      text: 'Услугу оказывают подразделения и управления миграционной полиции; она оказывается и через этот сайт.',
      clause: '1',
    },
    { text: 'Форма – частично автоматизированная.', clause: '2' },
    {
      text: 'Полная информация и образцы заполнения документов размещаются на сайтах, в официальных источниках и на стендах в подразделениях.',
      clause: '4',
    },
  ],
  acts: 'По каким актам она оказывается',
  actList: [
    'Закон «О миграции населения» от 22 июля 2011 года, статьи 8, 9, 48;',
    'Закон «О правовом положении иностранцев» от 19 июня 1995 года, статьи 21, 24, 27, 28;',
    'Правила въезда и пребывания иммигрантов, постановление Правительства от 21 января 2012 года № 148, пункты 5 и 17;',
    'Типовой стандарт государственной услуги, постановление Правительства от 30 июня 2007 года № 558;',
    'Реестр государственных услуг, постановление Правительства от 20 июля 2010 года № 745.',
  ],
  who: 'Кто может обратиться',
  whoText: 'Физические и юридические лица.',
  obligations: 'Что берёт на себя приглашающий и что запрещено приехавшему',
  obligationsOf: 'Приглашающий по частным делам берёт на себя:',
  obligationList: (registration) => [
    'проживание и питание приехавшего;',
    'медицинские расходы;',
    `регистрацию в миграционной полиции в течение ${registration} календарных дней;`,
    'своевременный выезд из Казахстана.',
  ],
  forbidden: 'Приглашённому по частным делам в Казахстане запрещено:',
  forbiddenList: [
    'заниматься трудовой деятельностью;',
    'заниматься коммерческой деятельностью;',
    'поступать в учебные заведения.',
  ],
  validity: (years) =>
    years === 1
      ? 'Приглашение действительно один год со дня выдачи.'
      : `Приглашение действительно ${years} года со дня выдачи.`,
  printed: 'Эти условия напечатаны на обороте приглашения на трёх языках.',
  principles: 'Принципы работы',
  principlesIntro: 'Подразделения работают на принципах:',
  principleList: [
    'вежливости;',
    'исчерпывающей информации;',
    'сохранности документов;',
    'защиты и конфиденциальности содержания документов.',
  ],
  indicators: 'Показатели качества и эффективности',
  indicatorsIntro: 'Работа подразделений измеряется показателями приложения 5:',
  targets: 'Целевые значения показателей ежегодно утверждаются приказом Министерства внутренних дел.',
  way: 'Какой путь мой: несколько вопросов',
  blanks: 'Бланки и образцы заполнения',
  calculateDuty: 'Расчёт на другой день и на нескольких человек, где платить',
  calculateTerm: 'Расчёт срока: почему засчитан каждый день',
  more: 'Дополнительная информация',
  moreText:
    'Министерство внутренних дел: 010000, город Астана, улица Тауелсиздик, 1/1; www.mvd.kz; приёмная 8 (7172) 71-51-31.',
};

const en: Words = {
  title: 'About the service',
  description:
    'Issuing an invitation: documents, time limits, state duty, opening hours, grounds of refusal, complaints.',
  lead: 'Beside each statement stands the clause of the standard that it comes from.',
  contents: 'On this page',
  documents: 'Which documents you need',
  documentsIntro: 'The documents depend on whom you invite and how.',
  routes: {
    private: {
      intro: () => 'A citizen of Kazakhstan, or a person who lives here, invites a foreigner for private affairs.',
    },
    'private-host-organisation': {
      intro: (months) =>
        `When a foreigner who came to Kazakhstan for more than ${months} months invites relatives and acquaintances, the petition is considered on the written request of the host organisation.`,
      after: 'The invitation is handed out to the foreigner through the representative of the organisation.',
    },
    'business-letter': {
      intro: () =>
        'A non-state organisation invites a foreigner for business purposes and hands in the documents to the internal affairs body at its location.',
    },
    'tourist-letter': {
      intro: () => 'A non-state organisation invites a foreigner as a tourist; the documents are the same.',
    },
    portal: {
      intro: () =>
        'The questionnaire and the application are filled in electronically and signed with the electronic digital signature (EDS) of the natural or legal person.',
    },
  },
  portal: 'Through this site',
  copies: (count) => (count === 1 ? '1 copy' : `${count} copies`),
  handIn: [
    { text: 'The documents are handed in to the migration police unit at the consumer’s place of stay.', clause: '13' },
    { text: 'After accepting the documents the officer gives a talon that states the date of issue.', clause: '14' },
    { text: 'Blank forms are given out by the staff of the units and are also published on the sites.', clause: '12' },
  ],
  terms: 'Time limits',
  termFromDocuments: (days, unit) => `From handing in the necessary documents: ${days} ${unit} days.`,
  termFromRequest: (days, unit) => `From the electronic request through the portal: ${days} ${unit} days.`,
  queue: (minutes) => `Wait in the queue on the day of applying: not more than ${minutes} minutes.`,
  serving: (minutes) => `Serving on the day of applying: not more than ${minutes} minutes.`,
  workingDays:
    'Working days are counted from the day after acceptance; weekends and public holidays are not counted. The cabinet shows each day that was counted.',
  duty: 'State duty',
  dutyRule: (percent) => `The amount is ${percent}\u00a0% of the monthly calculation index set on the day of paying.`,
  dutyToday: (amount) => `If you pay today: ${amount} for each invited person.`,
  dutyWhy: 'Where does this amount come from?',
  dutyPaid: 'The duty is paid through a bank, which gives a receipt confirming the amount and the date.',
  dutyBefore: 'The duty is paid before the documents are handed in.',
  dutyRefund:
    'The duty is refunded when too much was paid, when the application was not accepted, or when you give up before applying; it is not refunded when the service is refused on the merits.',
  hours: 'Opening hours',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  queueOrder: 'In order of the queue, without appointment and without expedited service.',
  roundTheClock: 'Through the portal: round the clock.',
  weekdayRange: (first, last) => `${first} to ${last}`,
  and: 'and',
  premises: 'Premises',
  premisesText:
    'The units are on the ground floor, with an entrance of their own with ramps, a waiting hall, places to fill in documents, and stands with the list of documents and samples.',
  result: 'Result',
  resultList: [
    {
      text: 'The invitation (Annex 2) or the invitation letter (Annex 3), certified by the visa stamp and the signature of the head of the migration police directorate; or a reasoned refusal.',
      clause: '5',
    },
    {
      text: 'On an electronic application, the confirmation that entry is permitted, or the reasoned refusal, is sent to the e-mail address or the personal cabinet.',
      clause: '3',
    },
    { text: 'You are informed of the decision by telephone or in person.', clause: '15' },
  ],
  refusal: 'Grounds of refusal',
  refusalIntro: 'The service is refused in respect of a foreigner or a stateless person on these grounds:',
  complaints: 'Complaints',
  complaintsHow: 'Complaints are taken in writing by post, by e-mail, or by hand through the chancellery:',
  complaintsList: [
    { text: 'The secretariats of the internal affairs departments and the MIA inform how to complain.', clause: '20' },
    { text: 'A complaint about incorrect (rude) service goes to the superior management.', clause: '22' },
    { text: 'If you disagree with the result, you may go to court.', clause: '23' },
    { text: 'A complaint is written in free form.', clause: '24' },
    {
      text: 'An accepted complaint is registered in the journal; a talon (Annex 6) is given with date and time, the name of the person who accepted it, and the term and place of getting the answer.',
      clause: '25',
    },
    {
      text: 'The complaint is considered under the Law of 12 January 2007 on considering applications of natural and legal persons.',
      clause: '25',
    },
  ],
  what: 'What this service is',
  whatList: [
    {
      text: 'The service is provided by the units and directorates of the migration police, and also through this site.',
      clause: '1',
    },
    { text: 'Its form: partly automated.', clause: '2' },
    {
      text: 'Full information, with samples of filling in the documents, is on the sites, in official sources and on stands in the units.',
      clause: '4',
    },
  ],
  acts: 'Under which acts it is provided',
  actList: [
    'Law on Population Migration of 22 July 2011, articles 8, 9, 48;',
    'Law on the Legal Status of Foreigners of 19 June 1995, articles 21, 24, 27, 28;',
    'Rules of entry and stay of immigrants, Government decree No. 148 of 21 January 2012, paragraphs 5 and 17;',
    'Model standard of a state service, Government decree No. 558 of 30 June 2007;',
    'Register of state services, Government decree No. 745 of 20 July 2010.',
  ],
  who: 'Who may apply',
  whoText: 'Natural and legal persons.',
  obligations: 'What the inviter undertakes, and what the visitor may not do',
  obligationsOf: 'Who invites for private affairs undertakes:',
  obligationList: (registration) => [
    'accommodation and meals of the visitor;',
    'medical expenses;',
    `registration with the migration police within ${registration} calendar days;`,
    'departure from Kazakhstan in time.',
  ],
  forbidden: 'Who is invited for private affairs may not, in Kazakhstan:',
  forbiddenList: ['work;', 'trade;', 'enter an educational establishment.'],
  validity: (years) => `The invitation is valid ${years === 1 ? 'one year' : `${years} years`} from the day of issue.`,
  printed: 'These terms are printed on the back of the invitation in three languages.',
  principles: 'Principles of work',
  principlesIntro: 'The units work on these principles:',
  principleList: [
    'politeness;',
    'exhaustive information;',
    'safekeeping of documents;',
    'protection and confidentiality of their content.',
  ],
  indicators: 'Indicators of quality and efficiency',
  indicatorsIntro: 'The work of the units is measured by the indicators of Annex 5:',
  targets: 'The target values are approved every year by order of the Ministry of Internal Affairs.',
  way: 'Which way is mine: a few questions',
  blanks: 'Blank forms and filled-in samples',
  calculateDuty: 'Another day, several persons, and where to pay',
  calculateTerm: 'Term calculator: why each day counts',
  more: 'More information',
  moreText:
    'Ministry of Internal Affairs: 1/1 Tauelsizdik street, Astana 010000; www.mvd.kz; reception 8 (7172) 71-51-31.',
};

export const words: Record<Language, Words> = { kk, ru, en };
