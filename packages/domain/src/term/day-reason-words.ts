import type { Language } from '../law/text.ts';
import type { DayReason } from './due-date.ts';

/** Why a day was counted or skipped, in a word or two; the holiday's name stands beside it. */
export const dayReasons: Record<Language, Record<DayReason, string>> = {
  kk: {
    'day-working': 'жұмыс күні',
    'day-worked-by-transfer': 'ауыстыру бойынша жұмыс күні',
    'day-weekend': 'демалыс күні',
    'day-holiday': 'мереке',
    'day-off': 'демалыс күні',
    'day-carried-over': 'мереке орнына демалыс',
    'day-off-by-transfer': 'ауыстырылған демалыс күні',
    'day-calendar': 'күнтізбелік күн',
  },
  ru: {
    'day-working': 'рабочий день',
    'day-worked-by-transfer': 'рабочий день по переносу',
    'day-weekend': 'выходной',
    'day-holiday': 'праздник',
    'day-off': 'день отдыха',
    'day-carried-over': 'день отдыха за праздник',
    'day-off-by-transfer': 'перенесённый выходной',
    'day-calendar': 'календарный день',
  },
  en: {
    'day-working': 'working day',
    'day-worked-by-transfer': 'working day by transfer',
    'day-weekend': 'weekend',
    'day-holiday': 'public holiday',
    'day-off': 'day off',
    'day-carried-over': 'day off in place of a holiday',
    'day-off-by-transfer': 'day off by transfer',
    'day-calendar': 'calendar day',
  },
};
