import { annex2ControlSlip, annex2Front, annex2Reverse } from '@shaqyru/domain/law/annexes/annex-2';
import { labelOf, wordsOf } from '@shaqyru/domain/law/annexes/form-line';
import type { Instant, PlainDate } from '@shaqyru/domain/law/plain-date';
import { type Language, languages, type Text } from '@shaqyru/domain/law/text';
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

const label = (id: string) => labelOf(annex2Front, id);
const slipLabel = (id: string) => labelOf(annex2ControlSlip, id);
const markLabel = (id: string) => labelOf(annex2Reverse, id);
const [heading, inviterHeading, inviteeHeading] = wordsOf(annex2Front, 'heading');
const [slipHeading] = wordsOf(annex2ControlSlip, 'heading');
const [toBeReturned, control] = wordsOf(annex2ControlSlip, 'statement');
const [marksHeading] = wordsOf(annex2Reverse, 'heading');
const [terms] = wordsOf(annex2Reverse, 'statement');

/** On the specimen the words stand in brackets under the line. */
function capitalised(text: Text): Text {
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  return { kk: capital(text.kk), ru: capital(text.ru), en: capital(text.en) };
}

/** "TERMS OF INVITATION:" is set in bold before what it heads. */
function termsIn(language: Language) {
  const text = terms?.[language] ?? '';
  const colon = text.indexOf(': ');
  return { language, heading: text.slice(0, colon + 1), body: text.slice(colon + 2) };
}

/** What the template itself prints of Annex 2, its misprints put right (`law/faults.ts`). */
const printed = {
  heading,
  endorsedBy: label('endorsed-by'),
  official: label('official-signature'),
  inviterSignature: label('inviter-signature'),
  slip: {
    heading: slipHeading,
    toBeReturned,
    control,
    addressee: slipLabel('addressee'),
    invited: capitalised(slipLabel('invited')),
    purpose: slipLabel('purpose'),
    addressOfStay: slipLabel('address-of-stay'),
  },
  terms: languages.map(termsIn),
  marks: {
    heading: marksHeading,
    arrival: markLabel('arrival'),
    departure: markLabel('departure'),
    chief: markLabel('city-chief'),
  },
};

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
      printed,
      number: props.number,
      inviter: {
        heading: inviterHeading,
        rows: [
          { label: label('inviter-name'), value: limited('inviterName', inviter.name, longest.name), lines: 2 },
          { label: label('inviter-birth-date'), value: numericDate(inviter.dateOfBirth), lines: 1 },
          {
            label: label('inviter-nationality'),
            value: limited('inviterNationality', inviter.nationality, longest.short),
            lines: 1,
          },
          {
            label: label('inviter-address'),
            value: limited('inviterAddress', inviter.address, longest.address),
            lines: 2,
          },
        ],
      },
      invitee: {
        heading: inviteeHeading,
        rows: [
          { label: label('invitee-name'), value: name, lines: 2 },
          { label: label('invitee-birth-date'), value: numericDate(invitee.dateOfBirth), lines: 1 },
          { label: label('relation'), value: limited('relation', invitee.relation, longest.short), lines: 1 },
          {
            label: label('invitee-nationality'),
            value: limited('inviteeNationality', invitee.nationality, longest.short),
            lines: 1,
          },
          {
            label: label('invitee-address'),
            value: limited('inviteeAddress', invitee.address, longest.address),
            lines: 2,
          },
          { label: label('purpose'), value: purpose, lines: 1 },
          { label: label('period'), value: period, lines: 1 },
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
