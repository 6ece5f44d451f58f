/** Texts may hold {time}. */
export type SessionEndWords = {
  note: string;
  soon: string;
  extend: string;
  extended: string;
  last: string;
  ended: string;
};

/** What the server answers when asked how long the session lasts, or to let it go on: by the wall clock, and in milliseconds. */
export type SessionEndAnswer = { time: string; left: number };

export const sessionEndWords: Record<'kk' | 'ru' | 'en', SessionEndWords> = {
  kk: {
    note: 'Кіру уақытының аяқталуы: сағат {time} (Астана уақыты).',
    soon: 'Кіру уақыты екі минут ішінде аяқталады (сағат {time}). Жалғастырасыз ба?',
    extend: 'Иә, жалғастырамын',
    extended: 'Кіру уақыты ұзартылды, жаңа аяқталуы: сағат {time}.',
    last: 'Кіру уақыты бұдан әрі ұзартылмайды, аяқталуы: сағат {time}. Жазғандарыңызды сақтап, жүйеге қайта кіріңіз.',
    ended: 'Кіру уақыты аяқталды. Жазғандарыңыз осы бетте тұр: бетті жаппай, жаңа терезеде қайта кіріңіз.',
  },
  ru: {
    note: 'Время входа истекает в {time} (время Астаны).',
    soon: 'В течение двух минут (в {time}) время входа истечёт. Продолжить?',
    extend: 'Да, продолжить',
    extended: 'Время входа продлено до {time}.',
    last: 'Продлить время входа больше нельзя, оно истекает в {time}. Сохраните введённое и войдите снова.',
    ended: 'Время входа истекло. Введённое стоит на этой странице: не закрывая её, войдите снова в новом окне.',
  },
  en: {
    note: 'Your session ends at {time} (Astana time).',
    soon: 'Your session ends within two minutes (at {time}). Do you want to go on?',
    extend: 'Yes, go on',
    extended: 'Your session goes on until {time}.',
    last: 'Your session cannot go on any longer and ends at {time}. Save what you typed and sign in again.',
    ended:
      'Your session has ended. What you typed is still on this page: leave it open and sign in again in a new window.',
  },
};
