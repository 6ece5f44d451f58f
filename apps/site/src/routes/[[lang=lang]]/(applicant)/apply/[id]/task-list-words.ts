import type { Language } from '@shaqyru/domain/law/text';
import type { PageState } from './page-states.ts';

type Words = {
  cabinet: string;
  saved: string;
  resuming: (began: string, updated: string) => string;
  returnedTitle: string;
  returned: string;
  /** What is not ready yet, by the titles of the pages. */
  missing: (pages: readonly string[]) => string;
  nothingMissing: string;
  goOn: string;
  progress: (done: number, total: number) => string;
  states: Record<PageState, string>;
  officer: string;
  invitees: (count: number) => string;
  addOrRemove: string;
  check: string;
  discard: string;
  withdraw: string;
};

export const taskListWords: Record<Language, Words> = {
  kk: {
    cabinet: 'Жеке кабинет',
    saved: 'Әр бет бөлек сақталады: кез келген уақытта тоқтап, кейін кабинеттен жалғастыра аласыз.',
    resuming: (began, updated) =>
      `Бұрын бастаған өтінішіңізді жалғастырып отырсыз. Басталғаны: ${began}. Соңғы рет сақталғаны: ${updated}.`,
    returnedTitle: 'Өтініш толықтыруға қайтарылды',
    returned:
      'Қызметкер атаған сұрақтарды ғана түзетуге болады; қалған жауаптар қол қойылған күйінде қалады. Түзеткен соң өтінішке қайта қол қойыңыз.',
    missing: (pages) => `Әлі дайын емес: ${pages.join('; ')}.`,
    nothingMissing: 'Барлық бет дайын: жауаптарды тексеріп, өтінішке қол қойыңыз.',
    goOn: 'Жалғастыру',
    progress: (done, total) => `Дайын беттер: ${done}, барлығы ${total}.`,
    states: {
      'not-begun': 'басталмаған',
      'to-mend': 'түзету керек',
      returned: 'қызметкер түзетуді сұрады',
      done: 'дайын',
      closed: 'өзгертілмейді',
    },
    officer: 'Қызметкер',
    invitees: (count) => `Шақырылушы адамдар: ${count}`,
    addOrRemove: 'тағы біреуін қосу немесе алып тастау',
    check: 'Жауаптарды тексеру',
    discard: 'Осы өтінішті жою',
    withdraw: 'Өтінішті қайтарып алу',
  },
  ru: {
    cabinet: 'Личный кабинет',
    saved: 'Каждая страница сохраняется отдельно: в любой момент можно остановиться и продолжить позже из кабинета.',
    resuming: (began, updated) => `Вы продолжаете заявление, начатое ${began}. Последнее сохранение: ${updated}.`,
    returnedTitle: 'Заявление возвращено на дополнение',
    returned:
      'Исправить можно только те вопросы, которые назвал сотрудник; остальные ответы остаются такими, как подписаны. После исправления подпишите заявление заново.',
    missing: (pages) => `Ещё не готово: ${pages.join('; ')}.`,
    nothingMissing: 'Все страницы готовы: проверьте ответы и подпишите заявление.',
    goOn: 'Продолжить',
    progress: (done, total) => `Готово страниц: ${done} из ${total}.`,
    states: {
      'not-begun': 'не начато',
      'to-mend': 'нужно исправить',
      returned: 'сотрудник просит исправить',
      done: 'готово',
      closed: 'не меняется',
    },
    officer: 'Сотрудник',
    invitees: (count) => `Приглашаемые: ${count}`,
    addOrRemove: 'добавить ещё или убрать',
    check: 'Проверить ответы',
    discard: 'Удалить это заявление',
    withdraw: 'Отозвать заявление',
  },
  en: {
    cabinet: 'Personal cabinet',
    saved: 'Each page is saved by itself: you may stop at any time and go on later from your cabinet.',
    resuming: (began, updated) => `You are resuming what you began on ${began}. Last saved: ${updated}.`,
    returnedTitle: 'The application was returned as incomplete',
    returned:
      'Only the questions that the officer named can be changed; the other answers stay as they were signed. When you have mended them, sign the application again.',
    missing: (pages) => `Not ready yet: ${pages.join('; ')}.`,
    nothingMissing: 'All pages are ready: check the answers and sign the application.',
    goOn: 'Go on',
    progress: (done, total) => `${done} of ${total} pages are done.`,
    states: {
      'not-begun': 'not begun',
      'to-mend': 'to mend',
      returned: 'the officer asks you to mend it',
      done: 'done',
      closed: 'not changed',
    },
    officer: 'The officer',
    invitees: (count) => `Invited people: ${count}`,
    addOrRemove: 'add another or remove one',
    check: 'Check the answers',
    discard: 'Delete this application',
    withdraw: 'Withdraw the application',
  },
};
