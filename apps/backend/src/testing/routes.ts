import type { ApplicationOf } from '@shaqyru/domain/application/forms';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import { addDays, addYears, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { answers as privateAnswers, dauren, invitee } from './people.ts';

/** Fictional: the host of a foreigner, and who invites on business or for tourism. */
export const firm = { name: '«Үлгі Құрылыс» ЖШС', bin: '120140000017' };
/** Its first head, and an employee to whom the certificate gives no right to sign. */
export const firmHead = { ...dauren, organisation: { ...firm, role: 'firstHead' as const } };
export const firmEmployee = {
  surname: 'ҚЫДЫРӘЛІ',
  name: 'ІҢКӘР',
  patronymic: 'ҮСЕНҚЫЗЫ',
  iin: '850515300701',
  organisation: { ...firm, role: 'employee' as const },
};

/** Whole applications of organisations that are right on `today`, each with a receipt of its own. */
export function answersOfKind<K extends Exclude<ApplicationKind, 'private'>>(
  kind: K,
  today: PlainDate,
): ApplicationOf<K> {
  const { office, employment, visit, receipt, declaration } = privateAnswers(today);
  const organisation = {
    ...firm,
    address: 'Астана қаласы, Мәңгілік Ел даңғылы, 20',
    telephone: '+7 717 200 00 17',
    email: 'ulgi@example.kz',
  };
  const { relation: _relation, ...person } = invitee();
  const letter = {
    office,
    organisation: {
      ...organisation,
      justiceRegistrationYear: 2012,
      justiceRegistrationNumber: '00017',
      registrationNumber: '00017-1910-ЖШС',
      registeredOn: addYears(today, -10),
      nonState: true as const,
    },
    letter: { outgoingNumber: '118', outgoingOn: today },
    invitees: [{ ...person, workplace: '«Регистан» зауыты, инженер', visaPlace: 'Ташкент, Өзбекстан' }],
    visit: {
      from: addDays(today, 30),
      to: addDays(today, 50),
      multiplicity: 'two' as const,
      visits: 2,
      purposeDetails: '№ 9 келісімшарт бойынша жылыту жүйесін іске қосу жөніндегі келіссөздер мен сынақ',
      stayGrounds: 'Сынақ үш аптаға созылады, арасында Бішкекке бір рет баруы қажет',
      places: 'Астана, Алматы',
    },
    signatories: {
      president: 'Әбдіғалиев Дәурен',
      executor: 'Тілеубекова Әсел',
      executorTelephone: '+7 717 200 00 23',
    },
    receipt,
    declaration: { trueInformation: true as const, inviteesConsent: true as const },
  };
  const all: { [Kind in Exclude<ApplicationKind, 'private'>]: ApplicationOf<Kind> } = {
    'private-host-organisation': {
      office,
      organisation,
      request: {
        outgoingNumber: '118',
        outgoingOn: today,
        text: 'Біздің инженеріміз Нигора Каримова сіңлісін бір айға қонаққа шақырғалы отыр, қарауыңызды сұраймыз.',
      },
      representative: {
        surname: 'Тілеубекова',
        givenName: 'Әсел',
        post: 'кадр инспекторы',
        telephone: '+7 717 200 00 23',
        authority: '№ 4, 2026 жылғы 12 қаңтар',
      },
      inviter: foreigner(today),
      employment,
      invitees: [invitee()],
      visit,
      receipt,
      declaration: { ...declaration, filledInByInviter: true, inviterConsents: true },
    },
    'business-letter': { ...letter, visit: { ...letter.visit, purpose: 'equipment' } },
    'tourist-letter': letter,
  };
  return all[kind] as ApplicationOf<K>;
}

/** A foreigner who came for two years, a year ago. */
export function foreigner(today: PlainDate): ApplicationOf<'private-host-organisation'>['inviter'] {
  return {
    surnameLatin: 'KARIMOVA',
    givenNamesLatin: 'NIGORA',
    surname: 'Каримова',
    givenName: 'Нигора',
    birthDate: '1988-02-02' as PlainDate,
    citizenship: 'UZB',
    passportNumber: 'FB7654321',
    passportIssuedOn: '2022-02-02' as PlainDate,
    passportExpiresOn: '2032-02-02' as PlainDate,
    arrivedOn: addYears(today, -1),
    permittedUntil: addYears(today, 1),
    permitDocument: 'жұмыс визасы № 1234567',
    address: 'Астана қаласы, Ұлы Дала даңғылы, 5',
    telephone: '+7 701 123 45 69',
  };
}
