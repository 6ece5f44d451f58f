import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  back: 'Өтініштің беттері',
  title: 'Жауаптарыңызды тексеріңіз',
  lead: 'Бәрі толтырылған. Дұрыстығын тексеріңіз: келесі бетте дәл осы мәтінге қол қоясыз.',
  problems: 'Қол қою алдында мыналарды түзетіңіз',
  notBegun: 'әлі толтырылмаған',
  change: 'Өзгерту',
  invitees: 'Шақырылушыны қосу немесе алып тастау',
  sign: 'Қол қоюға көшу',
  toPages: 'Өтініштің беттеріне оралу',
  notYet: 'Жоғарыда аталғандар түзетілгенде өтінішке қол қоя аласыз.',
};

const ru: typeof kk = {
  back: 'Страницы заявления',
  title: 'Проверьте ответы',
  lead: 'Всё заполнено. Проверьте, верно ли: на следующей странице Вы подпишете именно этот текст.',
  problems: 'Перед подписанием исправьте следующее',
  notBegun: 'ещё не заполнено',
  change: 'Изменить',
  invitees: 'Добавить или убрать приглашаемого',
  sign: 'Перейти к подписанию',
  toPages: 'Вернуться к страницам заявления',
  notYet: 'Подписать заявление можно будет, когда исправлено всё, что названо выше.',
};

const en: typeof kk = {
  back: 'Pages of the application',
  title: 'Check your answers',
  lead: 'Everything is filled in. Check that it is right: on the next page you sign exactly this text.',
  problems: 'Correct these before signing',
  notBegun: 'not filled in yet',
  change: 'Change',
  invitees: 'Add or remove an invited person',
  sign: 'Go on to signing',
  toPages: 'Return to the pages of the application',
  notYet: 'You can sign the application when everything named above is corrected.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
