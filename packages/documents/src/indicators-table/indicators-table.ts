import type { IndicatorId } from '@shaqyru/domain/indicators/indicators';
import { annex5Table } from '@shaqyru/domain/law/annexes/annex-5';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language, Text } from '@shaqyru/domain/law/text';
import { type Sheet, limited, numericDate, writtenDate } from '../sheet.ts';

/** One line of the table, per cent. */
export type IndicatorLine = Readonly<{
  /** Null before the year's order is entered. */
  normative: number | null;
  nextYearTarget: number | null;
  /** "hidden": it rests on too few to be published. */
  current:
    | 'hidden'
    | Readonly<{
        numerator: number;
        denominator: number;
        percent: number | null;
        /** Of a survey: where the share of all consumers lies with 95 % confidence. */
        interval: Readonly<{ low: number; high: number }> | null;
      }>;
}>;

/** The table of Annex 5, in Kazakh with the reader's language under it: standard, clauses 17–19. */
export type IndicatorsTableProps = Readonly<{
  language: Language;
  period: Readonly<{ from: PlainDate; to: PlainDate }>;
  body: Text;
  order: Readonly<{ number: string; date: PlainDate }> | null;
  lines: Readonly<Record<IndicatorId, IndicatorLine>>;
}>;

const words = {
  annex: {
    kk: 'Мемлекеттік қызмет стандартына 5-қосымша',
    ru: 'Приложение 5 к стандарту государственной услуги',
    en: 'Annex 5 to the standard of the state service',
  },
  period: { kk: 'Есепті кезең', ru: 'Отчётный период', en: 'Reporting period' },
  order: { kk: 'Мәндерді бекіткен бұйрық', ru: 'Приказ об утверждении значений', en: 'Order approving the values' },
  noOrder: { kk: 'әлі енгізілмеген', ru: 'ещё не внесён', en: 'not entered yet' },
  hidden: { kk: '5-тен аз', ru: 'менее 5', en: 'fewer than 5' },
} satisfies Record<string, Text>;

const notes: readonly Text[] = [
  {
    kk: 'Ағымдағы мәннің астында алымы мен бөлімі көрсетілген.',
    ru: 'Под текущим значением указаны числитель и знаменатель.',
    en: 'Under the current value stand its numerator and denominator.',
  },
  {
    kk: '2.1, 3.1 және 5.1-көрсеткіштер сауалнама бойынша есептелген, жақша ішінде – 95 % сенімділік аралығы.',
    ru: 'Показатели 2.1, 3.1 и 5.1 рассчитаны по опросу, в скобках – доверительный интервал 95 %.',
    en: 'Indicators 2.1, 3.1 and 5.1 are computed from the survey; the interval of 95 % confidence stands in brackets.',
  },
  {
    kk: 'Бестен аз жағдайға немесе жауапқа негізделген үлес көрсетілмейді.',
    ru: 'Доля, основанная менее чем на пяти случаях или ответах, не приводится.',
    en: 'A share that rests on fewer than five cases or answers is not shown.',
  },
];

/** "98,25 %" in Kazakh and Russian, "98.25 %" in English. */
function percent(value: number | null, language: Language): string {
  if (value === null) return '—';
  const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 2, useGrouping: false }).format(value);
  return `${language === 'en' ? digits : digits.replace('.', ',')}\u00a0%`;
}

function currentOf(line: IndicatorLine, language: Language): { share: string; made: string[] } {
  if (line.current === 'hidden') return { share: '—', made: [words.hidden[language]] };
  const { numerator, denominator, percent: share, interval } = line.current;
  const range = interval ? [`(${percent(interval.low, language)} – ${percent(interval.high, language)})`] : [];
  return { share: percent(share, language), made: [`${numerator} / ${denominator}`, ...range] };
}

/** "01.01.2026 – 31.10.2026" */
function dates({ from, to }: IndicatorsTableProps['period']): string {
  return `${numericDate(from)} – ${numericDate(to)}`;
}

function orderOf(order: IndicatorsTableProps['order']): Text {
  if (!order) return words.noOrder;
  const number = limited('orderNumber', order.number, 40);
  const on = writtenDate(order.date);
  return {
    kk: `${on.kk}, №\u00a0${number}`,
    ru: `от ${on.ru} №\u00a0${number}`,
    en: `of ${on.en}, No.\u00a0${number}`,
  };
}

export function prepareIndicatorsTable(props: IndicatorsTableProps): Sheet {
  const { language, lines } = props;
  const columns = annex5Table.lines.flatMap((line) => (line.kind === 'columns' ? line.columns : []));
  const rows = annex5Table.lines.flatMap((line) => {
    if (line.kind !== 'row') return [];
    const values = lines[line.id as IndicatorId];
    return {
      id: line.id,
      group: line.group,
      text: line.text,
      normative: percent(values.normative, language),
      target: percent(values.nextYearTarget, language),
      ...currentOf(values, language),
    };
  });
  return {
    title: `${annex5Table.title.kk}, ${dates(props.period)}`,
    language,
    date: props.period.to,
    content: {
      words,
      heading: annex5Table.title,
      body: props.body,
      period: dates(props.period),
      order: orderOf(props.order),
      columns,
      rows,
      notes,
    },
  };
}
