import type { Parameter } from '../parameter.ts';
import { byCodeOf2021, byLawOf2007 } from './complaint-acts.ts';
import { type Days, daysOfTerm } from './per-edition.ts';

/** How long a complaint is considered when nothing need be asked of others (clause 25). */
export const complaintTerm: Parameter<Days> = {
  id: 'complaint-term',
  title: { kk: 'Шағымды қарау мерзімі', ru: 'Срок рассмотрения жалобы', en: 'Term of considering a complaint' },
  unit: daysOfTerm,
  versions: [byLawOf2007({ days: 15, unit: 'calendar' }), byCodeOf2021({ days: 20, unit: 'working' })],
};
