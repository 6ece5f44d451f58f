import { daysOfTerm, perEdition } from './per-edition.ts';

/** Clause 7, item 1: the term from handing in the necessary documents on paper. */
export const paperTerm = perEdition({
  id: 'paper-term',
  title: {
    kk: 'Құжаттар тапсырылған сәттен бастап қызмет көрсету мерзімі',
    ru: 'Срок оказания услуги с момента сдачи документов',
    en: 'Term of the service from handing in the documents',
  },
  unit: daysOfTerm,
  clause: '7.1',
  value: ({ terms }) => terms.paper && { days: terms.paper.days, unit: terms.paper.unit },
});
