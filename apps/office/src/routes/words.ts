import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  brand: 'Шақыру · қызметкерлерге',
  service: 'Көші-қон полициясының жүйесі: шақыруларды ресімдеу',
  skip: 'Негізгі мазмұнға өту',
  languages: 'Тіл',
  nav: 'Негізгі бөлімдер',
  worklist: 'Істер',
  counter: 'Терезе',
  intake: 'Қағазда қабылдау',
  counterSetUp: 'Терезелер мен құрылғылар',
  records: 'Арнайы есеп',
  import: 'Арнайы есепке жүктеу',
  signOut: 'Шығу',
  signIn: 'Жүйеге кіру',
  demo: 'Бұл – көрсету нұсқасы: мұндағы адамдар мен істер ойдан шығарылған.',
  errorPrefix: 'Қате',
  optional: 'міндетті емес',
  day: 'Күні',
  month: 'Айы',
  year: 'Жылы',
  summary: 'Түзету керек',
};

const ru: typeof kk = {
  brand: 'Шақыру · для сотрудников',
  service: 'Система миграционной полиции: оформление приглашений',
  skip: 'Перейти к основному содержанию',
  languages: 'Язык',
  nav: 'Основные разделы',
  worklist: 'Дела',
  counter: 'Окно',
  intake: 'Приём на бумаге',
  counterSetUp: 'Окна и устройства',
  records: 'Специальный учёт',
  import: 'Загрузка в специальный учёт',
  signOut: 'Выйти',
  signIn: 'Войти в систему',
  demo: 'Это демонстрация: люди и дела здесь вымышленные.',
  errorPrefix: 'Ошибка',
  optional: 'необязательно',
  day: 'День',
  month: 'Месяц',
  year: 'Год',
  summary: 'Нужно исправить',
};

const en: typeof kk = {
  brand: 'Shaqyru · for officers',
  service: 'The system of the migration police: issuing invitations',
  skip: 'Skip to main content',
  languages: 'Language',
  nav: 'Main sections',
  worklist: 'Cases',
  counter: 'Window',
  intake: 'Paper intake',
  counterSetUp: 'Windows and machines',
  records: 'Special records',
  import: 'Import of special records',
  signOut: 'Sign out',
  signIn: 'Sign in',
  demo: 'This is a demonstration: the people and cases here are fictional.',
  errorPrefix: 'Error',
  optional: 'optional',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  summary: 'Please correct',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };

/** Each language's own name for itself. */
export const languageNames: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
