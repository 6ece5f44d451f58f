import type { Parameter } from '../parameter.ts';
import { byCodeOf2021, byLawOf2007 } from './complaint-acts.ts';
import { type Days, daysOfTerm } from './per-edition.ts';

/** Within how long a complaint goes on to the body that is competent (clause 25). */
export const complaintForwarding: Parameter<Days> = {
  id: 'complaint-forwarding',
  title: {
    kk: 'Шағымды құзыретті органға жіберу мерзімі',
    ru: 'Срок направления жалобы компетентному органу',
    en: 'Term of forwarding a complaint to the competent body',
  },
  unit: daysOfTerm,
  versions: [byLawOf2007({ days: 3, unit: 'working' }), byCodeOf2021({ days: 3, unit: 'working' })],
};
