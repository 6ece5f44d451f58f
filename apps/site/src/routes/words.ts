import type { Language } from '@shaqyru/domain/law/text';

/** «2013 жылғы 23 шілде» → «… 23 шілдедегі»: the ending follows the last letter and the last vowel of the month. */
function locative(date: string): string {
  const consonant = /[кқпстхш]$/.test(date) ? 'т' : 'д';
  const front = /[әеёиіөүэ][^аәеёиіоөуұүыэ]*$/.test(date);
  return `${date}${consonant}${front ? 'егі' : 'ағы'}`;
}

const kk = {
  brand: 'Шақыру',
  service: 'Қазақстан Республикасына жеке және қызметтік істер бойынша шақыруларды ресімдеу',
  skip: 'Негізгі мазмұнға өту',
  languages: 'Тіл',
  nav: 'Негізгі бөлімдер',
  aboutService: 'Қызмет туралы',
  standard: 'Стандарт',
  offices: 'Бөлімшелер',
  verify: 'Тексеру',
  way: 'Қай жол менікі',
  forms: 'Бланкілер',
  search: 'Іздеу',
  duty: 'Баж есептегіші',
  term: 'Мерзім есептегіші',
  compare: 'Редакцияларды салыстыру',
  cabinet: 'Жеке кабинет',
  signIn: 'Кабинетке кіру',
  demo: 'Бұл – көрсету нұсқасы: мұндағы адамдар мен істер ойдан шығарылған, шақырулардың заңды күші жоқ.',
  repealed: (edition: string) =>
    `Мемлекеттік қызмет стандартының күші Қазақстан Республикасы Үкіметінің 2014 жылғы 19 ақпандағы № 113 қаулысымен жойылған. Бұл жерде қызмет стандарттың ${locative(edition)} редакциясы бойынша көрсетіледі.`,
  readStandard: 'Стандарттың мәтіні',
  indicators: 'Қызмет сапасының көрсеткіштері',
  accessibility: 'Қолжетімділік',
  privacy: 'Дербес деректер',
  footerNav: 'Қосымша беттер',
  errorPrefix: 'Қате',
  optional: 'міндетті емес',
  day: 'Күні',
  month: 'Айы',
  year: 'Жылы',
};

const ru: typeof kk = {
  brand: 'Шақыру',
  service: 'Оформление приглашений в Республику Казахстан по частным и служебным делам',
  skip: 'Перейти к основному содержанию',
  languages: 'Язык',
  nav: 'Основные разделы',
  aboutService: 'Об услуге',
  standard: 'Стандарт',
  offices: 'Подразделения',
  verify: 'Проверка',
  way: 'Какой путь мой',
  forms: 'Бланки',
  search: 'Поиск',
  duty: 'Расчёт пошлины',
  term: 'Расчёт срока',
  compare: 'Сравнение редакций',
  cabinet: 'Личный кабинет',
  signIn: 'Войти в кабинет',
  demo: 'Это демонстрация: люди и дела здесь вымышленные, приглашения не имеют юридической силы.',
  repealed: (edition) =>
    `Стандарт государственной услуги признан утратившим силу постановлением Правительства Республики Казахстан от 19 февраля 2014 года № 113. Здесь услуга оказывается по редакции стандарта от ${edition}.`,
  readStandard: 'Текст стандарта',
  indicators: 'Показатели качества услуги',
  accessibility: 'Доступность',
  privacy: 'Персональные данные',
  footerNav: 'Дополнительные страницы',
  errorPrefix: 'Ошибка',
  optional: 'необязательно',
  day: 'День',
  month: 'Месяц',
  year: 'Год',
};

const en: typeof kk = {
  brand: 'Shaqyru',
  service: 'Issuing invitations to the Republic of Kazakhstan for private and business affairs',
  skip: 'Skip to main content',
  languages: 'Language',
  nav: 'Main sections',
  aboutService: 'About the service',
  standard: 'Standard',
  offices: 'Offices',
  verify: 'Check',
  way: 'Which way is mine',
  forms: 'Forms',
  search: 'Search',
  duty: 'Duty calculator',
  term: 'Term calculator',
  compare: 'Editions side by side',
  cabinet: 'Personal cabinet',
  signIn: 'Sign in to the cabinet',
  demo: 'This is a demonstration: the people and cases here are fictional, and the invitations have no legal force.',
  repealed: (edition) =>
    `The standard of the state service was repealed by decree No. 113 of the Government of the Republic of Kazakhstan of 19 February 2014. The service is provided here under the standard’s edition of ${edition}.`,
  readStandard: 'Text of the standard',
  indicators: 'Indicators of quality',
  accessibility: 'Accessibility',
  privacy: 'Personal data',
  footerNav: 'More pages',
  errorPrefix: 'Error',
  optional: 'optional',
  day: 'Day',
  month: 'Month',
  year: 'Year',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };

/** Each language's own name for itself. */
export const languageNames: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
