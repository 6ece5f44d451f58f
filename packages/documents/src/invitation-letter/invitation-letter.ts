import { annex3Letter } from '@shaqyru/domain/law/annexes/annex-3';
import { labelOf, wordsOf } from '@shaqyru/domain/law/annexes/form-line';
import { clauseOf } from '@shaqyru/domain/law/standard';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language, Text } from '@shaqyru/domain/law/text';
import {
  type BlankForm,
  type ElectronicSignature,
  type Sheet,
  type Verification,
  dayOfTheForm,
  emptyDate,
  limited,
  numericDate,
  quotedDate,
  signatureContent,
} from '../sheet.ts';

/**
 * The invitation letter of an organisation for one invited person: standard, clause 11 and Annex 3. All strings are printed
 * as they are; empty ones leave the line empty.
 */
export type InvitationLetterProps = Readonly<{
  language: Language;
  /** Note 1: the organisation's letterhead. */
  letterhead: Readonly<{ organisation: string; address: string; phone: string; fax: string }>;
  date: PlainDate;
  outgoingNumber: string;
  /** The migration police directorate, in the dative: "Алматы қаласы ІІД-нің Көші-қон полициясы басқармасына". */
  directorate: string;
  /** Registration with the Ministry of Justice: year and number; the registration number; the BIN. */
  organisation: Readonly<{
    name: string;
    justiceYear: string;
    justiceNumber: string;
    registrationNumber: string;
    bin: string;
  }>;
  invitee: Readonly<{
    /** As in the passport. */
    nameLatin: string;
    nameRussian: string;
    sex: string;
    dateOfBirth: PlainDate;
    placeOfBirth: string;
    nationality: string;
    passport: Readonly<{ number: string; issuedOn: PlainDate; validUntil: PlainDate }>;
    workplace: string;
    residence: string;
  }>;
  visaPlace: string;
  stayFrom: PlainDate;
  stayTo: PlainDate;
  /** Item 10, note 3: the number of visits within the period of stay, in words. */
  multiplicity: string;
  /** Note 4: in detail, justifying the length of stay. */
  purpose: string;
  places: string;
  /**
   * Of the president or another person with the right to sign; of a letter that was handed in on paper, whose hand and seal
   * are on it; null where it is still to be signed.
   */
  president: ElectronicSignature | Readonly<{ byHand: string }> | null;
  executor: Readonly<{ name: string; phone: string }>;
  /** Clause 5: what makes the letter a result of the service; null while it is only handed in. */
  endorsement: Readonly<{
    number: string;
    issuedOn: PlainDate;
    official: ElectronicSignature;
    verification: Verification;
  }> | null;
}>;

const words = {
  byHand: {
    kk: 'қолы мен мөрі тапсырылған хатта',
    ru: 'подпись и печать на сданном письме',
    en: 'signature and seal on the letter handed in',
  },
  letterhead: {
    kk: 'Ұйымның бланкісі: атауы, мекенжайы, телефоны, факсі',
    ru: 'Бланк организации: наименование, адрес, телефон, факс',
    en: 'Letterhead of the organisation: name, address, telephone, fax',
  },
  phone: { kk: 'тел.', ru: 'тел.', en: 'tel.' },
  fax: { kk: 'факс', ru: 'факс', en: 'fax' },
  attached: {
    kk: 'Жұмысқа шақырған кезде жұмысқа рұқсаттың көшірмесі қоса беріледі.',
    ru: 'При приглашении на работу прилагается копия разрешения на работу.',
    en: 'When the person is invited to work, a copy of the work permit is attached.',
  },
  endorsement: {
    kk: 'Көші-қон полициясы басқармасының белгісі',
    ru: 'Отметка управления миграционной полиции',
    en: 'Mark of the migration police directorate',
  },
  visaStamp: { kk: 'Визалық мөр', ru: 'Визовая печать', en: 'Visa stamp' },
  head: {
    kk: 'Көші-қон полициясы басқармасының бастығы (қолы)',
    ru: 'Начальник управления миграционной полиции (подпись)',
    en: 'Head of the migration police directorate (signature)',
  },
  eds: { kk: 'ЭЦҚ қойылған', ru: 'Подписано ЭЦП', en: 'Signed with EDS' },
  verify: { kk: 'Тексеру', ru: 'Проверить', en: 'Check' },
} satisfies Record<string, Text>;

export const letterWords: Pick<typeof words, 'letterhead' | 'endorsement' | 'visaStamp' | 'head'> = words;

const [consularDepartment, confirms] = wordsOf(annex3Letter, 'statement');
if (!consularDepartment || !confirms) throw new Error('Annex 3 has two statements above its fields');

/** The words of a line of Annex 3. Throws RangeError for a line that the annex does not have. */
export function letterLabel(id: string): Text {
  return labelOf(annex3Letter, id);
}

/** What stands above the fields: the second addressee, and that the organisation confirms the invitation. */
export const letterStatements: Readonly<{ consularDepartment: Text; confirms: Text }> = {
  consularDepartment,
  confirms,
};

/** The notes under Annex 3. */
export const letterNotes: readonly Text[] = [1, 2, 3, 4].map(
  (note) => clauseOf('2013-07-23', `Annex 3, note ${note}`).text,
);

/** The lines that are filled in, in the order of the form. */
export const organisationLines = ['organisation', 'justice-registration', 'registration-number', 'bin'] as const;
export const inviteeLines = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '5-issued',
  '5-valid-until',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
] as const;
export type LetterLine = (typeof organisationLines)[number] | (typeof inviteeLines)[number];

const copies: readonly Text[] = [1, 2, 3].map((copy) => ({
  kk: `${copy}-дана`,
  ru: `экземпляр ${copy}`,
  en: `copy ${copy}`,
}));

const longest = { name: 200, short: 120, line: 300, residence: 360, purpose: 1000 };

function valuesOf(props: InvitationLetterProps): Record<LetterLine, string> {
  const { organisation, invitee } = props;
  const registered = [
    limited('justiceYear', organisation.justiceYear, 40),
    organisation.justiceNumber && `№ ${limited('justiceNumber', organisation.justiceNumber, 60)}`,
  ];
  return {
    organisation: limited('organisationName', organisation.name, longest.line),
    'justice-registration': registered.filter(Boolean).join(', '),
    'registration-number': limited('registrationNumber', organisation.registrationNumber, 60),
    bin: limited('bin', organisation.bin, 40),
    '1': `${limited('inviteeNameLatin', invitee.nameLatin, longest.name)} / ${limited('inviteeNameRussian', invitee.nameRussian, longest.name)}`,
    '2': limited('inviteeSex', invitee.sex, longest.short),
    '3': `${numericDate(invitee.dateOfBirth)}, ${limited('inviteePlaceOfBirth', invitee.placeOfBirth, longest.line)}`,
    '4': limited('inviteeNationality', invitee.nationality, longest.short),
    '5': limited('inviteePassport', invitee.passport.number, 60),
    '5-issued': numericDate(invitee.passport.issuedOn),
    '5-valid-until': numericDate(invitee.passport.validUntil),
    '6': limited('inviteeWorkplace', invitee.workplace, longest.line),
    '7': limited('inviteeResidence', invitee.residence, longest.residence),
    '8': limited('visaPlace', props.visaPlace, longest.line),
    '9': `${numericDate(props.stayFrom)} – ${numericDate(props.stayTo)}`,
    '10': limited('multiplicity', props.multiplicity, longest.short),
    '11': limited('purpose', props.purpose, longest.purpose),
    '12': limited('places', props.places, longest.line),
  };
}

/** Three equal copies, as handed in (clause 11), and again with the mark of the directorate, each of them. */
export function prepareInvitationLetter(props: InvitationLetterProps | BlankForm): Sheet {
  const letter = 'blank' in props ? null : props;
  const values = letter && valuesOf(letter);
  const endorsement = letter?.endorsement ?? null;
  const row = (id: LetterLine) => ({ label: letterLabel(id), value: values?.[id] ?? '' });
  const date = letter ? quotedDate(letter.date) : emptyDate;
  return {
    title: letter ? `Шақыру хат № ${limited('outgoingNumber', letter.outgoingNumber, 40)}` : 'Шақыру хат',
    language: props.language,
    date: letter?.date ?? dayOfTheForm,
    ...(endorsement ? { qr: endorsement.verification.url } : {}),
    content: {
      words,
      copies,
      blank: letter === null,
      letterhead: letter && {
        organisation: limited('letterheadOrganisation', letter.letterhead.organisation, longest.line),
        lines: [
          limited('letterheadAddress', letter.letterhead.address, longest.line),
          [
            letter.letterhead.phone && `${words.phone.kk} ${limited('letterheadPhone', letter.letterhead.phone, 60)}`,
            letter.letterhead.fax && `${words.fax.kk} ${limited('letterheadFax', letter.letterhead.fax, 60)}`,
          ]
            .filter(Boolean)
            .join(', '),
        ],
      },
      writtenOn: date.kk,
      outgoing: { label: letterLabel('outgoing-number'), value: letter?.outgoingNumber ?? '' },
      directorate: {
        label: letterLabel('directorate'),
        value: letter ? limited('directorate', letter.directorate, longest.line) : '',
      },
      consularDepartment: letterStatements.consularDepartment,
      confirms: letterStatements.confirms,
      organisation: organisationLines.map(row),
      invitee: inviteeLines.map(row),
      president: {
        label: letterLabel('president'),
        signature: letter?.president && !('byHand' in letter.president) ? signatureContent(letter.president) : null,
        byHand:
          letter?.president && 'byHand' in letter.president
            ? `${limited('president', letter.president.byHand, longest.name)}: ${words.byHand.kk} / ${words.byHand.ru}`
            : '',
      },
      executor: {
        label: letterLabel('executor'),
        value: letter
          ? [
              limited('executorName', letter.executor.name, longest.name),
              limited('executorPhone', letter.executor.phone, 60),
            ]
              .filter(Boolean)
              .join(', ')
          : '',
      },
      endorsement: endorsement && {
        number: limited('number', endorsement.number, 40),
        issuedOn: quotedDate(endorsement.issuedOn).kk,
        official: signatureContent(endorsement.official),
        code: limited('code', endorsement.verification.code, 40),
      },
    },
  };
}
