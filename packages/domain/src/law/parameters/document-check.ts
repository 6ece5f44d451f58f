import type { Parameter } from '../parameter.ts';
import { plainDate } from '../plain-date.ts';
import { type Days, daysOfTerm } from './per-edition.ts';

/** Within how long the documents are received and checked to be complete, before the application is accepted (clause 14). */
export const documentCheck: Parameter<Days> = {
  id: 'document-check',
  title: {
    kk: 'Құжаттарды қабылдау және тексеру мерзімі',
    ru: 'Срок приёма и проверки документов',
    en: 'Term of receiving and checking the documents',
  },
  unit: daysOfTerm,
  versions: [
    {
      from: plainDate('2012-11-02'),
      value: { days: 1, unit: 'working' },
      law: { act: 'Order No. 585 of 2 November 2012', article: '' },
      checked: false,
    },
  ],
};
