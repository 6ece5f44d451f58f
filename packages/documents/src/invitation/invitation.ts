import type { Instant, PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Text } from '@shaqyru/domain/law/text';
import {
  type ElectronicSignature,
  type Sheet,
  type Verification,
  limited,
  numericDate,
  numericTime,
  quotedDate,
  signatureContent,
  writtenDate,
} from '../sheet.ts';

/** What is printed on the invitation for private affairs, standard, Annex 2. All strings are printed as they are. */
export type InvitationProps = Readonly<{
  number: string;
  issuedOn: PlainDate;
  inviter: Readonly<{ name: string; dateOfBirth: PlainDate; nationality: string; address: string }>;
  invitee: Readonly<{
    /** As in the passport. */
    nameLatin: string;
    nameRussian: string;
    dateOfBirth: PlainDate;
    relation: string;
    nationality: string;
    address: string;
  }>;
  purpose: string;
  periodFrom: PlainDate;
  periodTo: PlainDate;
  /** The migration police directorate that issues the invitation. */
  endorsedBy: string;
  /** Of the head of the directorate, who decided. */
  official: ElectronicSignature;
  /** null when the application was signed by hand on paper: the line stays empty. */
  inviterSignature: Readonly<{ name: string; signedAt: Instant }> | null;
  controlSlip: Readonly<{
    /** The body at the place of stay, continuing "To the chief of …". */
    addressee: string;
    days: number;
    entryFrom: PlainDate;
    addressOfStay: string;
    /** Name of the body that issued the invitation, and its chief. */
    issuingBody: string;
    chief: string;
  }>;
  verification: Verification;
  /** The lost or damaged invitation in whose place this one was made, and the day (Tax Code, art. 538(6)). */
  replaces?: Readonly<{ number: string; on: PlainDate }> | null;
  /** What is on record of the visit, for the reverse; null leaves its lines empty. */
  marks?: Readonly<{
    arrival: Readonly<{ on: PlainDate; place: string }> | null;
    registeredOn: PlainDate | null;
    departure: Readonly<{ on: PlainDate; place: string }> | null;
    /** The body that gives the marks. */
    body: string;
  }> | null;
}>;

/**
 * Where the specimen's misprints are put right; clause 5 asks for the form of Annex 2, whose sense they do not change.
 * `printed` is what the official text has.
 */
export const corrections: readonly Readonly<{ place: string; printed: string; correct: string }>[] = [
  { place: 'front, heading', printed: 'KAZAKSTAN', correct: 'KAZAKHSTAN' },
  { place: 'front, inviting person', printed: 'Nationaliti', correct: 'Nationality' },
  { place: 'front, endorsement', printed: 'The invation is endorsed by', correct: 'The invitation is endorsed by' },
  { place: 'front, signature of the official', printed: 'Лаузымды', correct: 'Лауазымды' },
  { place: 'front, Kazakh labels', printed: 'i (Latin letter)', correct: 'і (Cyrillic letter)' },
  { place: 'front, date', printed: '20 г.', correct: '20__ ж.' },
  { place: 'control slip, citizenship and name', printed: 'тегі аты', correct: 'тегі, аты' },
  { place: 'control slip, address of stay', printed: 'мекнжайға', correct: 'мекенжайы' },
  { place: 'control slip, departure', printed: 'уақытша шығуын', correct: 'уақтылы шығуын' },
  { place: 'control slip, chief', printed: 'Бастығына М.О.', correct: 'Бастығы М.О.' },
  { place: 'reverse, terms in Kazakh', printed: 'уақтылы шақырылған', correct: 'уақытша шақырылған' },
];

const words = {
  inviter: { kk: 'Шақырушы адам', ru: 'Приглашающий', en: 'Inviting person' },
  inviterName: { kk: 'Тегі, аты, әкесінің аты', ru: 'Фамилия, имя, отчество', en: 'Name' },
  invitee: { kk: 'Шақырылушы адам', ru: 'Приглашаемый (е)', en: 'Invited person' },
  inviteeName: { kk: 'Тегі, аты', ru: 'Фамилия, имя', en: 'Name' },
  dateOfBirth: { kk: 'Туған жылы', ru: 'Дата рождения', en: 'Date of birth' },
  relation: { kk: 'Туыстық жағы', ru: 'Степень родства', en: 'Degree of relation' },
  nationality: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  purpose: { kk: 'Сапардың мақсаты', ru: 'Цель поездки', en: 'Purpose of visit' },
  period: { kk: 'Сапардың мерзімі', ru: 'Срок поездки', en: 'Period of visit' },
} satisfies Record<string, Text>;

const longest = { name: 200, short: 120, address: 300, body: 250 };

export function prepareInvitation(props: InvitationProps): Sheet {
  const { inviter, invitee, controlSlip, inviterSignature } = props;
  const name = `${limited('inviteeNameLatin', invitee.nameLatin, longest.name)} / ${limited('inviteeNameRussian', invitee.nameRussian, longest.name)}`;
  const period = `${numericDate(props.periodFrom)} – ${numericDate(props.periodTo)}`;
  const purpose = limited('purpose', props.purpose, longest.address);
  return {
    title: `Шақыру № ${limited('number', props.number, 40)}`,
    language: 'kk',
    date: props.issuedOn,
    qr: props.verification.url,
    content: {
      number: props.number,
      inviter: {
        heading: words.inviter,
        rows: [
          { label: words.inviterName, value: limited('inviterName', inviter.name, longest.name), lines: 2 },
          { label: words.dateOfBirth, value: numericDate(inviter.dateOfBirth), lines: 1 },
          {
            label: words.nationality,
            value: limited('inviterNationality', inviter.nationality, longest.short),
            lines: 1,
          },
          { label: words.address, value: limited('inviterAddress', inviter.address, longest.address), lines: 2 },
        ],
      },
      invitee: {
        heading: words.invitee,
        rows: [
          { label: words.inviteeName, value: name, lines: 2 },
          { label: words.dateOfBirth, value: numericDate(invitee.dateOfBirth), lines: 1 },
          { label: words.relation, value: limited('relation', invitee.relation, longest.short), lines: 1 },
          {
            label: words.nationality,
            value: limited('inviteeNationality', invitee.nationality, longest.short),
            lines: 1,
          },
          { label: words.address, value: limited('inviteeAddress', invitee.address, longest.address), lines: 2 },
          { label: words.purpose, value: purpose, lines: 1 },
          { label: words.period, value: period, lines: 1 },
        ],
      },
      endorsedBy: limited('endorsedBy', props.endorsedBy, longest.body),
      official: {
        ...signatureContent(props.official),
        name: limited('officialName', props.official.name, longest.name),
        post: limited('officialPost', props.official.post, longest.body),
        certificateSerial: limited('certificateSerial', props.official.certificateSerial, 80),
      },
      inviterSignature: inviterSignature && {
        name: limited('inviterSignatureName', inviterSignature.name, longest.name),
        signedAt: numericTime(inviterSignature.signedAt),
      },
      issuedOn: quotedDate(props.issuedOn),
      code: limited('code', props.verification.code, 40),
      replaces: props.replaces
        ? { number: limited('replacedNumber', props.replaces.number, 40), on: numericDate(props.replaces.on) }
        : null,
      marks: marksContent(props.marks ?? null),
      slip: {
        addressee: limited('addressee', controlSlip.addressee, longest.body),
        invitee: `${invitee.nationality}, ${name}`,
        days: String(controlSlip.days),
        entryFrom: numericDate(controlSlip.entryFrom),
        purpose,
        addressOfStay: limited('addressOfStay', controlSlip.addressOfStay, longest.address),
        issuingBody: limited('issuingBody', controlSlip.issuingBody, longest.body),
        chief: limited('chief', controlSlip.chief, longest.name),
      },
    },
  };
}

/** "10.12.2026, Қордай; тіркелген / зарегистрирован 12.12.2026". */
function marksContent(marks: InvitationProps['marks']): Sheet['content'] | null {
  if (!marks) return null;
  const { arrival, registeredOn, departure, body } = marks;
  const at = (field: string, mark: { on: PlainDate; place: string } | null) =>
    mark ? [numericDate(mark.on), limited(field, mark.place, longest.address)].filter(Boolean).join(', ') : '';
  const registration = registeredOn ? `тіркелген / зарегистрирован ${numericDate(registeredOn)}` : '';
  return {
    arrival: [at('arrivalPlace', arrival), registration].filter(Boolean).join('; '),
    departure: at('departurePlace', departure),
    body: limited('markingBody', body, longest.body),
    arrivalDay: dayLine(registeredOn ?? arrival?.on ?? null),
    departureDay: dayLine(departure?.on ?? null),
  };
}

/** The three blanks of «20__ ж. «__» ________», or null to leave them empty. */
function dayLine(date: PlainDate | null) {
  if (!date) return null;
  const [, year = '', day = '', month = ''] = /^20(\d{2}) жылғы (\d+) (.+)$/.exec(writtenDate(date).kk) ?? [];
  return { year, day: day.padStart(2, '0'), month };
}
