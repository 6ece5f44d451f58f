import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Жауап күткен хабарламалар',
  intro: 'Өтініш берушілердің әлі жауап берілмеген хабарламалары бар істер; ең ұзақ күткені бірінші.',
  none: 'Жауап күткен хабарлама жоқ.',
  number: 'Іс',
  waiting: 'Хабарлама саны',
  since: 'Қашаннан бері',
  applicant: 'Өтініш беруші',
  unit: 'Бөлімше',
  assignee: 'Орындаушы',
  pages: 'Тізімнің беттері',
  first: 'Басына',
  next: 'Келесі',
};

const ru: typeof kk = {
  title: 'Сообщения, ждущие ответа',
  intro: 'Дела, на сообщения по которым ещё не ответили; первым – то, где ждут дольше всех.',
  none: 'Сообщений, ждущих ответа, нет.',
  number: 'Дело',
  waiting: 'Сообщений',
  since: 'С какого времени',
  applicant: 'Заявитель',
  unit: 'Подразделение',
  assignee: 'Исполнитель',
  pages: 'Страницы списка',
  first: 'В начало',
  next: 'Дальше',
};

const en: typeof kk = {
  title: 'Messages that wait for an answer',
  intro: 'Cases with messages of applicants that have not been answered; who has waited longest comes first.',
  none: 'No message waits for an answer.',
  number: 'Case',
  waiting: 'Messages',
  since: 'Waiting since',
  applicant: 'Applicant',
  unit: 'Unit',
  assignee: 'Assigned to',
  pages: 'Pages of the list',
  first: 'To the start',
  next: 'Next',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
