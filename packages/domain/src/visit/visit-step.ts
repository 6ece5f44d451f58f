import { z } from 'zod';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';

/** What is to happen after an invitation was issued, in its order (Annex 2: reverse and control slip). */
export const VisitStep = z.enum(['arrived', 'registered', 'departed', 'slip-returned']);
export type VisitStep = z.infer<typeof VisitStep>;

/** `done` is what has happened, `due` what is to happen; `day` names the date of the step. */
export const visitSteps: Record<VisitStep, { done: Text; due: Text; day: Text; law: LawRef }> = {
  arrived: {
    done: { kk: 'Келді', ru: 'Прибытие', en: 'Arrived' },
    due: { kk: 'келуі', ru: 'прибытие', en: 'arrival' },
    day: { kk: 'Шекарадан өткен күні', ru: 'День пересечения границы', en: 'Day of crossing the border' },
    law: clause('Annex 2, reverse'),
  },
  registered: {
    done: { kk: 'Тіркелді', ru: 'Регистрация', en: 'Registered' },
    due: { kk: 'тіркелуі', ru: 'регистрация', en: 'registration' },
    day: { kk: 'Тіркелген күні', ru: 'День регистрации', en: 'Day of registration' },
    law: clause('Annex 2, reverse'),
  },
  departed: {
    done: { kk: 'Кетті', ru: 'Выезд', en: 'Departed' },
    due: { kk: 'кетуі', ru: 'выезд', en: 'departure' },
    day: { kk: 'Кеткен күні', ru: 'День выезда', en: 'Day of departure' },
    law: clause('Annex 2, reverse'),
  },
  'slip-returned': {
    done: { kk: 'Бақылау талоны қайтарылды', ru: 'Контрольный талон возвращён', en: 'Control slip returned' },
    due: {
      kk: 'бақылау талонын қайтару',
      ru: 'возврат контрольного талона',
      en: 'return of the control slip',
    },
    day: { kk: 'Талон қайтарылған күн', ru: 'День возврата талона', en: 'Day of the slip’s return' },
    law: clause('Annex 2, control slip'),
  },
};
