import type { Parameter, ParameterVersion } from '../law/parameter.ts';
import { plainDate } from '../law/plain-date.ts';

function version(from: string, value: number, act: string, article = '', checked = false): ParameterVersion<number> {
  return { from: plainDate(from), value, law: { act, article }, checked };
}

/** The monthly calculation index (MCI), set by the law on the budget of each year. Value in whole tenge. */
export const monthlyCalculationIndex: Parameter<number> = {
  id: 'monthly-calculation-index',
  title: {
    kk: 'Айлық есептік көрсеткіш (АЕК)',
    ru: 'Месячный расчётный показатель (МРП)',
    en: 'Monthly calculation index (MCI)',
  },
  unit: { kk: 'теңге', ru: 'тенге', en: 'tenge' },
  versions: [
    version('2008-01-01', 1168, 'Law on the Republican Budget for 2008'),
    version('2009-01-01', 1273, 'Law on the Republican Budget for 2009–2011', 'art. 8', true),
    version('2009-07-01', 1296, 'Law on the Republican Budget for 2009–2011', 'art. 8', true),
    version('2010-01-01', 1413, 'Law on the Republican Budget for 2010–2012'),
    version('2011-01-01', 1512, 'Law on the Republican Budget for 2011–2013'),
    version('2012-01-01', 1618, 'Law on the Republican Budget for 2012–2014', 'art. 9', true),
    version('2013-01-01', 1731, 'Law on the Republican Budget for 2013–2015', 'art. 9', true),
    version('2014-01-01', 1852, 'Law on the Republican Budget for 2014–2016', 'art. 10', true),
    version('2015-01-01', 1982, 'Law on the Republican Budget for 2015–2017'),
    version('2016-01-01', 2121, 'Law on the Republican Budget for 2016–2018'),
    version('2017-01-01', 2269, 'Law on the Republican Budget for 2017–2019'),
    version('2018-01-01', 2405, 'Law on the Republican Budget for 2018–2020'),
    version('2019-01-01', 2525, 'Law on the Republican Budget for 2019–2021'),
    version('2020-01-01', 2651, 'Law on the Republican Budget for 2020–2022'),
    version('2020-04-01', 2778, 'Decree on the Updated Republican Budget for 2020'),
    version('2021-01-01', 2917, 'Law on the Republican Budget for 2021–2023'),
    // The 3180 of 1 April 2022 was for social payments only: the duty stayed on 3063.
    version('2022-01-01', 3063, 'Law on the Republican Budget for 2022–2024'),
    version('2023-01-01', 3450, 'Law on the Republican Budget for 2023–2025'),
    version('2024-01-01', 3692, 'Law on the Republican Budget for 2024–2026'),
    version('2025-01-01', 3932, 'Law on the Republican Budget for 2025–2027'),
    version('2026-01-01', 4325, 'Law on the Republican Budget for 2026–2028'),
  ],
};
