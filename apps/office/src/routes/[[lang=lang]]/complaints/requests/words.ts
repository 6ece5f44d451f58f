import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Маған қойылған сұратулар',
  lead: 'Шағымды қарап жатқан қызметкер сізден не сұрағаны осында. Шағымның өзі көрсетілмейді.',
  none: 'Жауап берілмеген сұрату жоқ.',
  reply: 'Жауабыңыз',
  send: 'Жауап беру',
  tooShort: 'Жауапты жазыңыз (кемінде 5 таңба)',
  done: 'Жауабыңыз жіберілді.',
};
const ru: typeof kk = {
  title: 'Запросы ко мне',
  lead: 'Здесь то, о чём Вас спрашивает рассматривающий жалобу. Сама жалоба не показывается.',
  none: 'Запросов без ответа нет.',
  reply: 'Ваш ответ',
  send: 'Ответить',
  tooShort: 'Напишите ответ (не менее 5 знаков)',
  done: 'Ваш ответ отправлен.',
};
const en: typeof kk = {
  title: 'Requests to me',
  lead: 'What you are asked by whoever considers a complaint. The complaint itself is not shown.',
  none: 'There are no requests without a reply.',
  reply: 'Your reply',
  send: 'Reply',
  tooShort: 'Write a reply (at least 5 characters)',
  done: 'Your reply was sent.',
};
export const words: Record<Language, typeof kk> = { kk, ru, en };
