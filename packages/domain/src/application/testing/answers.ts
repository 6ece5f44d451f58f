import type { Attachment, AttachmentKind } from '../../files/attachment.ts';
import { addDays, addYears, plainDate, type PlainDate } from '../../law/plain-date.ts';
import type { ApplicationOf } from '../forms.ts';
import type { ApplicationKind } from '../kind.ts';
import type { Invitee } from '../private-affairs.ts';

/** The day on which the applicants of the tests answer. */
export const today: PlainDate = plainDate('2026-11-24');
export const inviteeId = '0196d2f0-0000-4000-8000-000000000001';
export const otherInviteeId = '0196d2f0-0000-4000-8000-000000000002';

/** A fictional invited person whose every answer is good. */
export const invitee: Invitee = {
  id: inviteeId,
  surnameLatin: 'KARIMOV',
  givenNamesLatin: 'RUSTAM',
  surnameRussian: 'Каримов',
  givenNamesRussian: 'Рустам',
  sex: 'male',
  birthDate: plainDate('1990-03-21'),
  birthPlace: 'Самарканд',
  citizenship: 'UZB',
  passportNumber: 'FA1234567',
  passportIssuedOn: plainDate('2021-03-20'),
  passportExpiresOn: plainDate('2031-03-20'),
  residenceCountry: 'UZB',
  residenceAddress: 'Самарканд, ул. Регистан, 1',
  workplace: 'Мектеп № 5',
  relation: 'немере інісі',
  oralman: false,
  bornOrFormerCitizen: false,
  familyMemberOfSuch: false,
};

const office = { unitId: 'almaty/medeu-district' };
const receipt = { bank: 'Халық банкі', number: '77-1', paidOn: addDays(today, -1), amountTiyn: 216_250 };
const employment = { lastFiveYears: '2019–2026, «Алатау» ЖШС, инженер, Алматы' };
const declaration = { obligations: true, trueInformation: true, personalData: true } as const;
const visit = {
  purpose: 'relatives' as const,
  from: addDays(today, 30),
  to: addDays(today, 60),
  stayAddress: 'Алматы, Абай даңғылы, 1',
};
const organisation = {
  name: '«Алатау» ЖШС',
  bin: '120140000017',
  address: 'Алматы, Абай даңғылы, 1',
  telephone: '+7 727 123 45 67',
  email: 'office@alatau.kz',
};
const letterhead = {
  ...organisation,
  justiceRegistrationYear: 2012,
  justiceRegistrationNumber: '1234-1910',
  registrationNumber: '5678',
  registeredOn: plainDate('2012-01-20'),
  nonState: true as const,
};
const letterVisit = {
  from: addDays(today, 30),
  to: addDays(today, 60),
  multiplicity: 'two' as const,
  visits: 2,
  purposeDetails: 'Жабдықты қабылдау және персоналды оқыту',
  stayGrounds: 'Оқыту төрт аптаға созылады',
  places: 'Алматы, Қарағанды',
};
const { relation: _relation, ...common } = invitee;
const letter = {
  office,
  organisation: letterhead,
  letter: { outgoingNumber: '15/3', outgoingOn: today },
  invitees: [{ ...common, workplace: 'Завод «Регистан»', visaPlace: 'Ташкент, Өзбекстан' }],
  signatories: { president: 'Омаров Асқар', executor: 'Серікова Дана', executorTelephone: '+7 727 123 45 68' },
  receipt,
  declaration: { trueInformation: true, inviteesConsent: true } as const,
};

/** A whole application of each kind with which nothing is wrong. */
export const goodAnswers: { readonly [K in ApplicationKind]: ApplicationOf<K> } = {
  private: {
    office,
    inviter: {
      surname: 'Омарова',
      givenName: 'Айгүл',
      birthDate: plainDate('1980-01-01'),
      standing: 'citizen',
      citizenship: 'KAZ',
      identityDocumentNumber: '012345678',
      identityDocumentIssuedOn: plainDate('2020-05-05'),
      address: 'Алматы, Абай даңғылы, 1',
      telephone: '+7 701 123 45 67',
      email: 'aigul@mail.kz',
    },
    employment,
    invitees: [invitee],
    visit,
    petition: { text: 'Немере інім Рустамды қонаққа шақыруға рұқсат беруіңізді сұраймын.' },
    receipt,
    declaration,
  },
  'private-host-organisation': {
    office,
    organisation,
    request: {
      outgoingNumber: '15/3',
      outgoingOn: today,
      text: 'Біздің инженеріміз туысын қонаққа шақырғалы отыр, қарауыңызды сұраймыз.',
    },
    representative: { surname: 'Серікова', givenName: 'Дана', post: 'кадр инспекторы', telephone: '+7 701 123 45 68' },
    inviter: {
      surnameLatin: 'KARIMOVA',
      givenNamesLatin: 'DILNOZA',
      surname: 'Каримова',
      givenName: 'Дильноза',
      birthDate: plainDate('1988-02-02'),
      citizenship: 'UZB',
      passportNumber: 'FB7654321',
      passportIssuedOn: plainDate('2022-02-02'),
      passportExpiresOn: plainDate('2032-02-02'),
      arrivedOn: addYears(today, -1),
      permittedUntil: addYears(today, 1),
      permitDocument: 'жұмыс визасы № 1234567',
      address: 'Алматы, Абай даңғылы, 1',
      telephone: '+7 701 123 45 69',
    },
    employment,
    invitees: [invitee],
    visit,
    receipt,
    declaration: { ...declaration, filledInByInviter: true, inviterConsents: true },
  },
  'business-letter': { ...letter, visit: { ...letterVisit, purpose: 'equipment' } },
  'tourist-letter': { ...letter, visit: letterVisit },
};

/** Right answers of one page; of the people, those of the first. */
export function goodPage(kind: ApplicationKind, page: string): Record<string, unknown> {
  const { invitees, ...pages } = goodAnswers[kind];
  const found = page === 'invitee' ? invitees[0] : (pages as Record<string, Record<string, unknown>>)[page];
  return found ?? {};
}

/** A scan of an application. */
export function scan(kind: AttachmentKind, of: string | null = null): Attachment {
  return {
    id: '0196d2f0-0000-4000-8000-0000000000ff',
    kind,
    inviteeId: of,
    name: 'скан.pdf',
    mediaType: 'application/pdf',
    size: 1000,
    sha256: 'ab'.repeat(32),
    uploadedAt: '2026-11-24T05:00:00.000Z',
    scan: 'clean',
  };
}
