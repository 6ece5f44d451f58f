import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Толықтырудан кейін не өзгерді',
  intro: 'Салыстырылғаны – өтініш беруші екі рет қол қойған мәтіндер.',
  round: (returned: string, submitted: string) => `${returned} қайтарылды, ${submitted} қайта тапсырылды`,
  asked: 'Не сұралды',
  answered: 'өзгертілген',
  notAnswered: 'өзгермеген',
  caption: 'Өзгерістер',
  where: 'Сұрақ',
  before: 'Бұрын',
  after: 'Қазір',
  nothing: 'Жауаптар мен файлдар өзгерген жоқ.',
  added: 'қосылды',
  removed: 'алып тасталды',
  invitee: 'Шақырылушы',
  seeAbove: 'Қабылдамас бұрын өтініш беруші нені өзгерткенін қараңыз:',
};

const ru: typeof kk = {
  title: 'Что изменено после возврата',
  intro: 'Сравниваются тексты, которые заявитель подписал в первый и во второй раз.',
  round: (returned, submitted) => `Возвращено ${returned}, подано заново ${submitted}`,
  asked: 'О чём просили',
  answered: 'изменено',
  notAnswered: 'не изменено',
  caption: 'Изменения',
  where: 'Вопрос',
  before: 'Было',
  after: 'Стало',
  nothing: 'Ответы и файлы не изменились.',
  added: 'добавлен(а)',
  removed: 'исключён(а)',
  invitee: 'Приглашаемый',
  seeAbove: 'Перед тем как принять, посмотрите, что изменил заявитель:',
};

const en: typeof kk = {
  title: 'What was changed after the return',
  intro: 'The two texts that the applicant signed are compared.',
  round: (returned, submitted) => `Returned ${returned}, submitted again ${submitted}`,
  asked: 'What was asked for',
  answered: 'changed',
  notAnswered: 'not changed',
  caption: 'Changes',
  where: 'Question',
  before: 'Before',
  after: 'After',
  nothing: 'No answer and no file has changed.',
  added: 'added',
  removed: 'taken out',
  invitee: 'Invited person',
  seeAbove: 'Before accepting, look at what the applicant has changed:',
};

export type ChangeWords = typeof kk;
export const words: Record<Language, ChangeWords> = { kk, ru, en };
