import { clause } from '../../reason.ts';
import { annex2Terms, type EditionRules, nineGrounds, sixDayReception } from '../edition-rules.ts';

/** The standard as amended by Government decree No. 734 of 23 July 2013: the edition that is operated by default. */
export const edition20130723: EditionRules = {
  act: {
    kk: 'Қазақстан Республикасы Үкіметінің 2013 жылғы 23 шілдедегі № 734 қаулысы',
    ru: 'Постановление Правительства Республики Казахстан от 23 июля 2013 года № 734',
    en: 'Decree of the Government of the Republic of Kazakhstan No. 734 of 23 July 2013',
  },
  provider: {
    kk: 'Ішкі істер министрлігі көші-қон полициясының бөлімшелері және ішкі істер департаменттерінің көші-қон полициясы басқармалары; «Электрондық үкіметтің» веб-порталы арқылы да',
    ru: 'Подразделения миграционной полиции Министерства внутренних дел и управления миграционной полиции департаментов внутренних дел; также через веб-портал «электронного правительства»',
    en: 'The migration police units of the Ministry of Internal Affairs and the migration police directorates of the internal affairs departments; also through the e-government web portal',
  },
  form: { kk: 'ішінара автоматтандырылған', ru: 'частично автоматизированная', en: 'partly automated' },
  registryItem: 438,
  terms: {
    paper: { days: 7, unit: 'working', law: clause('7.1') },
    portal: { days: 7, unit: 'working', law: clause('7.4') },
  },
  waitMinutes: 15,
  servingMinutes: 15,
  dutySharePercent: 50,
  receptionHours: sixDayReception,
  portalRoundTheClock: true,
  hostOrganisationStayMonths: 6,
  grounds: nineGrounds,
  ...annex2Terms,
  complaintHours: sixDayReception,
  complaintForm: 'free',
};
