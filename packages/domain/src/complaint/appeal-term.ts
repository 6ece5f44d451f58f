import { byLawOf2007, notRecordedFrom2021 } from '../law/parameters/complaint-acts.ts';
import type { Parameter } from '../law/parameter.ts';

/** Within how many months the answer to a complaint is appealed against; null where the act in force is not recorded. */
export const complaintAppealTerm: Parameter<number | null> = {
  id: 'complaint-appeal-term',
  title: {
    kk: 'Шағымға берілген жауапқа шағымдану мерзімі',
    ru: 'Срок обжалования ответа на жалобу',
    en: 'Term of appealing against the answer to a complaint',
  },
  unit: { kk: 'ай', ru: 'месяц', en: 'month' },
  versions: [byLawOf2007(3), notRecordedFrom2021()],
};
