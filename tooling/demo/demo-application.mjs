// An application of the demonstration: every question answered, by a fictional person for fictional people.
import { randomUUID } from 'node:crypto';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { addDays } from '@shaqyru/domain/law/plain-date';

const stayAddress = 'Астана қаласы, Мәңгілік Ел даңғылы, 10, 25-пәтер';

/**
 * The pages to save, in order: `{ group, inviteeId, answers }`.
 * @param {{ person: { surname: string, name: string, patronymic: string, iin: string }, unitId: string, invitees: object[],
 *   language: string, paidOn: string, receiptNumber: string, from: string }} application `from` is the day of arrival
 */
export function demoApplication({ person, unitId, invitees, language, paidOn, receiptNumber, from }) {
  const pages = {
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
    receipt: {
      bank: 'Халық Банк',
      number: receiptNumber,
      paidOn,
      amountTiyn: stateDuty({ paidOn, invitees: invitees.length }).value,
    },
    declaration: { obligations: true, trueInformation: true, personalData: true },
  };
  return [
    ...Object.entries(pages).map(([group, answers]) => ({ group, inviteeId: null, answers })),
    ...invitees.map((answers) => ({ group: 'invitee', inviteeId: randomUUID(), answers })),
  ];
}

function title(name) {
  return name[0] + name.slice(1).toLocaleLowerCase('kk');
}

function birthDateOf(iin) {
  const century = '56'.includes(iin[6]) ? '20' : '19';
  return `${century}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
}
