import type { Text } from '../law/text.ts';
import type { VisitProblem } from './visit-view.ts';

export const visitProblems: Record<VisitProblem, Text> = {
  'in-future': { kk: 'Бұл күн әлі келген жоқ', ru: 'Этот день ещё не наступил', en: 'This day has not come yet' },
  'before-issue': {
    kk: 'Шақыру берілген күннен бұрын келу мүмкін емес',
    ru: 'Прибытие не может быть раньше дня выдачи приглашения',
    en: 'An arrival cannot be earlier than the day of issue of the invitation',
  },
  'after-validity': {
    kk: 'Бұл күні шақырудың жарамдылық мерзімі өтіп кеткен',
    ru: 'В этот день срок действия приглашения уже истёк',
    en: 'On this day the invitation was no longer valid',
  },
  'not-arrived': {
    kk: 'Алдымен келгенін жазыңыз',
    ru: 'Сначала внесите сведения о прибытии',
    en: 'Record the arrival first',
  },
  'not-departed': {
    kk: 'Алдымен кеткенін жазыңыз',
    ru: 'Сначала внесите сведения об убытии',
    en: 'Record the departure first',
  },
  'before-arrival': {
    kk: 'Бұл күн келген күннен бұрын',
    ru: 'Этот день раньше дня прибытия',
    en: 'This day is before the day of arrival',
  },
  'after-departure': {
    kk: 'Бұл күн кеткен күннен кейін',
    ru: 'Этот день позже дня убытия',
    en: 'This day is after the day of departure',
  },
  'before-departure': {
    kk: 'Бұл күн кеткен күннен бұрын',
    ru: 'Этот день раньше дня убытия',
    en: 'This day is before the day of departure',
  },
  'before-registration': {
    kk: 'Бұл күн тіркелген күннен бұрын',
    ru: 'Этот день раньше дня регистрации',
    en: 'This day is before the day of registration',
  },
  'later-steps-first': {
    kk: 'Алдымен кейінгі жазбалардың күшін жойыңыз',
    ru: 'Сначала отмените более поздние записи',
    en: 'Take back the later entries first',
  },
  'recorded-already': {
    kk: 'Бұл бұрын жазылған; қате болса, алдымен сол жазбаның күшін жойыңыз',
    ru: 'Это уже внесено; если с ошибкой, сначала отмените ту запись',
    en: 'This is on record already; if it is wrong, take that entry back first',
  },
  'not-followed': {
    kk: 'Шақыру хат бойынша келу-кету белгіленбейді',
    ru: 'По письму-приглашению прибытие и убытие не отмечаются',
    en: 'Arrivals and departures on an invitation letter are not recorded',
  },
  'invitation-void': {
    kk: 'Шақырудың күші жойылған',
    ru: 'Приглашение аннулировано',
    en: 'The invitation is void',
  },
};
