import { z } from 'zod';
import { PassportNumber, readPassportNumber } from '../identity/passport.ts';
import { defaultEdition, editions } from '../law/editions.ts';
import { formatMonths } from '../law/format-span.ts';
import { clause } from '../law/reason.ts';
import type { Text } from '../law/text.ts';
import {
  confirmation,
  country,
  cyrillicName,
  day,
  latinName,
  line,
  optionalCyrillicName,
  optionalLine,
  paragraph,
  schemaOf,
  telephone,
  type Field,
  type Fields,
} from './field.ts';
import { organisationFields } from './organisation-fields.ts';
import {
  declarationFields,
  employmentFields,
  Invitee,
  inviteeFields,
  inviterFields,
  maximumInvitees,
  officeFields,
  receiptFields,
  visitFields,
} from './private-affairs.ts';

/**
 * The questions of an application for private affairs through a host organisation (clause 11): the organisation's written
 * request, the questionnaire filled in by the foreigner who invites, and the representative who hands in and collects.
 */

const route = clause('11, host organisation');
const specimen = clause('Annex 2');
/** For longer than this the inviting foreigner came. */
const longerThan = formatMonths(editions[defaultEdition].hostOrganisationStayMonths);

const field = <S extends z.ZodType>(definition: Field<S>): Field<S> => definition;

export const hostOrganisationFields = organisationFields;

export const requestFields = {
  outgoingNumber: field({
    schema: line(60),
    input: 'text',
    law: route,
    label: { kk: 'Жазбаша өтініштің шығыс нөмірі', ru: 'Исходящий номер обращения', en: 'Outgoing No. of the request' },
  }),
  outgoingOn: field({
    schema: day,
    input: 'date',
    law: route,
    label: { kk: 'Жазбаша өтініштің күні', ru: 'Дата обращения', en: 'Date of the request' },
  }),
  text: field({
    schema: paragraph(20, 4000),
    input: 'text-area',
    law: route,
    label: { kk: 'Жазбаша өтініш', ru: 'Письменное обращение', en: 'Written request' },
    hint: {
      kk: 'Шақырушы шетелдік ұйымда кім болып істейтінін немесе оқитынын, кімді және не үшін шақыратынын жазыңыз',
      ru: 'Укажите, кем приглашающий иностранец работает или учится в организации, кого и зачем он приглашает',
      en: 'Say what the inviting foreigner does in the organisation, whom the foreigner invites and why',
    },
  }),
} satisfies Fields;

export const representativeFields = {
  surname: field({
    schema: cyrillicName,
    input: 'text',
    law: route,
    label: { kk: 'Өкілдің тегі', ru: 'Фамилия представителя', en: 'Surname of the representative' },
  }),
  givenName: field({
    schema: cyrillicName,
    input: 'text',
    law: route,
    label: { kk: 'Өкілдің аты', ru: 'Имя представителя', en: 'Name of the representative' },
  }),
  patronymic: field({
    schema: optionalCyrillicName,
    input: 'text',
    law: route,
    label: { kk: 'Әкесінің аты (бар болса)', ru: 'Отчество (если есть)', en: 'Patronymic (if any)' },
  }),
  post: field({
    schema: line(),
    input: 'text',
    law: route,
    label: { kk: 'Лауазымы', ru: 'Должность', en: 'Post' },
  }),
  telephone: field({
    schema: telephone,
    input: 'telephone',
    law: clause('15'),
    label: { kk: 'Телефоны', ru: 'Телефон', en: 'Telephone' },
  }),
  authority: field({
    schema: optionalLine(),
    input: 'text',
    law: route,
    label: {
      kk: 'Сенімхаттың нөмірі мен күні (басшы өзі болмаса)',
      ru: 'Номер и дата доверенности (если не сам руководитель)',
      en: 'No. and date of the power of attorney (unless the head in person)',
    },
    hint: {
      kk: 'Шақыруды көші-қон полициясы осы өкіл арқылы береді',
      ru: 'Приглашение выдадут через этого представителя',
      en: 'The invitation is handed out through this representative',
    },
  }),
} satisfies Fields;

export const foreignInviterFields = {
  surnameLatin: field({
    ...inviteeFields.surnameLatin,
    law: specimen,
    schema: latinName,
  }),
  givenNamesLatin: field({ ...inviteeFields.givenNamesLatin, law: specimen, schema: latinName }),
  surname: field({
    ...inviterFields.surname,
    label: {
      kk: 'Тегі орысша транскрипциясында',
      ru: 'Фамилия в русской транскрипции',
      en: 'Surname in Russian transcription',
    },
  }),
  givenName: field({
    ...inviterFields.givenName,
    label: {
      kk: 'Аты орысша транскрипциясында',
      ru: 'Имя в русской транскрипции',
      en: 'Names in Russian transcription',
    },
  }),
  patronymic: inviterFields.patronymic,
  formerNames: inviterFields.formerNames,
  birthDate: inviterFields.birthDate,
  citizenship: field({
    schema: country,
    input: 'country',
    law: specimen,
    label: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
  }),
  passportNumber: field({
    schema: z
      .string({ error: 'required' })
      .trim()
      .min(1, { error: 'required' })
      .refine((text) => readPassportNumber(text).valid, { error: 'not-a-passport-number' })
      .pipe(PassportNumber),
    input: 'text',
    law: route,
    label: { kk: 'Паспорт нөмірі', ru: 'Номер паспорта', en: 'Passport number' },
  }),
  passportIssuedOn: inviteeFields.passportIssuedOn,
  passportExpiresOn: inviteeFields.passportExpiresOn,
  arrivedOn: field({
    schema: day,
    input: 'date',
    law: route,
    label: {
      kk: 'Қазақстанға келген күні',
      ru: 'С какого дня в Казахстане',
      en: 'In Kazakhstan since',
    },
  }),
  permittedUntil: field({
    schema: day,
    input: 'date',
    law: route,
    label: {
      kk: 'Қазақстанда болуға рұқсат етілген мерзімі',
      ru: 'До какого дня разрешено пребывание',
      en: 'The stay is permitted until',
    },
    hint: {
      kk: `Келген күннен бастап ${longerThan.kk}дан астам болуы керек`,
      ru: `Должно быть более ${longerThan.ru} со дня прибытия`,
      en: `This must be more than ${longerThan.en} after the day of arrival`,
    },
  }),
  permitDocument: field({
    schema: line(),
    input: 'text',
    law: route,
    label: {
      kk: 'Болу негізі: виза, рұқсат, нөмірі',
      ru: 'Основание пребывания: виза, разрешение, номер',
      en: 'Grounds of the stay: visa, permit, its number',
    },
  }),
  address: field({
    ...inviterFields.address,
    label: { kk: 'Қазақстандағы мекенжайы', ru: 'Адрес в Казахстане', en: 'Address in Kazakhstan' },
  }),
  telephone: inviterFields.telephone,
} satisfies Fields;

export const hostDeclarationFields = {
  filledInByInviter: field({
    schema: confirmation,
    input: 'confirmation',
    law: route,
    label: {
      kk: 'Сауалнама-өтінішті шақырушы шетелдіктің өзі толтырды',
      ru: 'Заявление-анкету заполнил сам приглашающий иностранец',
      en: 'The inviting foreigner filled in the questionnaire in person',
    },
  }),
  inviterConsents: field({
    schema: confirmation,
    input: 'confirmation',
    law: clause('17'),
    label: {
      kk: 'Шақырушы шетелдік дербес деректерінің осы мемлекеттік қызметті көрсету үшін пайдаланылуына келісім берді',
      ru: 'Приглашающий иностранец согласен на использование его персональных данных для этой государственной услуги',
      en: 'The inviting foreigner consents to the use of the personal data for this state service',
    },
  }),
  ...declarationFields,
} satisfies Fields;

/** The question groups in the order in which they are asked; those of private affairs are the same questions. */
export const privateHostOrganisationGroups = {
  office: {
    title: { kk: 'Қайда өтініш бересіз', ru: 'Куда вы обращаетесь', en: 'Where you apply' },
    fields: officeFields,
  },
  organisation: {
    title: { kk: 'Қабылдаушы ұйым', ru: 'Принимающая организация', en: 'Host organisation' },
    fields: hostOrganisationFields,
  },
  request: {
    title: { kk: 'Жазбаша өтініш', ru: 'Письменное обращение', en: 'Written request' },
    fields: requestFields,
  },
  representative: {
    title: { kk: 'Ұйымның өкілі', ru: 'Представитель организации', en: 'Representative' },
    fields: representativeFields,
  },
  inviter: {
    title: { kk: 'Шақырушы шетелдік', ru: 'Приглашающий иностранец', en: 'Inviting foreigner' },
    fields: foreignInviterFields,
  },
  employment: { title: { kk: 'Еңбек қызметі', ru: 'Трудовая деятельность', en: 'Work' }, fields: employmentFields },
  invitee: { title: { kk: 'Шақырылушы адам', ru: 'Приглашаемый', en: 'Invited person' }, fields: inviteeFields },
  visit: { title: { kk: 'Сапар', ru: 'Поездка', en: 'The visit' }, fields: visitFields },
  receipt: { title: { kk: 'Мемлекеттік баж', ru: 'Государственная пошлина', en: 'State duty' }, fields: receiptFields },
  declaration: { title: { kk: 'Растау', ru: 'Подтверждение', en: 'Declaration' }, fields: hostDeclarationFields },
} as const satisfies Record<string, { title: Text; fields: Fields }>;

/** A whole application through a host organisation, every answer given. */
export const PrivateHostOrganisationApplication = z.object({
  office: schemaOf(officeFields),
  organisation: schemaOf(hostOrganisationFields),
  request: schemaOf(requestFields),
  representative: schemaOf(representativeFields),
  inviter: schemaOf(foreignInviterFields),
  employment: schemaOf(employmentFields),
  invitees: z
    .array(Invitee)
    .min(1, { error: 'no-invitee' })
    .max(maximumInvitees, { error: `too-many-invitees:maximum=${maximumInvitees}` }),
  visit: schemaOf(visitFields),
  receipt: schemaOf(receiptFields),
  declaration: schemaOf(hostDeclarationFields),
});
export type PrivateHostOrganisationApplication = z.infer<typeof PrivateHostOrganisationApplication>;
