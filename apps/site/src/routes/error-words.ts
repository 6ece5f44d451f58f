import type { Language } from '@shaqyru/domain/law/text';

const kinds = ['401', '403', '404', '409', '429', '503', '500'] as const;
type Kind = (typeof kinds)[number];

type ErrorWords = Record<Kind, { title: string; text: string }> & {
  home: string;
  service: string;
  offices: string;
  verify: string;
  signIn: string;
  id: (id: string) => string;
};

/** The words for a status; those of 500 for every status that has none of its own. */
export function errorKind(status: number): Kind {
  if (status === 400 || status === 405 || status === 410) return '404';
  return kinds.find((kind) => kind === String(status)) ?? (status === 502 || status === 504 ? '503' : '500');
}

export const errorWords: Record<Language, ErrorWords> = {
  kk: {
    '401': { title: 'Кабинетке кіру қажет', text: 'Бұл бетті ашу үшін электрондық цифрлық қолтаңбамен (ЭЦҚ) кіріңіз.' },
    '403': {
      title: 'Бұл бетке рұқсат жоқ',
      text: 'Бұл іс Сізге тиесілі емес немесе Сіздің құқықтарыңыз оны ашуға жеткіліксіз.',
    },
    '404': {
      title: 'Бет табылмады',
      text: 'Мекенжай толық көшірілмеген немесе бет жойылған болуы мүмкін. Мекенжайды тексеріңіз немесе төмендегі беттердің бірінен бастаңыз.',
    },
    '409': {
      title: 'Іс осы арада өзгерді',
      text: 'Оны басқа терезеде немесе басқа адам өзгертті. Бетті жаңадан ашып, қазіргі күйін қараңыз.',
    },
    '429': {
      title: 'Сұрау тым көп',
      text: 'Қысқа уақытта тым көп сұрау жіберілді. Бірнеше минуттан кейін қайталап көріңіз.',
    },
    '503': {
      title: 'Қызмет уақытша қолжетімсіз',
      text: 'Жүйе қазір жауап бермейді. Бірнеше минуттан кейін қайталап көріңіз. Осы сұраумен ештеңе сақталмаған болуы мүмкін: қайталау алдында кабинетті тексеріңіз.',
    },
    '500': {
      title: 'Қызметте ақау шықты',
      text: 'Кінә бізден. Бірнеше минуттан кейін қайталап көріңіз. Ақау қайталанса, төмендегі нөмірді айтып, бөлімшеге хабарласыңыз.',
    },
    home: 'Басты бет',
    service: 'Қызмет туралы',
    offices: 'Бөлімшелердің мекенжайлары мен телефондары',
    verify: 'Шақыруды немесе талонды тексеру',
    signIn: 'Кабинетке кіру',
    id: (id) => `Ақау нөмірі: ${id}`,
  },
  ru: {
    '401': {
      title: 'Нужно войти в кабинет',
      text: 'Чтобы открыть эту страницу, войдите с электронной цифровой подписью (ЭЦП).',
    },
    '403': {
      title: 'Доступа к этой странице нет',
      text: 'Это дело не Ваше, либо Ваших прав недостаточно, чтобы его открыть.',
    },
    '404': {
      title: 'Страница не найдена',
      text: 'Возможно, адрес скопирован не полностью или страницы больше нет. Проверьте адрес или начните с одной из страниц ниже.',
    },
    '409': {
      title: 'Дело тем временем изменилось',
      text: 'Его изменили в другом окне или изменил другой человек. Откройте страницу заново и посмотрите, каково оно теперь.',
    },
    '429': {
      title: 'Слишком много запросов',
      text: 'За короткое время отправлено слишком много запросов. Повторите через несколько минут.',
    },
    '503': {
      title: 'Услуга временно недоступна',
      text: 'Система сейчас не отвечает. Повторите через несколько минут. Возможно, этот запрос ничего не сохранил: перед повтором проверьте кабинет.',
    },
    '500': {
      title: 'В работе услуги произошёл сбой',
      text: 'Ошибка на нашей стороне. Повторите через несколько минут. Если сбой повторится, обратитесь в подразделение и назовите номер ниже.',
    },
    home: 'Главная страница',
    service: 'Об услуге',
    offices: 'Адреса и телефоны подразделений',
    verify: 'Проверить приглашение или талон',
    signIn: 'Войти в кабинет',
    id: (id) => `Номер сбоя: ${id}`,
  },
  en: {
    '401': {
      title: 'You need to sign in',
      text: 'To open this page, sign in with your electronic digital signature (EDS).',
    },
    '403': { title: 'You may not open this page', text: 'This case is not yours, or your rights do not reach to it.' },
    '404': {
      title: 'Page not found',
      text: 'The address may have been copied incompletely, or the page no longer exists. Check the address, or begin from one of the pages below.',
    },
    '409': {
      title: 'The case has changed meanwhile',
      text: 'It was changed in another window or by another person. Open the page again and look at its present state.',
    },
    '429': {
      title: 'Too many requests',
      text: 'Too many requests were sent in a short time. Try again in a few minutes.',
    },
    '503': {
      title: 'The service is temporarily unavailable',
      text: 'The system does not answer now. Try again in a few minutes. This request may have saved nothing: look into your cabinet before you repeat it.',
    },
    '500': {
      title: 'Something went wrong in the service',
      text: 'The fault is ours. Try again in a few minutes. If it happens again, contact an office and give the number below.',
    },
    home: 'Home page',
    service: 'About the service',
    offices: 'Addresses and telephones of the offices',
    verify: 'Check an invitation or a talon',
    signIn: 'Sign in to the cabinet',
    id: (id) => `Number of the fault: ${id}`,
  },
};
