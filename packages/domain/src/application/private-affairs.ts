import { z } from 'zod';
import { PassportNumber, readPassportNumber } from '../identity/passport.ts';
import { formatDays, formatMonths, formatYears } from '../law/format-span.ts';
import { defaultEdition, editions } from '../law/editions.ts';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';
import {
  choice,
  confirmation,
  country,
  cyrillicName,
  day,
  email,
  latinName,
  line,
  money,
  optionalCyrillicName,
  optionalLine,
  optionalTelephone,
  paragraph,
  schemaOf,
  telephone,
  yesNo,
  type Field,
  type Fields,
} from './field.ts';

/**
 * The questions of an application for private affairs (clause 11): the petition, the questionnaire-application and the
 * receipt of the duty. A field added here is asked on the site, shown to the officer, signed and printed.
 */

const questionnaire: LawRef = clause('11');
const specimen: LawRef = clause('Annex 2');

/** What the words of the form say of the terms of Annex 2 and of clause 11. */
const { registrationWithin, invitationValidYears, hostOrganisationStayMonths } = editions[defaultEdition];
const [registration, validity] = [formatDays(registrationWithin), formatYears(invitationValidYears)];
const longStay = formatMonths(hostOrganisationStayMonths);

const field = <S extends z.ZodType>(definition: Field<S>): Field<S> => definition;

export const officeFields = {
  unitId: field({
    schema: line(120),
    input: 'unit',
    law: clause('13'),
    label: {
      kk: 'Сіз болатын жердегі көші-қон полициясының бөлімшесі',
      ru: 'Подразделение миграционной полиции по месту вашего пребывания',
      en: 'The migration police unit at your place of stay',
    },
    hint: {
      kk: 'Өтінішіңізді осы бөлімше қарайды, шақыруды да сол береді',
      ru: 'Оно рассмотрит заявление и выдаст приглашение',
      en: 'It considers your application and hands out the invitation',
    },
  }),
} satisfies Fields;

export const inviterFields = {
  surname: field({
    schema: cyrillicName,
    input: 'text',
    law: specimen,
    label: { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
    autocomplete: 'family-name',
  }),
  givenName: field({
    schema: cyrillicName,
    input: 'text',
    law: specimen,
    label: { kk: 'Аты', ru: 'Имя', en: 'Name' },
    autocomplete: 'given-name',
  }),
  patronymic: field({
    schema: optionalCyrillicName,
    input: 'text',
    law: specimen,
    label: { kk: 'Әкесінің аты (бар болса)', ru: 'Отчество (если есть)', en: 'Patronymic (if any)' },
    autocomplete: 'additional-name',
  }),
  formerNames: field({
    schema: optionalLine(),
    input: 'text',
    law: questionnaire,
    label: {
      kk: 'Бұрынғы тегі, аты (өзгертілген болса)',
      ru: 'Прежние фамилия, имя (если менялись)',
      en: 'Former names (if changed)',
    },
  }),
  birthDate: field({
    schema: day,
    input: 'date',
    law: specimen,
    label: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
    autocomplete: 'bday',
  }),
  standing: field({
    schema: choice(['citizen', 'permanent-resident']),
    input: 'choice',
    law: clause('11'),
    label: { kk: 'Сіз Қазақстанда', ru: 'В Казахстане вы', en: 'In Kazakhstan you are' },
    hint: {
      kk: `Қазақстанға ${longStay.kk}дан астам мерзімге келген шетелдіктің өтінішін қабылдаушы ұйым береді`,
      ru: `За иностранца, прибывшего на срок более ${longStay.ru}, обращается принимающая организация`,
      en: `For a foreigner who came for more than ${longStay.en}, the host organisation applies`,
    },
    choices: [
      {
        value: 'citizen',
        text: { kk: 'Қазақстан азаматысыз', ru: 'гражданин Казахстана', en: 'a citizen of Kazakhstan' },
      },
      {
        value: 'permanent-resident',
        text: {
          kk: 'тұрақты тұратын шетелдіксіз',
          ru: 'постоянно проживающий иностранец',
          en: 'a permanently resident foreigner',
        },
      },
    ],
  }),
  citizenship: field({
    schema: country,
    input: 'country',
    law: specimen,
    label: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
  }),
  identityDocumentNumber: field({
    schema: line(30),
    input: 'text',
    law: questionnaire,
    label: {
      kk: 'Жеке куәліктің (тұруға ықтиярхаттың) нөмірі',
      ru: 'Номер удостоверения личности (вида на жительство)',
      en: 'Number of the identity card (residence permit)',
    },
  }),
  identityDocumentIssuedOn: field({
    schema: day,
    input: 'date',
    law: questionnaire,
    label: { kk: 'Құжаттың берілген күні', ru: 'Дата выдачи документа', en: 'Date of issue of the document' },
  }),
  address: field({
    schema: line(300),
    input: 'text-area',
    law: specimen,
    label: {
      kk: 'Тұрақты тұратын мекенжайы',
      ru: 'Адрес постоянного места жительства',
      en: 'Address of permanent residence',
    },
    autocomplete: 'street-address',
  }),
  telephone: field({
    schema: telephone,
    input: 'telephone',
    law: clause('15'),
    label: { kk: 'Телефон', ru: 'Телефон', en: 'Telephone' },
    hint: {
      kk: 'Қабылданған шешім туралы осы нөмірге хабарлайды',
      ru: 'По этому номеру сообщат о принятом решении',
      en: 'The officers tell you of the decision on this number',
    },
    autocomplete: 'tel',
  }),
  workTelephone: field({
    schema: optionalTelephone,
    input: 'telephone',
    law: questionnaire,
    label: { kk: 'Жұмыс телефоны (бар болса)', ru: 'Рабочий телефон (если есть)', en: 'Work telephone (if any)' },
  }),
  email: field({
    schema: email,
    input: 'email',
    law: clause('3'),
    label: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
    hint: {
      kk: 'Рұқсат туралы растау немесе дәлелді бас тарту осы мекенжайға жіберіледі',
      ru: 'Сюда придёт подтверждение разрешения или мотивированный отказ',
      en: 'The confirmation that entry is permitted, or the reasoned refusal, is sent here',
    },
    autocomplete: 'email',
  }),
} satisfies Fields;

export const employmentFields = {
  lastFiveYears: field({
    schema: paragraph(3, 2000),
    input: 'text-area',
    law: questionnaire,
    label: {
      kk: 'Соңғы бес жылдағы еңбек қызметі',
      ru: 'Трудовая деятельность за последние пять лет',
      en: 'Work over the last five years',
    },
    hint: {
      kk: 'Жылдары, ұйымы мен лауазымы, мекенжайы; оқу мен әскери қызметті қоса. Әрқайсысын жаңа жолдан жазыңыз',
      ru: 'Годы, организация и должность, адрес; включая учёбу и службу в армии. Каждое — с новой строки',
      en: 'Years, organisation and post, address; with studies and army service. Each on a new line',
    },
  }),
} satisfies Fields;

export const inviteeFields = {
  surnameLatin: field({
    schema: latinName,
    input: 'text',
    law: clause('Annex 3, note 2'),
    label: {
      kk: 'Тегі латын әріптерімен, паспорттағыдай',
      ru: 'Фамилия латиницей, как в паспорте',
      en: 'Surname in Latin letters, as in the passport',
    },
  }),
  givenNamesLatin: field({
    schema: latinName,
    input: 'text',
    law: clause('Annex 3, note 2'),
    label: {
      kk: 'Аты латын әріптерімен, паспорттағыдай',
      ru: 'Имя латиницей, как в паспорте',
      en: 'Names in Latin letters, as in the passport',
    },
  }),
  surnameRussian: field({
    schema: cyrillicName,
    input: 'text',
    law: clause('Annex 3, note 2'),
    label: {
      kk: 'Тегі орысша транскрипциясында',
      ru: 'Фамилия в русской транскрипции',
      en: 'Surname in Russian transcription',
    },
  }),
  givenNamesRussian: field({
    schema: cyrillicName,
    input: 'text',
    law: clause('Annex 3, note 2'),
    label: {
      kk: 'Аты орысша транскрипциясында',
      ru: 'Имя в русской транскрипции',
      en: 'Names in Russian transcription',
    },
  }),
  patronymicRussian: field({
    schema: optionalCyrillicName,
    input: 'text',
    law: questionnaire,
    label: { kk: 'Әкесінің аты (бар болса)', ru: 'Отчество (если есть)', en: 'Patronymic in Cyrillic (if any)' },
  }),
  sex: field({
    schema: choice(['male', 'female']),
    input: 'choice',
    law: questionnaire,
    label: { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
    choices: [
      { value: 'male', text: { kk: 'ер', ru: 'мужской', en: 'male' } },
      { value: 'female', text: { kk: 'әйел', ru: 'женский', en: 'female' } },
    ],
  }),
  birthDate: field({
    schema: day,
    input: 'date',
    law: specimen,
    label: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  }),
  birthPlace: field({
    schema: line(),
    input: 'text',
    law: questionnaire,
    label: { kk: 'Туған жері', ru: 'Место рождения', en: 'Place of birth' },
  }),
  citizenship: field({
    schema: country,
    input: 'country',
    law: specimen,
    label: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
    hint: {
      kk: 'Азаматтығы жоқ адам үшін «азаматтығы жоқ» дегенді таңдаңыз',
      ru: 'Для лица без гражданства выберите «без гражданства»',
      en: 'For a stateless person choose “stateless”',
    },
  }),
  passportNumber: field({
    schema: z
      .string({ error: 'required' })
      .trim()
      .min(1, { error: 'required' })
      .refine((text) => readPassportNumber(text).valid, { error: 'not-a-passport-number' })
      .pipe(PassportNumber),
    input: 'text',
    law: questionnaire,
    label: { kk: 'Паспорт нөмірі', ru: 'Номер паспорта', en: 'Passport number' },
  }),
  passportIssuedOn: field({
    schema: day,
    input: 'date',
    law: questionnaire,
    label: { kk: 'Паспорттың берілген күні', ru: 'Дата выдачи паспорта', en: 'Date of issue of the passport' },
  }),
  passportExpiresOn: field({
    schema: day,
    input: 'date',
    law: questionnaire,
    label: { kk: 'Паспорттың жарамдылық мерзімі', ru: 'Срок действия паспорта', en: 'The passport is valid until' },
  }),
  residenceCountry: field({
    schema: country,
    input: 'country',
    law: questionnaire,
    label: { kk: 'Тұратын елі', ru: 'Страна проживания', en: 'Country of residence' },
  }),
  residenceAddress: field({
    schema: line(300),
    input: 'text-area',
    law: specimen,
    label: { kk: 'Шетелдегі мекенжайы', ru: 'Адрес за рубежом', en: 'Address abroad' },
  }),
  workplace: field({
    schema: optionalLine(),
    input: 'text',
    law: questionnaire,
    label: { kk: 'Жұмыс орны (бар болса)', ru: 'Место работы (если есть)', en: 'Place of work (if any)' },
  }),
  relation: field({
    schema: line(100),
    input: 'text',
    law: specimen,
    label: { kk: 'Сізге туыстық жағы', ru: 'Степень родства с вами', en: 'Degree of relation to you' },
    hint: {
      kk: 'Мысалы: апасы, немере інісі, танысы',
      ru: 'Например: сестра, племянник, знакомый',
      en: 'For example: sister, nephew, acquaintance',
    },
  }),
  oralman: field({
    schema: yesNo,
    input: 'yes-no',
    law: clause('16.7'),
    label: { kk: 'Оралман ба?', ru: 'Является оралманом?', en: 'An oralman (ethnic repatriate)?' },
  }),
  bornOrFormerCitizen: field({
    schema: yesNo,
    input: 'yes-no',
    law: clause('16.7'),
    label: {
      kk: 'Қазақстанда (Қазақ КСР-інде) туған ба немесе бұрын оның азаматы болған ба?',
      ru: 'Родился в Казахстане (Казахской ССР) или был его гражданином?',
      en: 'Born in Kazakhstan (the Kazakh SSR) or formerly its citizen?',
    },
  }),
  familyMemberOfSuch: field({
    schema: yesNo,
    input: 'yes-no',
    law: clause('16.7'),
    label: {
      kk: 'Осындай адамның отбасы мүшесі ме?',
      ru: 'Является членом семьи такого лица?',
      en: 'A family member of such a person?',
    },
    hint: {
      kk: 'Бұл адамдардан қаражатының бар екендігін растау талап етілмейді (16.7)',
      ru: 'От этих лиц не требуется подтверждение средств (16.7)',
      en: 'Proof of means is not asked of these people (16.7)',
    },
  }),
} satisfies Fields;

export const visitFields = {
  purpose: field({
    schema: choice(['relatives', 'acquaintances', 'treatment', 'family-event', 'other-private']),
    input: 'choice',
    law: specimen,
    label: { kk: 'Сапардың мақсаты', ru: 'Цель поездки', en: 'Purpose of visit' },
    choices: [
      {
        value: 'relatives',
        text: { kk: 'туыстарына қонаққа келу', ru: 'посещение родственников', en: 'visiting relatives' },
      },
      {
        value: 'acquaintances',
        text: { kk: 'таныстарына қонаққа келу', ru: 'посещение знакомых', en: 'visiting acquaintances' },
      },
      { value: 'treatment', text: { kk: 'емделу', ru: 'лечение', en: 'medical treatment' } },
      { value: 'family-event', text: { kk: 'отбасылық оқиға', ru: 'семейное событие', en: 'a family event' } },
      { value: 'other-private', text: { kk: 'басқа жеке іс', ru: 'иное частное дело', en: 'another private affair' } },
    ],
  }),
  purposeDetails: field({
    schema: optionalLine(500),
    input: 'text-area',
    law: specimen,
    label: {
      kk: 'Мақсатын толығырақ жазыңыз (қаласаңыз)',
      ru: 'Подробнее о цели (по желанию)',
      en: 'More about the purpose (if you wish)',
    },
  }),
  from: field({
    schema: day,
    input: 'date',
    law: specimen,
    label: { kk: 'Келетін күні', ru: 'День въезда', en: 'Day of arrival' },
  }),
  to: field({
    schema: day,
    input: 'date',
    law: specimen,
    label: { kk: 'Кететін күні', ru: 'День выезда', en: 'Day of departure' },
    hint: {
      kk: `Шақыру берілген күннен бастап ${validity.kk} жарамды`,
      ru: `Приглашение действует в течение ${validity.ru} со дня выдачи`,
      en: `The invitation is valid for ${validity.en} from the date of issue`,
    },
  }),
  stayAddress: field({
    schema: line(300),
    input: 'text-area',
    law: clause('Annex 2, control slip'),
    label: {
      kk: 'Қазақстанда тұратын мекенжайы',
      ru: 'Адрес пребывания в Казахстане',
      en: 'Address of stay in Kazakhstan',
    },
  }),
} satisfies Fields;

export const petitionFields = {
  text: field({
    schema: paragraph(20, 4000),
    input: 'text-area',
    law: clause('11'),
    label: { kk: 'Қолдаухат', ru: 'Ходатайство', en: 'Petition' },
    hint: {
      kk: 'Еркін нысанда: кімді, не үшін және қандай мерзімге шақырасыз',
      ru: 'В произвольной форме: кого, зачем и на какой срок вы приглашаете',
      en: 'In free form: whom you invite, why and for how long',
    },
  }),
} satisfies Fields;

export const receiptFields = {
  bank: field({ schema: line(120), input: 'text', law: clause('8'), label: { kk: 'Банк', ru: 'Банк', en: 'Bank' } }),
  number: field({
    schema: line(60),
    input: 'text',
    law: clause('8'),
    label: { kk: 'Түбіртек нөмірі', ru: 'Номер квитанции', en: 'Number of the receipt' },
  }),
  paidOn: field({
    schema: day,
    input: 'date',
    law: clause('8'),
    label: { kk: 'Төленген күні', ru: 'Дата уплаты', en: 'Date of payment' },
  }),
  amountTiyn: field({
    schema: money,
    input: 'money',
    law: clause('8'),
    label: { kk: 'Төленген сома, ₸', ru: 'Уплаченная сумма, ₸', en: 'Amount paid, ₸' },
  }),
} satisfies Fields;

export const declarationFields = {
  obligations: field({
    schema: confirmation,
    input: 'confirmation',
    law: clause('Annex 2, reverse'),
    label: {
      kk: `Шақырылушының тұруы, тамақтануы, медициналық шығыстары, ${registration.kk} ішінде тіркелуі және уақтылы кетуі жөніндегі міндеттемелерді өзіме аламын`,
      ru: `Беру на себя обязательства по проживанию, питанию, медицинским расходам приглашаемого, его регистрации в течение ${registration.ru} и своевременному выезду`,
      en: `I undertake the visitor’s accommodation, meals, medical expenses, registration within ${registration.en}, and departure in time`,
    },
  }),
  trueInformation: field({
    schema: confirmation,
    input: 'confirmation',
    law: clause('16.9'),
    label: {
      kk: 'Мәліметтердің дұрыстығын растаймын; жалған мәлімет үшін жауапкершілік туралы ескертілдім',
      ru: 'Подтверждаю достоверность сведений; об ответственности за ложные сведения предупреждён(а)',
      en: 'I confirm that the information is true; I have been warned of the liability for false information',
    },
  }),
  personalData: field({
    schema: confirmation,
    input: 'confirmation',
    law: clause('17'),
    label: {
      kk: 'Дербес деректерімнің осы мемлекеттік қызметті көрсету үшін пайдаланылуына келісемін',
      ru: 'Согласен(на) на использование моих персональных данных для оказания этой государственной услуги',
      en: 'I consent to the use of my personal data for providing this state service',
    },
  }),
} satisfies Fields;

/** The question groups in the order in which they are asked, one to a page. `invitee` is asked once for each invited person. */
export const privateAffairsGroups = {
  office: {
    title: { kk: 'Қайда өтініш бересіз', ru: 'Куда вы обращаетесь', en: 'Where you apply' },
    fields: officeFields,
  },
  inviter: { title: { kk: 'Шақырушы адам', ru: 'Приглашающий', en: 'Inviting person' }, fields: inviterFields },
  employment: { title: { kk: 'Еңбек қызметі', ru: 'Трудовая деятельность', en: 'Work' }, fields: employmentFields },
  invitee: { title: { kk: 'Шақырылушы адам', ru: 'Приглашаемый', en: 'Invited person' }, fields: inviteeFields },
  visit: { title: { kk: 'Сапар', ru: 'Поездка', en: 'The visit' }, fields: visitFields },
  petition: { title: { kk: 'Қолдаухат', ru: 'Ходатайство', en: 'Petition' }, fields: petitionFields },
  receipt: { title: { kk: 'Мемлекеттік баж', ru: 'Государственная пошлина', en: 'State duty' }, fields: receiptFields },
  declaration: { title: { kk: 'Растау', ru: 'Подтверждение', en: 'Declaration' }, fields: declarationFields },
} as const satisfies Record<string, { title: Text; fields: Fields }>;

export type GroupId = keyof typeof privateAffairsGroups;
export const groupIds = Object.keys(privateAffairsGroups) as [GroupId, ...GroupId[]];
export const GroupId = z.enum(groupIds);

export const OfficeAnswers = schemaOf(officeFields);
export const InviterAnswers = schemaOf(inviterFields);
export const EmploymentAnswers = schemaOf(employmentFields);
export const InviteeAnswers = schemaOf(inviteeFields);
export type InviteeAnswers = z.infer<typeof InviteeAnswers>;
export const VisitAnswers = schemaOf(visitFields);
export const PetitionAnswers = schemaOf(petitionFields);
export const ReceiptAnswers = schemaOf(receiptFields);
export const DeclarationAnswers = schemaOf(declarationFields);

export const groupSchemas = {
  office: OfficeAnswers,
  inviter: InviterAnswers,
  employment: EmploymentAnswers,
  invitee: InviteeAnswers,
  visit: VisitAnswers,
  petition: PetitionAnswers,
  receipt: ReceiptAnswers,
  declaration: DeclarationAnswers,
} as const satisfies Record<GroupId, z.ZodType>;

/** At most so many invited people in one application for private affairs: a limit of the product, not of the law. */
export const maximumInvitees = 20;

export const Invitee = InviteeAnswers.extend({ id: z.uuid() });
export type Invitee = z.infer<typeof Invitee>;

/** A whole application for private affairs, every answer given. */
export const PrivateAffairsApplication = z.object({
  office: OfficeAnswers,
  inviter: InviterAnswers,
  employment: EmploymentAnswers,
  invitees: z
    .array(Invitee)
    .min(1, { error: 'no-invitee' })
    .max(maximumInvitees, { error: `too-many-invitees:maximum=${maximumInvitees}` }),
  visit: VisitAnswers,
  petition: PetitionAnswers,
  receipt: ReceiptAnswers,
  declaration: DeclarationAnswers,
});
export type PrivateAffairsApplication = z.infer<typeof PrivateAffairsApplication>;

/** As kept: who applies on paper need not have an e-mail address (clause 15: told by telephone or in person). */
export const KeptInviterAnswers = InviterAnswers.extend({ email: InviterAnswers.shape.email.optional() });

/** What has been answered so far: whole groups, each checked when it was saved. */
export const DraftAnswers = PrivateAffairsApplication.extend({
  inviter: KeptInviterAnswers,
  invitees: z.array(Invitee).max(maximumInvitees),
}).partial();
export type DraftAnswers = z.infer<typeof DraftAnswers>;
