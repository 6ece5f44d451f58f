// An application of the demonstration: every question answered, by a fictional person for fictional people.
import { randomUUID } from 'node:crypto';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { addDays } from '@shaqyru/domain/law/plain-date';

const stayAddress = 'Астана қаласы, Мәңгілік Ел даңғылы, 10, 25-пәтер';

/**
 * The pages to save, in order: `{ group, inviteeId, answers }`.
 * @param {{ person: { surname: string, name: string, patronymic: string, iin: string }, unitId: string, invitees: object[],
 *   language: string, paidOn: string, receiptNumber: string, from: string, kind?: string }} application `from` is the day of arrival
 */
export function demoApplication({ person, unitId, invitees, language, paidOn, receiptNumber, from, kind = 'private' }) {
  const receipt = {
    bank: 'Халық Банк',
    number: receiptNumber,
    paidOn,
    amountTiyn: stateDuty({ paidOn, invitees: invitees.length }).value,
  };
  const pages =
    kind === 'private'
      ? privatePages({ person, unitId, language, from, receipt })
      : letterPages({ person, unitId, from, receipt, kind, writtenOn: paidOn });
  return [
    ...Object.entries(pages).map(([group, answers]) => ({ group, inviteeId: null, answers })),
    ...invitees.map((answers) => ({ group: 'invitee', inviteeId: randomUUID(), answers })),
  ];
}

function privatePages({ person, unitId, language, from, receipt }) {
  return {
    office: { unitId },
    inviter: {
      surname: title(person.surname),
      givenName: title(person.name),
      patronymic: title(person.patronymic),
      birthDate: birthDateOf(person.iin),
      standing: 'citizen',
      citizenship: 'KAZ',
      identityDocumentNumber: '045678912',
      identityDocumentIssuedOn: '2020-01-15',
      address: stayAddress,
      telephone: '+7 701 123 45 67',
      email: 'shaqyrushy@example.kz',
    },
    employment: { lastFiveYears: '2020–2026, «Көктем» мектебі, мұғалім, Астана қаласы' },
    visit: { purpose: 'relatives', from, to: addDays(from, 30), stayAddress },
    petition: {
      text:
        language === 'ru'
          ? 'Прошу разрешить пригласить моих близких в гости, чтобы вместе провести семейный праздник.'
          : 'Жақындарымды отбасылық мерекені бірге өткізу үшін қонаққа шақыруға рұқсат етуіңізді сұраймын.',
    },
    receipt,
    declaration: { obligations: true, trueInformation: true, personalData: true },
  };
}

/** The letter of Annex 3 of the organisation for which the person signs. */
function letterPages({ person, unitId, from, receipt, kind, writtenOn }) {
  const business = kind === 'business-letter';
  return {
    office: { unitId },
    organisation: {
      name: person.organisation.name,
      bin: person.organisation.bin,
      address: 'Астана қаласы, Мәңгілік Ел даңғылы, 20',
      telephone: '+7 717 200 00 17',
      email: 'ulgi@example.kz',
      justiceRegistrationYear: 2012,
      justiceRegistrationNumber: '00017',
      registrationNumber: '00017-1910-ЖШС',
      registeredOn: '2012-01-20',
      nonState: true,
    },
    letter: { outgoingNumber: business ? '118' : '121', outgoingOn: writtenOn },
    visit: {
      from,
      to: addDays(from, 14),
      multiplicity: 'one',
      visits: 1,
      ...(business ? { purpose: 'equipment' } : {}),
      purposeDetails: business
        ? '№ 9 келісімшарт бойынша жылыту жүйесін іске қосу және қызметкерлерді оқыту'
        : 'Астана мен Бурабайдың көрікті жерлерін топпен бірге аралау',
      stayGrounds: business ? 'Сынақ пен оқыту екі аптаға созылады' : 'Маршрут екі аптаға есептелген',
      places: business ? 'Астана' : 'Астана, Бурабай',
    },
    signatories: {
      president: `${title(person.surname)} ${title(person.name)}`,
      executor: 'Тілеубекова Әсел',
      executorTelephone: '+7 717 200 00 23',
    },
    receipt,
    declaration: { trueInformation: true, inviteesConsent: true },
  };
}

function title(name) {
  return name[0] + name.slice(1).toLocaleLowerCase('kk');
}

function birthDateOf(iin) {
  const century = '56'.includes(iin[6]) ? '20' : '19';
  return `${century}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
}
