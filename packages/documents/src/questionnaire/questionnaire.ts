import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language, Text } from '@shaqyru/domain/law/text';
import {
  type BlankForm,
  type ElectronicSignature,
  type Sheet,
  dayOfTheForm,
  emptyDate,
  limited,
  numericDate,
  quotedDate,
  signatureContent,
} from '../sheet.ts';

/**
 * The questionnaire-application for private affairs in two copies: standard, clause 11. The set form of this edition was not
 * found; the fields are those of the 2014 form, the nearest. Empty strings leave the line empty.
 */
export type QuestionnaireProps = Readonly<{
  language: Language;
  /** Of the case; empty before submission. */
  number: string;
  filledOn: PlainDate;
  /** The department it is addressed to. */
  addressee: string;
  applicant: Readonly<{
    name: string;
    formerNames: string;
    dateOfBirth: PlainDate;
    residence: string;
    phoneHome: string;
    phoneWork: string;
    passport: IdentityDocument | null;
    identityCard: IdentityDocument | null;
    iin: string;
  }>;
  invitees: readonly Readonly<{
    name: string;
    relation: string;
    nationality: string;
    dateOfBirth: PlainDate;
    placeOfBirth: string;
    country: string;
    address: string;
  }>[];
  purpose: string;
  periodFrom: PlainDate;
  periodTo: PlainDate;
  /** The last five years, study and army included; `years` as typed: "2021–2024". */
  occupations: readonly Readonly<{ years: string; organisation: string; address: string }>[];
  /** null for a form to be signed by hand. */
  signature: ElectronicSignature | null;
  /** The inspector, once accepted. */
  acceptedBy: Readonly<{ name: string; on: PlainDate }> | null;
}>;

export type IdentityDocument = Readonly<{ number: string; issuedOn: PlainDate }>;

const words = {
  title: { kk: 'САУАЛНАМА-ӨТІНІШ', ru: 'ЗАЯВЛЕНИЕ-АНКЕТА', en: 'QUESTIONNAIRE-APPLICATION' },
  subject: {
    kk: 'жеке істер бойынша Қазақстан Республикасына шақыруды ресімдеу туралы',
    ru: 'об оформлении приглашения в Республику Казахстан по частным делам',
    en: 'for an invitation to the Republic of Kazakhstan for private affairs',
  },
  to: { kk: 'Кімге', ru: 'Куда', en: 'To' },
  name: { kk: 'Тегі, аты, әкесінің аты', ru: 'Фамилия, имя, отчество', en: 'Surname, name, patronymic' },
  formerNames: { kk: 'Бұрынғы тегі, аты', ru: 'Прежние фамилия, имя', en: 'Former names' },
  dateOfBirth: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  residence: { kk: 'Тұрақты тұратын жері', ru: 'Место постоянного жительства', en: 'Permanent residence' },
  phones: { kk: 'Телефоны: үй, жұмыс', ru: 'Телефон: домашний, рабочий', en: 'Telephones: home, work' },
  passport: { kk: 'Паспорт №, берілген күні', ru: 'Паспорт №, дата выдачи', en: 'Passport No., date of issue' },
  identityCard: {
    kk: 'Жеке куәлік №, берілген күні',
    ru: 'Удостоверение личности №, дата выдачи',
    en: 'Identity card No., date of issue',
  },
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  invitees: {
    kk: 'Мына адам(дар)ды шақыруды ресімдеуді сұраймын:',
    ru: 'Прошу оформить приглашение следующему лицу (лицам):',
    en: 'I ask for an invitation to be issued for:',
  },
  relation: {
    kk: 'Туыстық дәрежесі, азаматтығы',
    ru: 'Степень родства, гражданство',
    en: 'Degree of relation, nationality',
  },
  birth: { kk: 'Туған күні және жері', ru: 'Дата и место рождения', en: 'Date and place of birth' },
  stay: { kk: 'Болатын елі және мекенжайы', ru: 'Страна пребывания и адрес', en: 'Country of stay and address' },
  purpose: { kk: 'Сапардың мақсаты', ru: 'Цель поездки', en: 'Purpose of visit' },
  period: { kk: 'Сапардың мерзімі', ru: 'Срок поездки', en: 'Period of visit' },
  occupations: {
    kk: 'Соңғы 5 жылдағы еңбек қызметі (оқуды және әскери қызметті қоса алғанда)',
    ru: 'Трудовая деятельность за последние 5 лет (включая учёбу и службу в армии)',
    en: 'Work over the last 5 years (study and army included)',
  },
  years: { kk: 'Жылдары', ru: 'Годы', en: 'Years' },
  organisation: { kk: 'Ұйым және лауазым', ru: 'Организация и должность', en: 'Organisation and post' },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  warning: {
    kk: 'Жалған мәліметтер бергенім үшін жауаптылық туралы маған ескертілді.',
    ru: 'Об ответственности за сообщение ложных сведений предупреждён (предупреждена).',
    en: 'I have been warned of the liability for false information.',
  },
  consent: {
    kk: 'Дербес деректерімнің пайдаланылуына келісім беремін.',
    ru: 'Даю согласие на использование моих персональных данных.',
    en: 'I consent to the use of my personal data.',
  },
  signature: { kk: 'Күні, қолы', ru: 'Дата, подпись', en: 'Date, signature' },
  accepted: { kk: 'Қабылдаған инспектор', ru: 'Принял инспектор', en: 'Accepted by the inspector' },
  eds: { kk: 'ЭЦҚ қойылған', ru: 'Подписано ЭЦП', en: 'Signed with EDS' },
} satisfies Record<string, Text>;

const copies: readonly Text[] = [1, 2].map((copy) => ({
  kk: `${copy}-дана`,
  ru: `экземпляр ${copy}`,
  en: `copy ${copy}`,
}));

const most = { invitees: 50, occupations: 40 };

function identity(document: IdentityDocument | null): string {
  return document ? `${limited('documentNumber', document.number, 60)}, ${numericDate(document.issuedOn)}` : '';
}

const blankRows = { invitees: 3, occupations: 4 };

function prepareBlank({ language }: BlankForm): Sheet {
  const rows = [
    words.name,
    words.formerNames,
    words.dateOfBirth,
    words.residence,
    words.phones,
    words.passport,
    words.identityCard,
    words.iin,
  ];
  const empty = (count: number, columns: number) => Array.from({ length: count }, () => Array(columns).fill(''));
  return {
    title: 'Сауалнама-өтініш',
    language,
    date: dayOfTheForm,
    content: {
      words,
      copies,
      blank: true,
      number: '',
      addressee: '',
      rows: rows.map((label) => ({ label, value: '' })),
      invitees: empty(blankRows.invitees, 4),
      purpose: '',
      period: '',
      occupations: empty(blankRows.occupations, 3),
      filledOn: emptyDate,
      signature: null,
      acceptedBy: null,
    },
  };
}

export function prepareQuestionnaire(props: QuestionnaireProps | BlankForm): Sheet {
  if ('blank' in props) return prepareBlank(props);
  if (props.invitees.length > most.invitees) throw new RangeError(`invitees are more than ${most.invitees}`);
  if (props.occupations.length > most.occupations)
    throw new RangeError(`occupations are more than ${most.occupations}`);
  const { applicant } = props;
  return {
    title: `Сауалнама-өтініш № ${limited('number', props.number, 40)}`,
    language: props.language,
    date: props.filledOn,
    content: {
      words,
      copies,
      blank: false,
      number: props.number,
      addressee: limited('addressee', props.addressee, 300),
      rows: [
        { label: words.name, value: limited('applicantName', applicant.name, 300) },
        { label: words.formerNames, value: limited('applicantFormerNames', applicant.formerNames, 300) },
        { label: words.dateOfBirth, value: numericDate(applicant.dateOfBirth) },
        { label: words.residence, value: limited('applicantResidence', applicant.residence, 500) },
        {
          label: words.phones,
          value: [applicant.phoneHome, applicant.phoneWork]
            .map((phone) => limited('applicantPhone', phone, 60) || '—')
            .join(', '),
        },
        { label: words.passport, value: identity(applicant.passport) },
        { label: words.identityCard, value: identity(applicant.identityCard) },
        { label: words.iin, value: limited('applicantIin', applicant.iin, 40) },
      ],
      invitees: props.invitees.map((invitee) => [
        limited('inviteeName', invitee.name, 400),
        `${limited('inviteeRelation', invitee.relation, 200)}, ${limited('inviteeNationality', invitee.nationality, 200)}`,
        `${numericDate(invitee.dateOfBirth)}, ${limited('inviteePlaceOfBirth', invitee.placeOfBirth, 300)}`,
        `${limited('inviteeCountry', invitee.country, 200)}, ${limited('inviteeAddress', invitee.address, 500)}`,
      ]),
      purpose: limited('purpose', props.purpose, 1000),
      period: `${numericDate(props.periodFrom)} – ${numericDate(props.periodTo)}`,
      occupations: props.occupations.map((occupation) => [
        limited('occupationYears', occupation.years, 60),
        limited('occupationOrganisation', occupation.organisation, 400),
        limited('occupationAddress', occupation.address, 500),
      ]),
      filledOn: quotedDate(props.filledOn),
      signature: props.signature && signatureContent(props.signature),
      acceptedBy: props.acceptedBy && {
        name: limited('acceptedByName', props.acceptedBy.name, 200),
        on: quotedDate(props.acceptedBy.on).kk,
      },
    },
  };
}
