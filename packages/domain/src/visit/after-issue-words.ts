import type { AfterIssueAct } from '../case/case-view.ts';
import type { Text } from '../law/text.ts';

/** What happened after the decision, for the timeline. */
export const afterIssueActs: Record<AfterIssueAct, Text> = {
  'visitor-arrived': { kk: 'Шақырылған адам келді', ru: 'Приглашённый прибыл', en: 'The visitor arrived' },
  'visitor-registered': {
    kk: 'Шақырылған адам тіркелді',
    ru: 'Приглашённый зарегистрирован',
    en: 'The visitor was registered',
  },
  'visitor-departed': { kk: 'Шақырылған адам кетті', ru: 'Приглашённый выехал', en: 'The visitor departed' },
  'slip-returned': {
    kk: 'Бақылау талоны қайтарылды',
    ru: 'Контрольный талон возвращён',
    en: 'The control slip was returned',
  },
  'visit-corrected': {
    kk: 'Сапар туралы жазбаның күші жойылды',
    ru: 'Запись о пребывании отменена',
    en: 'An entry about the visit was taken back',
  },
  'violation-recorded': {
    kk: 'Бұзушылық тіркелді',
    ru: 'Внесено нарушение',
    en: 'A violation was recorded',
  },
  'invitation-cancelled': {
    kk: 'Шақырудың күші жойылды',
    ru: 'Приглашение аннулировано',
    en: 'The invitation was cancelled',
  },
  'replacement-asked': {
    kk: 'Шақыруды ауыстыру сұралды',
    ru: 'Запрошена замена приглашения',
    en: 'A replacement of the invitation was asked for',
  },
  'replacement-declined': {
    kk: 'Шақыруды ауыстырудан бас тартылды',
    ru: 'В замене приглашения отказано',
    en: 'The replacement of the invitation was declined',
  },
  'invitation-replaced': {
    kk: 'Шақыру ауыстырылды',
    ru: 'Приглашение заменено',
    en: 'The invitation was replaced',
  },
  reprinted: { kk: 'Қағаз қайта басылды', ru: 'Документ напечатан повторно', en: 'A paper was printed again' },
};
