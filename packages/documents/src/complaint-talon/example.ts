import type { Language } from '@shaqyru/domain/law/text';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { ComplaintTalonProps } from './complaint-talon.ts';

const places: Record<Language, [subject: string, at: string]> = {
  kk: [
    'Алматы қаласының Ішкі істер департаменті',
    'Алматы қаласының Ішкі істер департаменті, кеңсе: Алматы қаласы, Масанчи көшесі, 57а',
  ],
  ru: [
    'Департамент внутренних дел г. Алматы',
    'Департамент внутренних дел г. Алматы, канцелярия: г. Алматы, ул. Масанчи, 57а',
  ],
  en: [
    'Internal Affairs Department of Almaty',
    'Internal Affairs Department of Almaty, chancellery: g. Almaty, ul. Masanchi, 57a',
  ],
};

function talonIn(language: Language): ComplaintTalonProps {
  const [subject, answerAt] = places[language];
  return {
    language,
    number: 'SH02-2026-000017',
    subject,
    acceptedBy: 'Ғабдуллина Әйгерім Сәкенқызы',
    acceptedAt: '2026-11-23T05:42:00.000Z',
    answerBy: plainDate('2026-12-08'),
    answerAt,
    contacts: '254-43-27, 254-40-08',
    follow: { address: 'shaqyru.example.kz/complain/follow', code: '7KQM-4XTR-9HWE-C3PY' },
  };
}

export const complaintTalonExamples = {
  'complaint-talon-kk': talonIn('kk'),
  'complaint-talon-ru': talonIn('ru'),
  'complaint-talon-en': talonIn('en'),
};
