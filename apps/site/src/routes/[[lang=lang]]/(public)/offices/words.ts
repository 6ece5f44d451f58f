import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Бөлімшелер',
  description: 'Ішкі істер департаменттері мен көші-қон полициясы бөлімшелерінің мекенжайлары мен телефондары.',
  lead: 'Құжаттар тұратын жеріңіздегі бөлімшеге тапсырылады.',
  search: 'Қала, аудан немесе көше',
  searchHint: 'Мысалы: Есіл, Көкшетау, Абай',
  find: 'Іздеу',
  found: (count: number) => `Табылды: ${count}`,
  nothing: 'Ештеңе табылмады. Сөздің басын ғана жазып көріңіз.',
  regions: 'Өңірлер бойынша',
  all: 'Барлық өңірлер',
  address: 'Мекенжайы',
  secretariat: 'Хатшылық',
  migrationPolice: 'Көші-қон полициясы',
  sites: 'Сайты',
  emails: 'Электрондық поштасы',
  units: 'Бөлімшелері',
  unit: 'Бөлімше',
  none: 'көрсетілмеген',
  asPrinted:
    'Мекенжайлар мен телефондар стандарттың 2013 жылғы 23 шілдедегі редакциясының 1-қосымшасынан алынған; онда телефон кодтары көрсетілмеген. Барар алдында телефон арқылы нақтылаңыз.',
};

const ru: typeof kk = {
  title: 'Подразделения',
  description: 'Адреса и телефоны департаментов внутренних дел и подразделений миграционной полиции.',
  lead: 'Документы сдаются в подразделение по месту Вашего пребывания.',
  search: 'Город, район или улица',
  searchHint: 'Например: Есиль, Кокшетау, Абая',
  find: 'Найти',
  found: (count) => `Найдено: ${count}`,
  nothing: 'Ничего не найдено. Попробуйте написать только начало слова.',
  regions: 'По регионам',
  all: 'Все регионы',
  address: 'Адрес',
  secretariat: 'Секретариат',
  migrationPolice: 'Миграционная полиция',
  sites: 'Сайт',
  emails: 'Электронная почта',
  units: 'Подразделения',
  unit: 'Подразделение',
  none: 'не указан',
  asPrinted:
    'Адреса и телефоны взяты из приложения 1 к стандарту в редакции от 23 июля 2013 года; коды городов в нём не указаны. Перед поездкой уточните по телефону.',
};

const en: typeof kk = {
  title: 'Offices',
  description: 'Addresses and telephones of the internal affairs departments and the migration police units.',
  lead: 'Documents are handed in to the unit at your place of stay.',
  search: 'City, district or street',
  searchHint: 'For example: Yesil, Kokshetau, Abay',
  find: 'Search',
  found: (count) => `Found: ${count}`,
  nothing: 'Nothing was found. Try only the beginning of the word.',
  regions: 'By region',
  all: 'All regions',
  address: 'Address',
  secretariat: 'Secretariat',
  migrationPolice: 'Migration police',
  sites: 'Website',
  emails: 'E-mail',
  units: 'Units',
  unit: 'Unit',
  none: 'not stated',
  asPrinted:
    'Addresses and telephones are those of Annex 1 to the standard in the edition of 23 July 2013, which gives no area codes. The addresses are its Russian lines in Latin letters. Call before you go.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
