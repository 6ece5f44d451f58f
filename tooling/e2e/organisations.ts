import { addYears } from '@shaqyru/domain/law/plain-date';
import type { FormGroupId } from '@shaqyru/domain/application/forms';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import { invitees, today, visitTyped, type Typed } from './application.ts';
import { letterhead, letterVisit, organisation, outgoing, signatories } from './letters.ts';

/** The routes on which an organisation applies. */
export type OfOrganisation = Exclude<ApplicationKind, 'private'>;

const { relation: _relation, ...person } = invitees.nargiza;
/** The invited person of a letter. */
export const letterInvitee: Typed = { ...person, workplace: 'Мектеп, мұғалім', visaPlace: 'Ташкент' };
/** A foreigner who lives here, hosted by an organisation. */
export const foreigner: Typed = {
  surnameLatin: 'ABDULLAEV',
  givenNamesLatin: 'JASUR',
  surname: 'Абдуллаев',
  givenName: 'Жасур',
  birthDate: '1985-04-02',
  citizenship: 'UZB',
  passportNumber: 'FC1122334',
  passportIssuedOn: '2022-02-02',
  passportExpiresOn: '2032-02-02',
  arrivedOn: addYears(today, -1),
  permittedUntil: addYears(today, 1),
  permitDocument: 'жұмыс визасы № 1234567',
  address: 'Астана қаласы, Ұлы Дала даңғылы, 5',
  telephone: '+7 701 123 45 69',
};

/** The pages before the invited people and after them. */
export const pagesOfOrganisation: Record<
  OfOrganisation,
  { before: [FormGroupId, Typed][]; after: [FormGroupId, Typed][] }
> = {
  'private-host-organisation': {
    before: [
      ['office', { unitId: 'astana/esil-district' }],
      ['organisation', organisation],
      [
        'request',
        {
          ...outgoing,
          text: 'Біздің инженеріміз Жасур Абдуллаев сіңлісін қонаққа шақырғалы отыр, қарауыңызды сұраймыз.',
        },
      ],
      ['representative', { post: 'кадр инспекторы', telephone: '+7 717 200 00 23' }],
    ],
    after: [['visit', visitTyped]],
  },
  'business-letter': {
    before: [
      ['office', { unitId: 'astana/esil-district' }],
      ['organisation', letterhead],
      ['letter', outgoing],
    ],
    after: [
      ['visit', { ...letterVisit, purpose: 'negotiations' }],
      ['signatories', signatories],
    ],
  },
  'tourist-letter': {
    before: [
      ['office', { unitId: 'astana/esil-district' }],
      ['organisation', letterhead],
      ['letter', outgoing],
    ],
    after: [
      ['visit', letterVisit],
      ['signatories', signatories],
    ],
  },
};
