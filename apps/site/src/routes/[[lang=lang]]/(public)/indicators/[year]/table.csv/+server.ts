import { countryId, type PublishedYear } from '@shaqyru/domain/indicators/indicator-view';
import { getIndicator, IndicatorId } from '@shaqyru/domain/indicators/indicators';
import type { Language } from '@shaqyru/domain/law/text';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { readYear } from '../../read-year.ts';
import { words } from '../../words.ts';
import type { RequestHandler } from './$types';

const columns = [
  'year',
  'from',
  'to',
  'body_id',
  'body',
  'indicator',
  'title',
  'numerator',
  'denominator',
  'percent',
  'interval_low',
  'interval_high',
  'hidden',
  'normative',
  'next_year_target',
] as const;

/** A line a share. RFC 4180, with the mark by which spreadsheets know UTF-8. */
export const GET: RequestHandler = async (event) => {
  const published = await readYear(event, event.params.year);
  const lines = [[...columns], ...linesOf(published, event.locals.language)];
  return new Response(`\ufeff${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="indicators-${published.year}.csv"`,
      'cache-control': 'public, max-age=3600',
    },
  });
};

function linesOf({ year, period, bodies, order }: PublishedYear, language: Language): (string | number | null)[][] {
  return bodies.flatMap(({ bodyId, cells }) =>
    IndicatorId.options.map((id) => {
      const cell = cells[id];
      const body = bodyId === countryId ? words[language].country : (findOffice(bodyId)?.name[language] ?? bodyId);
      const shown =
        cell.state === 'hidden'
          ? [null, null, null, null, null, 'yes']
          : [
              cell.numerator,
              cell.denominator,
              cell.percent,
              cell.interval?.low ?? null,
              cell.interval?.high ?? null,
              'no',
            ];
      const approved = order?.shares[id];
      return [
        ...[year, period.from, period.to, bodyId, body, id, getIndicator(id).title[language]],
        ...shown,
        ...[approved?.normative ?? null, approved?.nextYearTarget ?? null],
      ];
    }),
  );
}

function quoted(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
