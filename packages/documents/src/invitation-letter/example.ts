import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import type { InvitationLetterProps } from './invitation-letter.ts';

function letterIn(language: Language): InvitationLetterProps {
  return {
    language,
    letterhead: {
      organisation: '«Үлгі Құрылыс» жауапкершілігі шектеулі серіктестігі',
      address: '050000, Алматы қаласы, Өтеген батыр көшесі, 7',
      phone: '+7 727 000 00 21',
      fax: '+7 727 000 00 22',
    },
    date: plainDate('2026-11-16'),
    outgoingNumber: '118',
    directorate: 'Алматы қаласы ІІД-нің Көші-қон полициясы басқармасына',
    organisation: {
      name: '«Үлгі Құрылыс» ЖШС',
      justiceYear: '2012',
      justiceNumber: '00017',
      registrationNumber: '00017-1910-ЖШС',
      bin: '120140000017',
    },
    invitee: {
      nameLatin: 'ERIKSDÓTTIR HILDUR',
      nameRussian: 'Эриксдоуттир Хильдур',
      sex: 'әйел',
      dateOfBirth: plainDate('1984-04-02'),
      placeOfBirth: 'Рейкьявик',
      nationality: 'Исландия',
      passport: { number: 'A0000017', issuedOn: plainDate('2022-03-10'), validUntil: plainDate('2032-03-10') },
      workplace: 'Norðurljós Verkfræði ehf., инженер',
      residence: 'Рейкьявик, Laugavegur, 17',
    },
    visaPlace: 'Осло',
    stayFrom: plainDate('2027-01-11'),
    stayTo: plainDate('2027-02-05'),
    multiplicity: 'екі реттік',
    purpose:
      'Жылыту жүйесін іске қосу жөніндегі № 9 келісімшарт бойынша келіссөздер және жабдықты сынау; сынақ үш аптаға созылады, арасында Бішкекке бір рет баруы қажет.',
    places: 'Алматы, Астана',
    president: null,
    executor: { name: 'Тілеубекова Әсел', phone: '+7 727 000 00 23' },
    endorsement: null,
  };
}

const handedIn = letterIn('kk');

const endorsement = {
  number: '02-2026-000342/1',
  issuedOn: plainDate('2026-11-25'),
  official: {
    name: 'Жүнісов Қайрат Нұрланұлы',
    post: 'Алматы қаласы ІІД Көші-қон полициясы басқармасының бастығы',
    signedAt: '2026-11-25T09:20:00Z',
    certificateSerial: '19F2B7C04D8E5A3361AA',
  },
  verification: { url: 'https://example.kz/verify/02-2026-000342-1/K7MX-4T9Q', code: 'K7MX-4T9Q' },
} satisfies InvitationLetterProps['endorsement'];

export const invitationLetterExamples = {
  'invitation-letter-kk': handedIn,
  'invitation-letter-ru': letterIn('ru'),
  'invitation-letter-en': letterIn('en'),
  'invitation-letter-endorsed': {
    ...handedIn,
    president: {
      name: 'Құрманғалиев Ғани Өміржанұлы',
      post: 'БСН 120140000017',
      signedAt: '2026-11-16T05:40:00Z',
      certificateSerial: '4C0E92D17BA35F6610AA',
    },
    endorsement,
  } satisfies InvitationLetterProps,
  'invitation-letter-endorsed-on-paper': {
    ...handedIn,
    president: { byHand: 'Құрманғалиев Ғани' },
    endorsement,
  } satisfies InvitationLetterProps,
};
