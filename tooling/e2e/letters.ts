import { addDays } from '@shaqyru/domain/law/plain-date';
import { today, type Typed } from './application.ts';

/** What an organisation answers in an invitation letter, its invited people apart. All of it is fictional. */
export const firm = { name: '«Үлгі Сапар» ЖШС', bin: '120140000017' };
export const organisation: Typed = {
  address: 'Астана қаласы, Мәңгілік Ел даңғылы, 20',
  telephone: '+7 717 200 00 17',
  email: 'sapar@example.kz',
};
export const letterhead: Typed = {
  ...organisation,
  justiceRegistrationYear: '2012',
  justiceRegistrationNumber: '00017',
  registrationNumber: '00017-1910-ЖШС',
  registeredOn: '2012-01-20',
  nonState: true,
};
export const outgoing: Typed = { outgoingNumber: '118', outgoingOn: today };
export const letterVisit: Typed = {
  from: addDays(today, 40),
  to: addDays(today, 60),
  multiplicity: 'two',
  visits: '2',
  purposeDetails: 'Бірлескен жоба бойынша келіссөздер мен жабдықты қабылдау',
  stayGrounds: 'Жұмыс кестесі үш аптаға есептелген',
  places: 'Астана, Алматы',
};
export const signatories: Typed = {
  president: 'Сапаров Ғалым',
  executor: 'Тілеубекова Әсел',
  executorTelephone: '+7 717 200 00 23',
};
