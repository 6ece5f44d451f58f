import type { AnnexForm } from './form-line.ts';

const timeliness = { kk: '1. Уақтылылығы', ru: '1. Своевременность', en: '1. Timeliness' };
const quality = { kk: '2. Сапасы', ru: '2. Качество', en: '2. Quality' };
const accessibility = { kk: '3. Қол жетімділігі', ru: '3. Доступность', en: '3. Accessibility' };
const complaining = { kk: '4. Шағымдану үдерісі', ru: '4. Процесс обжалования', en: '4. Process of complaining' };
const politeness = { kk: '5. Сыпайылық', ru: '5. Вежливость', en: '5. Politeness' };

/** The table of the indicators of quality and efficiency. */
export const annex5Table: AnnexForm = {
  clause: 'Annex 5',
  title: {
    kk: 'Кесте. Сапа және тиімділік көрсеткіштерінің мәні',
    ru: 'Таблица. Значения показателей качества и эффективности',
    en: 'Table. Values of the indicators of quality and efficiency',
  },
  printedIn: ['kk'],
  lines: [
    {
      kind: 'columns',
      columns: [
        {
          kk: 'Сапа мен қол жетімділік көрсеткіштері',
          ru: 'Показатели качества и доступности',
          en: 'Indicators of quality and accessibility',
        },
        {
          kk: 'Көрсеткіштің нормативтік мәні',
          ru: 'Нормативное значение показателя',
          en: 'Normative value of the indicator',
        },
        {
          kk: 'Көрсеткіштің нысаналы келесі жылдағы мәні',
          ru: 'Целевое значение показателя в последующем году',
          en: 'Target value of the indicator for the next year',
        },
        {
          kk: 'Есепті жылдағы көрсеткіштің ағымдағы мәні',
          ru: 'Текущее значение показателя в отчётном году',
          en: 'Current value of the indicator in the reporting year',
        },
      ],
    },
    {
      kind: 'row',
      id: '1.1',
      group: timeliness,
      text: {
        kk: 'Құжаттарды тапсырған сәттен бастап қызметті белгіленген мерзімде ұсыну жағдайларының %-ы (үлесі)',
        ru: '% (доля) случаев предоставления услуги в установленный срок с момента сдачи документов',
        en: '% (share) of cases in which the service was provided within the set term from handing in the documents',
      },
    },
    {
      kind: 'row',
      id: '2.1',
      group: quality,
      text: {
        kk: 'Қызмет көрсету үдерісінің сапасына қанағаттанған тұтынушылардың %-ы (үлесі)',
        ru: '% (доля) потребителей, удовлетворённых качеством процесса предоставления услуги',
        en: '% (share) of consumers satisfied with the quality of the process of providing the service',
      },
    },
    {
      kind: 'row',
      id: '3.1',
      group: accessibility,
      text: {
        kk: 'Қызмет көрсету сапасы мен оны көрсету туралы ақпаратқа қанағаттанған тұтынушылардың %-ы (үлесі)',
        ru: '% (доля) потребителей, удовлетворённых качеством и информацией о порядке предоставления услуги',
        en: '% (share) of consumers satisfied with the quality of, and the information about, the procedure of the service',
      },
    },
    {
      kind: 'row',
      id: '3.2',
      group: accessibility,
      text: {
        kk: 'Ақпаратына электрондық форматта қол жеткізуге болатын қызметтердің %-ы (үлесі)',
        ru: '% (доля) услуг, информация о которых доступна в электронном формате',
        en: '% (share) of services whose information is available in electronic form',
      },
    },
    {
      kind: 'row',
      id: '4.1',
      group: complaining,
      text: {
        kk: 'Қызметтің осы түрі бойынша қызмет көрсетілген тұтынушылардың жалпы санына негізді шағымдардың %-ы (үлесі)',
        ru: '% (доля) обоснованных жалоб к общему количеству обслуженных потребителей по данному виду услуг',
        en: '% (share) of well-founded complaints to the total of consumers served with this kind of service',
      },
    },
    {
      kind: 'row',
      id: '5.1',
      group: politeness,
      text: {
        kk: 'Персоналдың сыпайылығына қанағаттанатын тұтынушылардың %-ы (үлесі)',
        ru: '% (доля) потребителей, удовлетворённых вежливостью персонала',
        en: '% (share) of consumers satisfied with the politeness of the staff',
      },
    },
  ],
};
