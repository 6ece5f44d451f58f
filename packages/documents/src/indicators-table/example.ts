import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import type { IndicatorsTableProps } from './indicators-table.ts';

function tableIn(language: Language): IndicatorsTableProps {
  return {
    language,
    period: { from: plainDate('2025-01-01'), to: plainDate('2025-12-31') },
    body: { kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан', en: 'Republic of Kazakhstan' },
    order: { number: '1021', date: plainDate('2024-12-20') },
    lines: {
      '1.1': {
        normative: 95,
        nextYearTarget: 97.5,
        current: { numerator: 33_412, denominator: 34_218, percent: 97.64, interval: null },
      },
      '2.1': {
        normative: 90,
        nextYearTarget: 92,
        current: { numerator: 5_014, denominator: 5_511, percent: 90.98, interval: { low: 90.19, high: 91.71 } },
      },
      '3.1': {
        normative: 90,
        nextYearTarget: 92,
        current: { numerator: 4_811, denominator: 5_502, percent: 87.44, interval: { low: 86.53, high: 88.29 } },
      },
      '3.2': {
        normative: 100,
        nextYearTarget: 100,
        current: { numerator: 4, denominator: 4, percent: 100, interval: null },
      },
      '4.1': {
        normative: 0.2,
        nextYearTarget: 0.1,
        current: { numerator: 41, denominator: 34_020, percent: 0.12, interval: null },
      },
      '5.1': { normative: 95, nextYearTarget: 96, current: 'hidden' },
    },
  };
}

export const indicatorsTableExamples = {
  'indicators-table-kk': tableIn('kk'),
  'indicators-table-ru': tableIn('ru'),
  'indicators-table-en': { ...tableIn('en'), order: null },
};
