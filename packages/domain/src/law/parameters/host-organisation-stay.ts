import { perEdition } from './per-edition.ts';

/**
 * Clause 11, host organisation: "foreign citizens who have come for more than 6 months". What counts is the term for which
 * the foreigner came, from the day of arrival to the last day permitted, not how much of it has passed.
 */
export const hostOrganisationStay = perEdition({
  id: 'host-organisation-stay',
  title: {
    kk: 'Қабылдаушы ұйым арқылы шақыратын шетелдіктің келу мерзімі осыдан артық болуы керек',
    ru: 'Иностранец приглашает через принимающую организацию, если прибыл на больший срок',
    en: 'Stay above which a foreigner invites through a host organisation',
  },
  unit: { kk: 'ай', ru: 'месяц', en: 'month' },
  clause: '11, host organisation',
  value: ({ hostOrganisationStayMonths }) => hostOrganisationStayMonths,
});
