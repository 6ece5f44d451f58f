import type { Language } from '@shaqyru/domain/law/text';

type Statement = { text: string; clause: string; act?: string };

type Words = {
  title: string;
  description: string;
  lead: (percent: number) => string;
  error: string;
  errors: string;
  paidOn: string;
  paidOnHint: (first: string) => string;
  noDate: string;
  tooEarly: (first: string) => string;
  invitees: string;
  noNumber: (most: number) => string;
  count: string;
  result: string;
  resultFor: (paidOn: string, invitees: number) => string;
  future: string;
  why: string;
  sources: string;
  mciSource: (value: string, from: string) => string;
  budgetLaw: (years: string) => string;
  updatedBudget: (year: string) => string;
  article: (number: string) => string;
  perInviteeSource: string;
  checked: string;
  notChecked: string;
  notCheckedMeans: string;
  pay: string;
  payList: readonly Statement[];
  details: string;
  detailsTitle: string;
  detailsText: string;
  requisites: readonly string[];
  offices: string;
  copy: string;
  copyAmount: string;
  copyPurpose: string;
  purpose: (invitees: number) => string;
  receipt: string;
  receiptList: readonly Statement[];
};

const kk: Words = {
  title: 'Мемлекеттік бажды есептеу',
  description: 'Шақыруды ресімдеу үшін төленетін мемлекеттік баж: төлеу күні мен шақырылушылар саны бойынша.',
  lead: (percent) => `Баж – төлеу күніне белгіленген айлық есептік көрсеткіштің (АЕК) ${percent} пайызы.`,
  error: 'Қате',
  errors: 'Түзету қажет',
  paidOn: 'Төлеу күні',
  paidOnHint: (first) => `${first} немесе одан кейінгі кез келген күн.`,
  noDate: 'Күнді, айды және жылды жазыңыз, мысалы 24 11 2026.',
  tooEarly: (first) => `${first} немесе одан кейінгі күнді жазыңыз: бұрынғы айлық есептік көрсеткіш белгісіз.`,
  invitees: 'Шақырылушылар саны',
  noNumber: (most) => `1-ден ${most}-ға дейінгі бүтін сан жазыңыз.`,
  count: 'Есептеу',
  result: 'Төленетін сома',
  resultFor: (paidOn, invitees) => `Төлеу күні – ${paidOn}; шақырылушылар саны – ${invitees}.`,
  future: 'Бұл күн әлі келген жоқ: оған дейін айлық есептік көрсеткіш өзгеруі мүмкін.',
  why: 'Бұл сома қайдан шығады',
  sources: 'Дереккөздері',
  mciSource: (value, from) => `Айлық есептік көрсеткіш ${value}; қолданыла бастаған күні – ${from}. Дереккөзі:`,
  budgetLaw: (years) =>
    `«${years} ${years.includes('–') ? 'жылдарға' : 'жылға'} арналған республикалық бюджет туралы» Заң`,
  updatedBudget: (year) => `${year} жылға арналған нақтыланған республикалық бюджет туралы Жарлық`,
  article: (number) => `, ${number}-бап`,
  perInviteeSource: 'Баж әрбір шақырылушы үшін төленеді.',
  checked: 'актінің мәтінімен тексерілген',
  notChecked: 'актінің мәтінімен әлі тексерілмеген',
  notCheckedMeans:
    '«Тексерілмеген» деген мән басқа дереккөзден алынды, ресми мәтіннен әлі оқылған жоқ. Төлер алдында соманы бөлімшеден немесе салық органынан нақтылаңыз.',
  pay: 'Қайда және қашан төленеді',
  payList: [
    { text: 'Баж Қазақстан Республикасының банктері арқылы төленеді.', clause: '8' },
    {
      text: 'Құжаттар тапсырылғанға дейін, қызмет көрсетілетін жер бойынша төленеді.',
      act: 'Tax Code',
      clause: 'art. 547',
    },
    { text: 'АЕК-тің төлеу күнгі мәні қолданылады.', act: 'Tax Code', clause: 'art. 534(2)' },
    {
      text: 'Жоғалған немесе бүлінген шақыруды ауыстыру үшін де сондай мөлшерде баж төленеді.',
      act: 'Tax Code',
      clause: 'art. 538(6)',
    },
  ],
  details: 'Төлем деректемелері',
  detailsTitle: 'Деректемелерді бөлімшеден алыңыз',
  detailsText:
    'Стандартта банк деректемелері жоқ, олар өңірге байланысты және өзгеріп тұрады. Сондықтан бұл бетте шот нөмірі берілмейді. Төлем құжатына мыналарды бөлімшеден немесе қызмет көрсетілетін жердегі салық органынан алып жазыңыз:',
  requisites: [
    'алушының атауы – салық органы;',
    'алушының БСН-і;',
    'жеке сәйкестендіру коды (шот нөмірі, ЖСК);',
    'банктің сәйкестендіру коды (БСК);',
    'бюджеттік сыныптама коды және төлем мақсатының коды (ТМК);',
    'бенефициар коды (Кбе).',
  ],
  offices: 'Бөлімшелердің мекенжайлары мен телефондары',
  copy: 'Көшіріп алуға арналған мәтін',
  copyAmount: 'Сома',
  copyPurpose: 'Төлемнің мақсаты',
  purpose: (invitees) =>
    `Қазақстан Республикасына шақыруды ресімдегені үшін мемлекеттік баж, шақырылушылар саны – ${invitees}`,
  receipt: 'Түбіртек',
  receiptList: [
    { text: 'Банк төлемнің мөлшері мен күнін растайтын құжат (түбіртек) береді; оны өтінішке тіркейсіз.', clause: '8' },
    {
      text: 'Баж артық төленген, өтініш қайтарылған не қабылданбаған немесе өтініш берілмей тұрып бас тартқан жағдайда қайтарылады; мәні бойынша бас тартылса – қайтарылмайды.',
      act: 'Tax Code',
      clause: 'art. 548',
    },
  ],
};

const ru: Words = {
  title: 'Расчёт государственной пошлины',
  description: 'Государственная пошлина за оформление приглашения: по дню уплаты и числу приглашаемых.',
  lead: (percent) =>
    `Пошлина – ${percent}\u00a0% месячного расчётного показателя (МРП), установленного на день уплаты.`,
  error: 'Ошибка',
  errors: 'Нужно исправить',
  paidOn: 'День уплаты',
  paidOnHint: (first) => `Любой день начиная с ${first}.`,
  noDate: 'Напишите день, месяц и год, например 24 11 2026.',
  tooEarly: (first) => `Напишите день не раньше ${first}: более ранний месячный расчётный показатель не внесён.`,
  invitees: 'Число приглашаемых',
  noNumber: (most) => `Напишите целое число от 1 до ${most}.`,
  count: 'Рассчитать',
  result: 'К уплате',
  resultFor: (paidOn, invitees) => `День уплаты – ${paidOn}; приглашаемых – ${invitees}.`,
  future: 'Этот день ещё не наступил: до него месячный расчётный показатель может измениться.',
  why: 'Откуда эта сумма',
  sources: 'Источники',
  mciSource: (value, from) => `Месячный расчётный показатель ${value}, действует с ${from}. Источник:`,
  budgetLaw: (years) => `Закон «О республиканском бюджете на ${years} ${years.includes('–') ? 'годы' : 'год'}»`,
  updatedBudget: (year) => `Указ об уточнённом республиканском бюджете на ${year} год`,
  article: (number) => `, статья ${number}`,
  perInviteeSource: 'Пошлина уплачивается за каждого приглашаемого.',
  checked: 'сверено с текстом акта',
  notChecked: 'с текстом акта ещё не сверено',
  notCheckedMeans:
    '«Не сверено» значит: число взято из другого источника, а не прочитано в официальном тексте. Перед уплатой уточните сумму в подразделении или в налоговом органе.',
  pay: 'Где и когда платить',
  payList: [
    { text: 'Пошлина уплачивается через банки Республики Казахстан.', clause: '8' },
    { text: 'Уплачивается до сдачи документов, по месту оказания услуги.', act: 'Tax Code', clause: 'art. 547' },
    { text: 'Берётся МРП, действующий на день уплаты.', act: 'Tax Code', clause: 'art. 534(2)' },
    {
      text: 'За замену утерянного или испорченного приглашения пошлина такая же.',
      act: 'Tax Code',
      clause: 'art. 538(6)',
    },
  ],
  details: 'Реквизиты для оплаты',
  detailsTitle: 'Реквизиты узнайте в подразделении',
  detailsText:
    'В стандарте банковских реквизитов нет; они зависят от региона и меняются. Поэтому номер счёта здесь не приводится. Впишите в платёжный документ то, что сообщат подразделение или налоговый орган по месту оказания услуги:',
  requisites: [
    'наименование получателя – налоговый орган;',
    'БИН получателя;',
    'индивидуальный идентификационный код (номер счёта, ИИК);',
    'банковский идентификационный код (БИК);',
    'код бюджетной классификации (КБК) и код назначения платежа (КНП);',
    'код бенефициара (Кбе).',
  ],
  offices: 'Адреса и телефоны подразделений',
  copy: 'Текст для копирования',
  copyAmount: 'Сумма',
  copyPurpose: 'Назначение платежа',
  purpose: (invitees) =>
    `Государственная пошлина за оформление приглашения в Республику Казахстан, приглашаемых – ${invitees}`,
  receipt: 'Квитанция',
  receiptList: [
    { text: 'Банк выдаёт документ (квитанцию) с размером и датой платежа; её прилагают к заявлению.', clause: '8' },
    {
      text: 'Пошлина возвращается при излишней уплате, если заявление возвращено или не принято либо если Вы отказались до подачи; при отказе по существу не возвращается.',
      act: 'Tax Code',
      clause: 'art. 548',
    },
  ],
};

const en: Words = {
  title: 'State duty calculator',
  description: 'The state duty for issuing an invitation, by the day of payment and the number of invited persons.',
  lead: (percent) => `The duty is ${percent}\u00a0% of the monthly calculation index (MCI) set on the day of payment.`,
  error: 'Error',
  errors: 'There is a problem',
  paidOn: 'Day of payment',
  paidOnHint: (first) => `Any day from ${first}.`,
  noDate: 'Write the day, the month and the year, for example 24 11 2026.',
  tooEarly: (first) => `Write a day not before ${first}: the monthly calculation index before it is not recorded.`,
  invitees: 'Number of invited persons',
  noNumber: (most) => `Write a whole number from 1 to ${most}.`,
  count: 'Calculate',
  result: 'To be paid',
  resultFor: (paidOn, invitees) => `Day of payment: ${paidOn}; invited persons: ${invitees}.`,
  future: 'This day has not come yet: the monthly calculation index may change before it.',
  why: 'Where this amount comes from',
  sources: 'Sources',
  mciSource: (value, from) => `Monthly calculation index ${value}, in force from ${from}. Source:`,
  budgetLaw: (years) => `Law on the Republican Budget for ${years}`,
  updatedBudget: (year) => `Decree on the Updated Republican Budget for ${year}`,
  article: (number) => `, article ${number}`,
  perInviteeSource: 'The duty is paid for each invited person.',
  checked: 'checked against the text of the act',
  notChecked: 'not yet checked against the text of the act',
  notCheckedMeans:
    '“Not yet checked” means that the value was taken from another source and not read in the official text. Before paying, ask the unit or the tax body about the amount.',
  pay: 'Where and when to pay',
  payList: [
    { text: 'The duty is paid through the banks of the Republic of Kazakhstan.', clause: '8' },
    {
      text: 'It is paid before the documents are handed in, at the place of the service.',
      act: 'Tax Code',
      clause: 'art. 547',
    },
    { text: 'The MCI of the day of payment is used.', act: 'Tax Code', clause: 'art. 534(2)' },
    {
      text: 'Replacing a lost or damaged invitation costs the same duty.',
      act: 'Tax Code',
      clause: 'art. 538(6)',
    },
  ],
  details: 'Payment details',
  detailsTitle: 'Ask the unit for the details',
  detailsText:
    'The standard has no bank details; they depend on the region and change. Therefore no account number stands here. Write in the payment document what the unit, or the tax body at the place of the service, tells you:',
  requisites: [
    'name of the beneficiary: the tax body;',
    'BIN of the beneficiary;',
    'individual identification code (account number, IIK);',
    'bank identification code (BIK);',
    'budget classification code (KBK) and payment purpose code (KNP);',
    'beneficiary code (Kbe).',
  ],
  offices: 'Addresses and telephones of the offices',
  copy: 'Text to copy',
  copyAmount: 'Amount',
  copyPurpose: 'Purpose of the payment',
  purpose: (invitees) =>
    `State duty for issuing an invitation to the Republic of Kazakhstan, invited persons: ${invitees}`,
  receipt: 'Receipt',
  receiptList: [
    {
      text: 'The bank gives a document (receipt) confirming the amount and the date; it is attached to the application.',
      clause: '8',
    },
    {
      text: 'The duty is refunded on overpayment, when the application is returned or not accepted, or when you give up before applying; it is not refunded when the service is refused on the merits.',
      act: 'Tax Code',
      clause: 'art. 548',
    },
  ],
};

export const words: Record<Language, Words> = { kk, ru, en };
