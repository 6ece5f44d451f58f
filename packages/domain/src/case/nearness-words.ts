import type { Language } from '../law/text.ts';
import type { Nearness } from './nearness.ts';

const said: Record<Language, Record<Nearness['when'], (days: number) => string>> = {
  kk: {
    near: (days) => `${days} жұмыс күні қалды`,
    today: () => 'мерзімі бүгін',
    over: (days) => (days === 0 ? 'мерзімі өтті' : `мерзімі ${days} жұмыс күніне өтті`),
  },
  ru: {
    near: (days) => `осталось раб. дней: ${days}`,
    today: () => 'срок сегодня',
    over: (days) => (days === 0 ? 'просрочено' : `просрочено на раб. дней: ${days}`),
  },
  en: {
    near: (days) => `${days} working ${days === 1 ? 'day' : 'days'} left`,
    today: () => 'due today',
    over: (days) => (days === 0 ? 'overdue' : `overdue by ${days} working ${days === 1 ? 'day' : 'days'}`),
  },
};

/** How near the end of a case's term is, in words. */
export function sayNearness({ when, workingDays }: Nearness, language: Language): string {
  return said[language][when](workingDays);
}
