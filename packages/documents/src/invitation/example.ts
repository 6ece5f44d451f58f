import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { InvitationProps } from './invitation.ts';

/** Fictional people; the department is one of Annex 1. */
export const invitation: InvitationProps = {
  number: '02-000117',
  issuedOn: plainDate('2026-11-24'),
  inviter: {
    name: 'Өмірбекова Гүлжаһан Қайратқызы',
    dateOfBirth: plainDate('1980-01-01'),
    nationality: 'Қазақстан Республикасы',
    address: 'Алматы қаласы, Әуезов ауданы, Ғабит Мүсірепов көшесі, 14-үй, 27-пәтер',
  },
  invitee: {
    nameLatin: 'OYBEKOV SHUKHRAT ANVAR UGLI',
    nameRussian: 'Ойбеков Шухрат Анвар угли',
    dateOfBirth: plainDate('1975-06-03'),
    relation: 'Ағасы / брат',
    nationality: 'Өзбекстан / Узбекистан',
    address: 'Өзбекстан, Самарқан қаласы, Навоий көшесі, 41',
  },
  purpose: 'Туыстарға бару, той',
  periodFrom: plainDate('2026-12-10'),
  periodTo: plainDate('2027-01-08'),
  endorsedBy: 'Алматы қаласы Ішкі істер департаментінің Көші-қон полициясы басқармасы',
  official: {
    name: 'Ыдырысов Ерұлан Һамитұлы',
    post: 'Көші-қон полициясы басқармасының бастығы',
    signedAt: '2026-11-24T06:41:00Z',
    certificateSerial: '5A1F0C66D3B27E90417788E1B0C4',
  },
  inviterSignature: { name: 'Өмірбекова Гүлжаһан Қайратқызы', signedAt: '2026-11-16T04:12:00Z' },
  controlSlip: {
    addressee: 'Алматы қаласы Әуезов ауданы Ішкі істер басқармасының көші-қон полициясы бөлімі',
    days: 30,
    entryFrom: plainDate('2026-12-10'),
    addressOfStay: 'Алматы қаласы, Әуезов ауданы, Ғабит Мүсірепов көшесі, 14-үй, 27-пәтер',
    issuingBody: 'Алматы қаласы ІІД Көші-қон полициясы басқармасы',
    chief: 'Е. Һ. Ыдырысов',
  },
  verification: { url: 'http://localhost:3000/kk/verify/K7QD-94XM-2TPA', code: 'K7QD-94XM-2TPA' },
};

/** Made in place of a lost one, with the marks of the internal affairs body. */
export const replacedInvitation: InvitationProps = {
  ...invitation,
  number: '02-000131',
  replaces: { number: '02-000117', on: plainDate('2026-12-14') },
  marks: {
    arrival: { on: plainDate('2026-12-10'), place: '«Қордай» өткізу пункті' },
    registeredOn: plainDate('2026-12-12'),
    departure: { on: plainDate('2027-01-05'), place: '«Қордай» өткізу пункті' },
    body: 'Алматы қаласы Әуезов ауданы Ішкі істер басқармасының көші-қон полициясы бөлімі',
  },
};

export const invitationExamples = { invitation, 'invitation-replaced': replacedInvitation };
