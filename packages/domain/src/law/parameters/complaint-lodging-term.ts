import type { Parameter } from '../parameter.ts';
import { notRecordedFrom2007, rememberedOfCode } from './complaint-acts.ts';

/**
 * Within how many months a complaint is lodged under the code, counted from the day on which the person learned of what is
 * complained of. A complaint is registered whenever it comes (clauses 21, 24, 25): whether it came in time is for whoever considers it.
 */
export const complaintLodgingTerm: Parameter<number | null> = {
  id: 'complaint-lodging-term',
  title: { kk: 'Шағым беру мерзімі', ru: 'Срок подачи жалобы', en: 'Term of lodging a complaint' },
  unit: { kk: 'ай', ru: 'месяц', en: 'month' },
  versions: [notRecordedFrom2007(), rememberedOfCode('art. 92', 3)],
};
