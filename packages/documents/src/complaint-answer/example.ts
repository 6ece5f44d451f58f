import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { ComplaintAnswerProps } from './complaint-answer.ts';

const common = {
  number: 'SH02-2026-000017',
  answeredOn: plainDate('2026-12-03'),
  registeredOn: plainDate('2026-11-23'),
  appealUntil: plainDate('2027-03-03'),
  signedBy: {
    name: 'Нұржан Тұрсын',
    post: 'көші-қон полициясы басқармасының бастығы',
    signedAt: '2026-12-03T06:20:00.000Z',
    certificateSerial: '3F9C21A07B44D5E6',
  },
  verification: { url: 'https://shaqyru.example.kz/complain/follow', code: 'SH02-2026-000017' },
} as const;

export const complaintAnswerExamples = {
  'complaint-answer-kk': {
    ...common,
    language: 'kk',
    body: 'Алматы қаласының Ішкі істер департаменті',
    addressee: { name: 'Өмірбекова Гүлжаһан Қайратқызы', address: 'Алматы қаласы, Абай даңғылы, 10, 25-пәтер' },
    outcome: 'негізді',
    text: 'Өтінішіңіз бойынша жауап белгіленген мерзімнен екі жұмыс күніне кеш берілгені анықталды.\nІсті қараған қызметкерден түсініктеме алынды, кешігуге дәлелді себеп болмаған.',
    measures: [
      { measure: 'қызметкерге нұсқау берілді', words: 'Мерзімдерді сақтау туралы жазбаша нұсқау берілді.' },
      { measure: 'кешірім сұралды', words: '' },
    ],
  },
  'complaint-answer-ru': {
    ...common,
    language: 'ru',
    verification: { ...common.verification, url: 'https://shaqyru.example.kz/ru/complain/follow' },
    body: 'Департамент внутренних дел г. Алматы',
    addressee: { name: 'Иванова Марина Сергеевна', address: 'г. Алматы, пр. Абая, 10, кв. 25' },
    outcome: 'необоснованна',
    text: 'Проверкой установлено, что документы приняты в порядке очереди, время ожидания составило 12 минут.',
    measures: [],
  },
} as const satisfies Record<string, ComplaintAnswerProps>;
