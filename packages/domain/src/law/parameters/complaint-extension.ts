import type { Parameter } from '../parameter.ts';
import { byLawOf2007, notRecordedFrom2021 } from './complaint-acts.ts';
import { type Days, daysOfTerm } from './per-edition.ts';

/** By how much, at most, the head extends the term of a complaint (clause 25). */
export const complaintExtension: Parameter<Days | null> = {
  id: 'complaint-extension',
  title: {
    kk: 'Шағымды қарау мерзімін ұзартудың шегі',
    ru: 'Наибольшее продление срока рассмотрения жалобы',
    en: 'Longest extension of the term of a complaint',
  },
  unit: daysOfTerm,
  versions: [byLawOf2007({ days: 30, unit: 'calendar' }), notRecordedFrom2021()],
};
