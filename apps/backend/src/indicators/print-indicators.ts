import { Injectable } from '@nestjs/common';
import type { IndicatorLine, IndicatorsTableProps } from '@shaqyru/documents/indicators-table/indicators-table';
import { countryId, type PublishedYear } from '@shaqyru/domain/indicators/indicator-view';
import { IndicatorId } from '@shaqyru/domain/indicators/indicators';
import type { Language, Text } from '@shaqyru/domain/law/text';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { Limits } from '../common/limits.ts';
import { PaperRenderer } from '../common/paper-renderer.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { ReadPublished } from './read-published.ts';

const country: Text = { kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан', en: 'Republic of Kazakhstan' };

/** The table of Annex 5 as a paper, of what is published: for the country or one department. */
@Injectable()
export class PrintIndicators {
  constructor(
    private readonly published: ReadPublished,
    private readonly renderer: PaperRenderer,
    private readonly limits: Limits,
  ) {}

  /** Throws "not-found" for a year or a body of which nothing is published. */
  async run(
    ip: string,
    { year, bodyId, language }: { year: number; bodyId: string; language: Language },
  ): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
    if ((await this.limits.count('print-from-address', ip)) !== null) throw new UseCaseFailure('too-many-requests');
    const table = await this.published.run({ year });
    const props = fillTable(table, bodyId, language);
    const bytes = await this.renderer.render({ document: 'indicators-table', props });
    return { name: `annex-5-${year}-${bodyId}-${language}.pdf`, mediaType: 'application/pdf', bytes };
  }
}

function fillTable(table: PublishedYear, bodyId: string, language: Language): IndicatorsTableProps {
  const body = table.bodies.find((each) => each.bodyId === bodyId);
  const name = bodyId === countryId ? country : findOffice(bodyId)?.name;
  if (!body || !name) throw new UseCaseFailure('not-found');
  const lines = IndicatorId.options.map((id): [IndicatorId, IndicatorLine] => {
    const cell = body.cells[id];
    const approved = table.order?.shares[id];
    return [
      id,
      {
        normative: approved?.normative ?? null,
        nextYearTarget: approved?.nextYearTarget ?? null,
        current: cell.state === 'hidden' ? 'hidden' : cell,
      },
    ];
  });
  return {
    language,
    period: table.period,
    body: name,
    order: table.order && { number: table.order.number, date: table.order.date },
    lines: Object.fromEntries(lines) as IndicatorsTableProps['lines'],
  };
}
