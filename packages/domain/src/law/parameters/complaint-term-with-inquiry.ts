import type { Parameter } from '../parameter.ts';
import { byLawOf2007, notRecordedFrom2021 } from './complaint-acts.ts';
import { type Days, daysOfTerm } from './per-edition.ts';

/** How long a complaint is considered when information of others or a check on the spot is needed (clause 25). */
export const complaintTermWithInquiry: Parameter<Days | null> = {
  id: 'complaint-term-with-inquiry',
  title: {
    kk: 'Өзгелерден ақпарат алу немесе орнында тексеру қажет болғанда шағымды қарау мерзімі',
    ru: 'Срок рассмотрения жалобы, когда нужны сведения от других или проверка на месте',
    en: 'Term of considering a complaint that needs information of others or a check on the spot',
  },
  unit: daysOfTerm,
  versions: [byLawOf2007({ days: 30, unit: 'calendar' }), notRecordedFrom2021()],
};
