import type { Parameter } from '../parameter.ts';
import { byLawOf2007, notRecordedFrom2021 } from './complaint-acts.ts';
import { type Days, daysOfTerm } from './per-edition.ts';

/** Within how long the applicant is told that the term was extended (clause 25). */
export const complaintExtensionNotice: Parameter<Days | null> = {
  id: 'complaint-extension-notice',
  title: {
    kk: 'Мерзімнің ұзартылғаны туралы хабарлау мерзімі',
    ru: 'Срок сообщения о продлении рассмотрения',
    en: 'Term of telling the applicant of the extension',
  },
  unit: daysOfTerm,
  versions: [byLawOf2007({ days: 3, unit: 'calendar' }), notRecordedFrom2021()],
};
