import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  link: 'Қайта басу',
  title: (paper: string) => `Қайта басу: ${paper}`,
  back: 'Іске оралу',
  text: 'Қағазда оның қайта басылғаны, күні және Сіздің аты-жөніңіз көрсетіледі. Бұл әрекет іске және аудит журналына жазылады. Алғашқы қағаз өзгермейді.',
  withMarks: 'Сырт жағына ішкі істер органының белгілерін басу',
  withMarksHint: 'Келгені, тіркелгені және кеткені туралы жазылған мәліметтер (2-қосымша)',
  reason: 'Неге қайта басылады',
  reasonShort: 'Себебін жазыңыз: 3-тен 500 таңбаға дейін',
  order: 'Қайта басу',
  void: 'Бұл шақырудың күші жойылған: ол қайта басылмайды.',
  'not-printed': 'Алғашқы қағаз әлі басылып жатыр. Біраздан кейін қайталаңыз.',
  reprinted: (by: string, withMarks: boolean) => `қайта басылды: ${by}${withMarks ? ', белгілерімен' : ''}`,
  replacedBy: (number: string) => `ауыстырылды: ${number}`,
};

const ru: typeof kk = {
  link: 'Напечатать повторно',
  title: (paper) => `Напечатать повторно: ${paper}`,
  back: 'Вернуться к делу',
  text: 'На документе будет указано, что он напечатан повторно, день и ваше имя. Действие записывается в дело и в журнал аудита. Первый документ не меняется.',
  withMarks: 'Напечатать на обороте отметки органа внутренних дел',
  withMarksHint: 'Внесённые сведения о прибытии, регистрации и убытии (приложение 2)',
  reason: 'Почему печатается повторно',
  reasonShort: 'Укажите причину: от 3 до 500 знаков',
  order: 'Напечатать повторно',
  void: 'Это приглашение недействительно: повторно оно не печатается.',
  'not-printed': 'Первый документ ещё печатается. Повторите немного позже.',
  reprinted: (by, withMarks) => `напечатано повторно: ${by}${withMarks ? ', с отметками' : ''}`,
  replacedBy: (number) => `заменено: ${number}`,
};

const en: typeof kk = {
  link: 'Print again',
  title: (paper) => `Print again: ${paper}`,
  back: 'Back to the case',
  text: 'The paper will say that it was printed again, the day, and your name. This is written into the case and the audit log. The first paper stays as it was.',
  withMarks: 'Print the marks of the internal affairs body on the reverse',
  withMarksHint: 'What is on record of the arrival, the registration and the departure (Annex 2)',
  reason: 'Why it is printed again',
  reasonShort: 'Give the reason: 3 to 500 characters',
  order: 'Print again',
  void: 'This invitation is void: it is not printed again.',
  'not-printed': 'The first paper is still being printed. Please try again a little later.',
  reprinted: (by, withMarks) => `printed again: ${by}${withMarks ? ', with marks' : ''}`,
  replacedBy: (number) => `replaced: ${number}`,
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
