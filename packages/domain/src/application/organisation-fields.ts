import type { z } from 'zod';
import { clause } from '../law/reason.ts';
import {
  bin,
  confirmation,
  day,
  email,
  line,
  optionalTelephone,
  schemaOf,
  telephone,
  year,
  type Field,
  type Fields,
} from './field.ts';

/** The questions about an organisation: its letterhead (Annex 3, note 1) and its registration (Annex 3). */

const field = <S extends z.ZodType>(definition: Field<S>): Field<S> => definition;

const letter = clause('Annex 3');
const letterhead = clause('Annex 3, note 1');

export const organisationFields = {
  name: field({
    schema: line(300),
    input: 'text',
    law: letter,
    label: { kk: 'Ұйымның атауы', ru: 'Наименование организации', en: 'Name of the organisation' },
    autocomplete: 'organization',
  }),
  bin: field({
    schema: bin,
    input: 'text',
    law: letter,
    label: {
      kk: 'Бизнес-сәйкестендіру нөмірі (БСН)',
      ru: 'Бизнес-идентификационный номер (БИН)',
      en: 'Business identification number (BIN)',
    },
  }),
  address: field({
    schema: line(300),
    input: 'text-area',
    law: letterhead,
    label: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
    autocomplete: 'street-address',
  }),
  telephone: field({
    schema: telephone,
    input: 'telephone',
    law: letterhead,
    label: { kk: 'Телефоны', ru: 'Телефон', en: 'Telephone' },
    hint: {
      kk: 'Қабылданған шешім туралы осы нөмірге хабарлайды',
      ru: 'По этому номеру сообщат о принятом решении',
      en: 'The officers tell you of the decision on this number',
    },
    autocomplete: 'tel',
  }),
  fax: field({
    schema: optionalTelephone,
    input: 'telephone',
    law: letterhead,
    label: { kk: 'Факсі (бар болса)', ru: 'Факс (если есть)', en: 'Fax (if any)' },
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

/** What the invitation letter states besides: registration, and that the organisation is not a state one. */
export const letterheadFields = {
  ...organisationFields,
  justiceRegistrationYear: field({
    schema: year,
    input: 'number',
    law: letter,
    label: {
      kk: 'Әділет министрлігінде тіркелген жылы',
      ru: 'Год регистрации в Министерстве юстиции',
      en: 'Year of registration with the Ministry of Justice',
    },
  }),
  justiceRegistrationNumber: field({
    schema: line(60),
    input: 'text',
    law: letter,
    label: {
      kk: 'Әділет министрлігінде тіркелген нөмірі',
      ru: 'Номер регистрации в Министерстве юстиции',
      en: 'Number of registration with the Ministry of Justice',
    },
  }),
  registrationNumber: field({
    schema: line(60),
    input: 'text',
    law: letter,
    label: { kk: 'Тіркеу нөмірі', ru: 'Регистрационный номер', en: 'Registration number' },
  }),
  registeredOn: field({
    schema: day,
    input: 'date',
    law: letter,
    label: { kk: 'Тіркелген күні', ru: 'Дата регистрации', en: 'Date of registration' },
  }),
  nonState: field({
    schema: confirmation,
    input: 'confirmation',
    law: clause('11, business and tourism'),
    label: {
      kk: 'Ұйым мемлекеттік емес',
      ru: 'Организация негосударственная',
      en: 'The organisation is not a state one',
    },
  }),
} satisfies Fields;

/** As kept: an organisation that applies on paper need not have an e-mail address (clause 15: told by telephone or in person). */
export const KeptOrganisationAnswers = schemaOf(organisationFields).extend({
  email: organisationFields.email.schema.optional(),
});
export const KeptLetterheadAnswers = schemaOf(letterheadFields).extend({
  email: letterheadFields.email.schema.optional(),
});
