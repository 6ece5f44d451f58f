import type { Nearness } from '@shaqyru/domain/case/nearness';
import type { Language } from '@shaqyru/domain/law/text';

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

/** The marker of a row whose due date is near or has passed. */
export function describeNearness(nearness: Nearness | null, language: Language) {
  if (nearness === null) return null;
  return {
    text: said[language][nearness.when](nearness.workingDays),
    tone: nearness.when === 'over' ? ('red' as const) : ('gold' as const),
  };
}
