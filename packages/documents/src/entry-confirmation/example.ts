import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import type { EntryConfirmationProps } from './entry-confirmation.ts';

function confirmationIn(language: Language): EntryConfirmationProps {
  return {
    language,
    caseNumber: '02-2026-000341',
    confirmedOn: plainDate('2026-11-24'),
    body: {
      kk: 'Алматы қаласы Ішкі істер департаментінің Көші-қон полициясы басқармасы',
      ru: 'Управление миграционной полиции Департамента внутренних дел города Алматы',
      en: 'Migration Police Directorate of the Internal Affairs Department of Almaty',
    },
    addressee: 'Өмірбекова Гүлжаһан Қайратқызы',
    invitees: [
      {
        name: 'OYBEKOV SHUKHRAT ANVAR UGLI / Ойбеков Шухрат Анвар угли',
        nationality: 'Өзбекстан / Узбекистан',
        dateOfBirth: plainDate('1975-06-03'),
        invitationNumber: '02-000117',
      },
      {
        name: 'OYBEKOVA NIGORA / Ойбекова Нигора',
        nationality: 'Өзбекстан / Узбекистан',
        dateOfBirth: plainDate('1979-11-30'),
        invitationNumber: '02-000118',
      },
    ],
    periodFrom: plainDate('2026-12-10'),
    periodTo: plainDate('2027-01-08'),
    validUntil: plainDate('2027-11-23'),
    decidedBy: {
      name: 'Ыдырысов Ерұлан Һамитұлы',
      post: 'Көші-қон полициясы басқармасының бастығы',
      signedAt: '2026-11-24T06:41:00Z',
      certificateSerial: '5A1F0C66D3B27E90417788E1B0C4',
    },
    verification: { url: 'http://localhost:3000/kk/verify/K7QD-94XM-2TPA', code: 'K7QD-94XM-2TPA' },
  };
}

export const entryConfirmationExamples = {
  'entry-confirmation-kk': confirmationIn('kk'),
  'entry-confirmation-ru': confirmationIn('ru'),
  'entry-confirmation-en': confirmationIn('en'),
};
