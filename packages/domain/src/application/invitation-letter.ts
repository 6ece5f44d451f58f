import { z } from 'zod';
import { clause } from '../law/reason.ts';
import type { Text } from '../law/text.ts';
import {
  choice,
  confirmation,
  count,
  cyrillicName,
  day,
  line,
  paragraph,
  schemaOf,
  telephone,
  type Field,
  type Fields,
} from './field.ts';
import { letterheadFields } from './organisation-fields.ts';
import { declarationFields, inviteeFields, officeFields, receiptFields } from './private-affairs.ts';

/**
 * The questions of the invitation letter (Annex 3), for business and for tourism. The letter's twelve items are each
 * invited person's; those of the visit (9 to 12) are asked once, since one letter has one period and one purpose: who comes
 * at another time or for another reason is invited by another letter.
 */

const letter = clause('Annex 3');

const field = <S extends z.ZodType>(definition: Field<S>): Field<S> => definition;
const ofLetter = <S extends z.ZodType>(definition: Field<S>): Field<S> => ({ ...definition, law: letter });

export const letterFields = {
  outgoingNumber: field({
    schema: line(40),
    input: 'text',
    law: letter,
    label: { kk: 'Хаттың шығыс нөмірі', ru: 'Исходящий номер письма', en: 'Outgoing No. of the letter' },
  }),
  outgoingOn: field({
    schema: day,
    input: 'date',
    law: letter,
    label: { kk: 'Хаттың күні', ru: 'Дата письма', en: 'Date of the letter' },
  }),
} satisfies Fields;

/** Items 1 to 8 of the letter, and the facts of 16.7's exception. */
export const letterInviteeFields = {
  surnameLatin: inviteeFields.surnameLatin,
  givenNamesLatin: inviteeFields.givenNamesLatin,
  surnameRussian: inviteeFields.surnameRussian,
  givenNamesRussian: inviteeFields.givenNamesRussian,
  patronymicRussian: ofLetter(inviteeFields.patronymicRussian),
  sex: ofLetter(inviteeFields.sex),
  birthDate: ofLetter(inviteeFields.birthDate),
  birthPlace: ofLetter(inviteeFields.birthPlace),
  citizenship: ofLetter(inviteeFields.citizenship),
  passportNumber: ofLetter(inviteeFields.passportNumber),
  passportIssuedOn: ofLetter(inviteeFields.passportIssuedOn),
  passportExpiresOn: ofLetter(inviteeFields.passportExpiresOn),
  workplace: field({
    schema: line(),
    input: 'text',
    law: letter,
    label: { kk: 'Жұмыс орны', ru: 'Место работы', en: 'Place of work' },
    hint: {
      kk: 'Жұмыс істемесе, соны жазыңыз: студент, зейнеткер',
      ru: 'Если не работает, так и напишите: студент, пенсионер',
      en: 'If there is none, say so: student, pensioner',
    },
  }),
  residenceCountry: ofLetter(inviteeFields.residenceCountry),
  residenceAddress: ofLetter(inviteeFields.residenceAddress),
  visaPlace: field({
    schema: line(),
    input: 'text',
    law: letter,
    label: { kk: 'Виза алатын жері', ru: 'Место получения визы', en: 'Place of getting the visa' },
    hint: {
      kk: 'Қазақстанның шетелдегі мекемесі тұрған қала мен ел',
      ru: 'Город и страна, где находится загранучреждение Казахстана',
      en: 'The city and country of Kazakhstan’s mission abroad',
    },
  }),
  oralman: inviteeFields.oralman,
  bornOrFormerCitizen: inviteeFields.bornOrFormerCitizen,
  familyMemberOfSuch: inviteeFields.familyMemberOfSuch,
} satisfies Fields;

export const Multiplicity = z.enum(['one', 'two', 'three', 'many']);
export type Multiplicity = z.infer<typeof Multiplicity>;

/** The most visits that an answer may state: a limit of the product, not of the law. */
const mostVisits = 200;

/** Items 9 to 12 of the letter. */
const periodFields = {
  from: field({
    schema: day,
    input: 'date',
    law: letter,
    label: { kk: 'Болу кезеңінің басы', ru: 'Начало периода пребывания', en: 'The period of stay begins' },
  }),
  to: field({
    schema: day,
    input: 'date',
    law: letter,
    label: { kk: 'Болу кезеңінің соңы', ru: 'Конец периода пребывания', en: 'The period of stay ends' },
  }),
  multiplicity: field({
    schema: choice(['one', 'two', 'three', 'many']),
    input: 'choice',
    law: clause('Annex 3, note 3'),
    label: { kk: 'Визаның еселігі', ru: 'Кратность визы', en: 'Visa multiplicity' },
    choices: [
      { value: 'one', text: { kk: 'бір', ru: 'одна', en: 'one' } },
      { value: 'two', text: { kk: 'екі', ru: 'две', en: 'two' } },
      { value: 'three', text: { kk: 'үш', ru: 'три', en: 'three' } },
      { value: 'many', text: { kk: 'көп', ru: 'много', en: 'many' } },
    ],
  }),
  visits: field({
    schema: count(mostVisits),
    input: 'number',
    law: clause('Annex 3, note 3'),
    label: {
      kk: 'Осы кезеңде неше рет келеді',
      ru: 'Сколько посещений в этот период',
      en: 'Number of visits within the period',
    },
  }),
} satisfies Fields;

const purposeFields = {
  purposeDetails: field({
    schema: paragraph(20, 600),
    input: 'text-area',
    law: clause('Annex 3, note 4'),
    label: { kk: 'Сапардың мақсаты толығырақ', ru: 'Цель поездки подробно', en: 'The purpose in detail' },
  }),
  stayGrounds: field({
    schema: paragraph(10, 300),
    input: 'text-area',
    law: clause('Annex 3, note 4'),
    label: {
      kk: 'Неге дәл осындай мерзім қажет',
      ru: 'Почему нужен именно такой срок',
      en: 'Why the stay must be this long',
    },
  }),
  places: field({
    schema: paragraph(3, 300),
    input: 'text-area',
    law: letter,
    label: { kk: 'Баратын жерлері', ru: 'Места посещения', en: 'Places to be visited' },
  }),
} satisfies Fields;

export const businessVisitFields = {
  ...periodFields,
  purpose: field({
    schema: choice(['negotiations', 'contract', 'conference', 'equipment', 'inspection', 'work', 'other-business']),
    input: 'choice',
    law: letter,
    label: { kk: 'Сапардың мақсаты', ru: 'Цель поездки', en: 'Purpose of the visit' },
    choices: [
      { value: 'negotiations', text: { kk: 'келіссөздер', ru: 'переговоры', en: 'negotiations' } },
      {
        value: 'contract',
        text: {
          kk: 'келісімшартты жасасу немесе орындау',
          ru: 'заключение или исполнение контракта',
          en: 'a contract',
        },
      },
      {
        value: 'conference',
        text: { kk: 'конференция, көрме', ru: 'конференция, выставка', en: 'a conference or exhibition' },
      },
      {
        value: 'equipment',
        text: {
          kk: 'жабдықты орнату немесе жөндеу',
          ru: 'монтаж или ремонт оборудования',
          en: 'installing or repairing equipment',
        },
      },
      {
        value: 'inspection',
        text: { kk: 'тексеру, кеңес беру', ru: 'проверка, консультации', en: 'inspection or advice' },
      },
      { value: 'work', text: { kk: 'жұмыс істеу', ru: 'работа', en: 'work' } },
      { value: 'other-business', text: { kk: 'басқа іскерлік мақсат', ru: 'иная деловая цель', en: 'other business' } },
    ],
    hint: {
      kk: 'Жұмысқа шақырғанда жұмысқа рұқсаттың көшірмесі қоса беріледі',
      ru: 'При приглашении на работу прилагается копия разрешения на работу',
      en: 'When inviting to work, a copy of the work permit is attached',
    },
  }),
  ...purposeFields,
} satisfies Fields;

export const touristVisitFields = { ...periodFields, ...purposeFields } satisfies Fields;

export const signatoryFields = {
  president: field({
    schema: cyrillicName,
    input: 'text',
    law: letter,
    label: {
      kk: 'Ұйым басшысының тегі, аты',
      ru: 'Фамилия, имя руководителя организации',
      en: 'Name of the organisation’s president',
    },
  }),
  executor: field({
    schema: cyrillicName,
    input: 'text',
    law: letter,
    label: {
      kk: 'Орындаушы: шетелдіктерді қабылдауға жауапты адам',
      ru: 'Исполнитель: ответственный за приём иностранцев',
      en: 'Executor: the person responsible for receiving foreigners',
    },
  }),
  executorTelephone: field({
    schema: telephone,
    input: 'telephone',
    law: letter,
    label: { kk: 'Орындаушының телефоны', ru: 'Телефон исполнителя', en: 'Telephone of the executor' },
  }),
} satisfies Fields;

export const letterDeclarationFields = {
  trueInformation: declarationFields.trueInformation,
  inviteesConsent: field({
    schema: confirmation,
    input: 'confirmation',
    law: clause('17'),
    label: {
      kk: 'Шақырылушылардың дербес деректері олардың келісімімен ұсынылды',
      ru: 'Персональные данные приглашаемых представлены с их согласия',
      en: 'The personal data of the invited people are given with their consent',
    },
  }),
} satisfies Fields;

const letterGroups = {
  office: {
    title: { kk: 'Қайда өтініш бересіз', ru: 'Куда вы обращаетесь', en: 'Where you apply' },
    fields: officeFields,
  },
  organisation: {
    title: { kk: 'Шақырушы ұйым', ru: 'Приглашающая организация', en: 'Inviting organisation' },
    fields: letterheadFields,
  },
  letter: { title: { kk: 'Шақыру хат', ru: 'Письмо-приглашение', en: 'Invitation letter' }, fields: letterFields },
  invitee: { title: { kk: 'Шақырылушы адам', ru: 'Приглашаемый', en: 'Invited person' }, fields: letterInviteeFields },
} as const;

const closingGroups = {
  signatories: {
    title: { kk: 'Кім қол қояды', ru: 'Кто подписывает', en: 'Who signs' },
    fields: signatoryFields,
  },
  receipt: { title: { kk: 'Мемлекеттік баж', ru: 'Государственная пошлина', en: 'State duty' }, fields: receiptFields },
  declaration: { title: { kk: 'Растау', ru: 'Подтверждение', en: 'Declaration' }, fields: letterDeclarationFields },
} as const;

const visitTitle: Text = { kk: 'Сапар', ru: 'Поездка', en: 'The visit' };

/** The question groups in the order in which they are asked. */
export const businessLetterGroups = {
  ...letterGroups,
  visit: { title: visitTitle, fields: businessVisitFields },
  ...closingGroups,
} as const satisfies Record<string, { title: Text; fields: Fields }>;

export const touristLetterGroups = {
  ...letterGroups,
  visit: { title: visitTitle, fields: touristVisitFields },
  ...closingGroups,
} as const satisfies Record<string, { title: Text; fields: Fields }>;

export const LetterInvitee = schemaOf(letterInviteeFields).extend({ id: z.uuid() });
export type LetterInvitee = z.infer<typeof LetterInvitee>;

/** At most so many invited people in one letter, a conference or a train of tourists: a limit of the product, not of the law. */
export const maximumLetterInvitees = 300;

const letterApplication = z.object({
  office: schemaOf(officeFields),
  organisation: schemaOf(letterheadFields),
  letter: schemaOf(letterFields),
  invitees: z
    .array(LetterInvitee)
    .min(1, { error: 'no-invitee' })
    .max(maximumLetterInvitees, { error: `too-many-invitees:maximum=${maximumLetterInvitees}` }),
  signatories: schemaOf(signatoryFields),
  receipt: schemaOf(receiptFields),
  declaration: schemaOf(letterDeclarationFields),
});

/** A whole invitation letter for business, every answer given. */
export const BusinessLetterApplication = letterApplication.extend({ visit: schemaOf(businessVisitFields) });
export type BusinessLetterApplication = z.infer<typeof BusinessLetterApplication>;

/** A whole invitation letter for tourists, every answer given. */
export const TouristLetterApplication = letterApplication.extend({ visit: schemaOf(touristVisitFields) });
export type TouristLetterApplication = z.infer<typeof TouristLetterApplication>;

/** An item of Annex 3 and the answers that fill it, for the print and for an officer's reading. */
export type LetterItem = {
  readonly number: number;
  readonly title: Text;
  readonly of: 'invitee' | 'visit';
  readonly fields: readonly (keyof typeof letterInviteeFields | keyof typeof businessVisitFields)[];
};

/** The twelve items of the letter in their order. */
export const letterItems: readonly LetterItem[] = [
  {
    number: 1,
    title: { kk: 'Тегі, аты', ru: 'Фамилия, имя', en: 'Surname, name' },
    of: 'invitee',
    fields: ['surnameLatin', 'givenNamesLatin', 'surnameRussian', 'givenNamesRussian', 'patronymicRussian'],
  },
  { number: 2, title: { kk: 'Жынысы', ru: 'Пол', en: 'Sex' }, of: 'invitee', fields: ['sex'] },
  {
    number: 3,
    title: { kk: 'Туған күні және туған жері', ru: 'Дата и место рождения', en: 'Date and place of birth' },
    of: 'invitee',
    fields: ['birthDate', 'birthPlace'],
  },
  {
    number: 4,
    title: { kk: 'Азаматтығы', ru: 'Гражданство (подданство)', en: 'Nationality' },
    of: 'invitee',
    fields: ['citizenship'],
  },
  {
    number: 5,
    title: {
      kk: 'Паспорт №, берілген күні, жарамдылық мерзімі',
      ru: 'Паспорт №, дата выдачи, срок действия',
      en: 'Passport No., date of issue, valid until',
    },
    of: 'invitee',
    fields: ['passportNumber', 'passportIssuedOn', 'passportExpiresOn'],
  },
  {
    number: 6,
    title: { kk: 'Жұмыс орны', ru: 'Место работы', en: 'Place of work' },
    of: 'invitee',
    fields: ['workplace'],
  },
  {
    number: 7,
    title: { kk: 'Тұрғылықты жері', ru: 'Место жительства', en: 'Residence' },
    of: 'invitee',
    fields: ['residenceCountry', 'residenceAddress'],
  },
  {
    number: 8,
    title: { kk: 'Виза алған жері', ru: 'Место получения визы', en: 'Place of getting the visa' },
    of: 'invitee',
    fields: ['visaPlace'],
  },
  {
    number: 9,
    title: { kk: 'Болу кезеңі', ru: 'Период пребывания', en: 'Period of stay' },
    of: 'visit',
    fields: ['from', 'to'],
  },
  {
    number: 10,
    title: { kk: 'Виза еселігі', ru: 'Кратность визы', en: 'Visa multiplicity' },
    of: 'visit',
    fields: ['multiplicity', 'visits'],
  },
  {
    number: 11,
    title: { kk: 'Сапар мақсаты', ru: 'Цель поездки', en: 'Purpose of the visit' },
    of: 'visit',
    fields: ['purpose', 'purposeDetails', 'stayGrounds'],
  },
  {
    number: 12,
    title: { kk: 'Баратын жерлері', ru: 'Места посещения', en: 'Places to be visited' },
    of: 'visit',
    fields: ['places'],
  },
];

/** Annex 3, note 3: the multiplicity is the number of visits, one, two, three, or many. */
export function multiplicityOf(visits: number): Multiplicity {
  return (['one', 'two', 'three'] as const)[visits - 1] ?? 'many';
}
