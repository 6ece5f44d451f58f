import type { AnnexForm } from './form-line.ts';

/** The invitation letter of an organisation, on its letterhead. */
export const annex3Letter: AnnexForm = {
  clause: 'Annex 3',
  title: { kk: 'Шақыру хат үлгісі', ru: 'Образец письма-приглашения', en: 'Specimen of the invitation letter' },
  printedIn: ['kk'],
  lines: [
    { kind: 'field', id: 'date', label: { kk: '«__» ______ 20__ ж.', ru: '«__» ______ 20__ г.', en: 'Date' } },
    { kind: 'field', id: 'outgoing-number', label: { kk: 'Шығ. №', ru: 'Исх. №', en: 'Outgoing No.' } },
    {
      kind: 'field',
      id: 'directorate',
      label: {
        kk: '… қаласының (облысының) ІІД-нің Көші-қон полициясы басқармасына',
        ru: 'В управление миграционной полиции ДВД города (области) …',
        en: 'To the migration police directorate of the internal affairs department of the city (region) of …',
      },
    },
    {
      kind: 'statement',
      text: {
        kk: 'Қазақстан Республикасы Сыртқы істер министрлігінің Консулдық қызмет департаментіне, Астана қаласы',
        ru: 'В Департамент консульской службы Министерства иностранных дел Республики Казахстан, город Астана',
        en: 'To the Department of the Consular Service of the Ministry of Foreign Affairs of the Republic of Kazakhstan, Astana',
      },
    },
    {
      kind: 'statement',
      text: {
        kk: 'Қазақстан Республикасында Әділет министрлігінде тіркелген ұйым мына азаматты шақырғанын растайды:',
        ru: 'Организация, зарегистрированная в Министерстве юстиции Республики Казахстан, подтверждает приглашение гражданина:',
        en: 'The organisation registered with the Ministry of Justice of the Republic of Kazakhstan confirms that it invites the citizen:',
      },
    },
    {
      kind: 'field',
      id: 'organisation',
      label: { kk: 'ұйымның атауы', ru: 'наименование организации', en: 'name of the organisation' },
    },
    {
      kind: 'field',
      id: 'justice-registration',
      label: {
        kk: 'Әділет министрлігінде тіркелген жылы, №',
        ru: 'регистрация в Министерстве юстиции: год, №',
        en: 'registration with the Ministry of Justice: year, No.',
      },
    },
    {
      kind: 'field',
      id: 'registration-number',
      label: { kk: 'тіркеу №', ru: 'регистрационный №', en: 'registration No.' },
    },
    {
      kind: 'field',
      id: 'bin',
      label: {
        kk: 'бизнес-сәйкестендіру №',
        ru: 'бизнес-идентификационный №',
        en: 'business identification number',
      },
    },
    { kind: 'field', id: '1', label: { kk: '1. Тегі, аты', ru: '1. Фамилия, имя', en: '1. Surname, name' } },
    { kind: 'field', id: '2', label: { kk: '2. Жынысы', ru: '2. Пол', en: '2. Sex' } },
    {
      kind: 'field',
      id: '3',
      label: {
        kk: '3. Туған күні және туған жері',
        ru: '3. Дата и место рождения',
        en: '3. Date and place of birth',
      },
    },
    {
      kind: 'field',
      id: '4',
      label: { kk: '4. Азаматтығы (бодандығы)', ru: '4. Гражданство (подданство)', en: '4. Nationality' },
    },
    { kind: 'field', id: '5', label: { kk: '5. Паспорт №', ru: '5. Паспорт №', en: '5. Passport No.' } },
    {
      kind: 'field',
      id: '5-issued',
      label: { kk: 'Паспорттың берілген күні', ru: 'Дата выдачи паспорта', en: 'Date of issue of the passport' },
    },
    {
      kind: 'field',
      id: '5-valid-until',
      label: {
        kk: 'Паспорттың жарамдылық мерзімі',
        ru: 'Срок действия паспорта',
        en: 'Validity of the passport',
      },
    },
    { kind: 'field', id: '6', label: { kk: '6. Жұмыс орны', ru: '6. Место работы', en: '6. Place of work' } },
    {
      kind: 'field',
      id: '7',
      label: { kk: '7. Тұрғылықты жері', ru: '7. Место жительства', en: '7. Place of residence' },
    },
    {
      kind: 'field',
      id: '8',
      label: { kk: '8. Виза алатын жері', ru: '8. Место получения визы', en: '8. Place of getting the visa' },
    },
    { kind: 'field', id: '9', label: { kk: '9. Болу кезеңі', ru: '9. Период пребывания', en: '9. Period of stay' } },
    {
      kind: 'field',
      id: '10',
      label: { kk: '10. Виза еселігі', ru: '10. Кратность визы', en: '10. Visa multiplicity' },
    },
    {
      kind: 'field',
      id: '11',
      label: { kk: '11. Сапар мақсаты', ru: '11. Цель поездки', en: '11. Purpose of the visit' },
    },
    {
      kind: 'field',
      id: '12',
      label: { kk: '12. Баратын жерлері', ru: '12. Пункты посещения', en: '12. Places to be visited' },
    },
    {
      kind: 'signature',
      id: 'president',
      label: { kk: 'Президент (қолы, мөр)', ru: 'Президент (подпись, печать)', en: 'President (signature, seal)' },
    },
    {
      kind: 'field',
      id: 'executor',
      label: {
        kk: 'Орындаушы (шетелдіктерді қабылдауға жауапты адам), тел.',
        ru: 'Исполнитель (ответственный за приём иностранцев), тел.',
        en: 'Executor (the person responsible for receiving foreigners), telephone',
      },
    },
  ],
};
