import { clause } from '../../reason.ts';
import { annex2Terms, type EditionRules, nineGrounds, sixDayReception } from '../edition-rules.ts';

/** Government decree No. 198 of 28 February 2011, which approved the standard. */
export const edition20110228: EditionRules = {
  act: {
    kk: 'Қазақстан Республикасы Үкіметінің 2011 жылғы 28 ақпандағы № 198 қаулысы',
    ru: 'Постановление Правительства Республики Казахстан от 28 февраля 2011 года № 198',
    en: 'Decree of the Government of the Republic of Kazakhstan No. 198 of 28 February 2011',
  },
  provider: {
    kk: 'Ішкі істер министрлігінің Көші-қон полициясы комитеті және ішкі істер департаменттерінің көші-қон полициясы басқармалары',
    ru: 'Комитет миграционной полиции Министерства внутренних дел и управления миграционной полиции департаментов внутренних дел',
    en: 'The Migration Police Committee of the Ministry of Internal Affairs and the migration police directorates of the internal affairs departments',
  },
  form: { kk: 'автоматтандырылмаған', ru: 'не автоматизированная', en: 'not automated' },
  registryItem: 200,
  terms: { paper: { days: 7, unit: 'calendar', law: clause('7.1') }, portal: null },
  waitMinutes: 15,
  servingMinutes: 15,
  dutySharePercent: 50,
  receptionHours: sixDayReception,
  portalRoundTheClock: false,
  hostOrganisationStayMonths: 6,
  grounds: nineGrounds,
  ...annex2Terms,
  complaintHours: sixDayReception,
  complaintForm: 'signed-with-name-and-address',
};
