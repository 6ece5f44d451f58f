import type { Parameter } from '../parameter.ts';
import { notRecordedFrom2007, rememberedOfCode } from './complaint-acts.ts';

/**
 * Within how many months the court is gone to under the code (clause 23), counted from the day on which the answer to the
 * complaint was handed over.
 */
export const complaintCourtTerm: Parameter<number | null> = {
  id: 'complaint-court-term',
  title: {
    kk: 'Шағымға берілген жауаптан кейін сотқа жүгіну мерзімі',
    ru: 'Срок обращения в суд после ответа на жалобу',
    en: 'Term of going to court after the answer to a complaint',
  },
  unit: { kk: 'ай', ru: 'месяц', en: 'month' },
  versions: [notRecordedFrom2007(), rememberedOfCode('art. 136', 1)],
};
