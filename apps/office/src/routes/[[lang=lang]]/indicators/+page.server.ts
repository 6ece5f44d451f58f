import { isPermitted } from '@shaqyru/domain/account/role';
import { ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import { CaseGroup, countryId, type IndicatorCell } from '@shaqyru/domain/indicators/indicator-view';
import { leftOutWords, type LeftOut } from '@shaqyru/domain/indicators/indicator-words';
import { indicators } from '@shaqyru/domain/indicators/indicators';
import type { Language } from '@shaqyru/domain/law/text';
import { departments, findOffice } from '@shaqyru/domain/offices/offices';
import { error } from '@sveltejs/kit';
import { formatDay } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { formatNumber, formatShare } from './format-share.ts';
import { readPeriod, sinceNewYear } from '#lib/server/read-period.ts';
import type { PageServerLoad } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const { language } = locals;
  const officer = officerOf(locals);
  if (!isPermitted(officer.role, 'indicator.read')) error(403, 'not permitted');
  const isMinistry = officer.departmentId === ministryId;
  const asked = readPeriod(url.searchParams, sinceNewYear);
  const wanted = url.searchParams.get('department') ?? '';
  const departmentId = isMinistry ? (departments.find(({ id }) => id === wanted)?.id ?? null) : officer.departmentId;
  const form = {
    from: asked.from,
    to: asked.to,
    wrong: !asked.period,
    department: departmentId ?? '',
    departments: isMinistry ? departments.map(({ id, name }) => ({ value: id, label: name[language] })) : [],
    mayEnter: isPermitted(officer.role, 'indicator.approve') && isMinistry,
  };
  if (!asked.period) return { form };
  const client = api(event);
  const [table, said] = await Promise.all([
    client.indicators.table.query({ ...asked.period, departmentId }),
    client.survey.words.query({ bodyId: departmentId }),
  ]);
  const w = words[language];
  const nameOf = (id: string) => (id === countryId ? w.country : (findOffice(id)?.name[language] ?? w.ministry));
  // Only those of the department may open its cases; the ministry's analyst sees the numbers.
  const mayOpen = isPermitted(officer.role, 'case.read') && !isMinistry;
  const { from, to } = table.period;
  const casesOf = (bodyId: string, group: CaseGroup) =>
    path(language, '/indicators/cases') +
    `?${new URLSearchParams({ from, to, group, ...(bodyId === departmentId ? {} : { unit: bodyId }) })}`;
  return {
    form,
    table: {
      period: `${formatDay(from, language)} – ${formatDay(to, language)}`,
      order: table.order && w.orderText(table.order.number, formatDay(table.order.date, language), table.order.year),
      columns: indicators.map(({ id, title, numerator, denominator }) => ({
        id,
        title: title[language],
        numerator: numerator[language],
        denominator: denominator[language],
        normative: formatShare(table.order?.shares[id].normative, language),
        target: formatShare(table.order?.shares[id].nextYearTarget, language),
      })),
      bodies: table.bodies.map(({ bodyId, cells }) => ({
        id: bodyId,
        name: nameOf(bodyId),
        href:
          isMinistry && departmentId === null && bodyId !== countryId
            ? `${path(language, '/indicators')}?${new URLSearchParams({ from, to, department: bodyId })}`
            : undefined,
        cells: indicators.map(({ id }) => ({ id, ...describeCell(cells[id], language) })),
        groups: mayOpen
          ? CaseGroup.options.flatMap((group) => {
              const count = countOf(cells['1.1'], group);
              return count > 0 ? [{ group, count, href: casesOf(bodyId, group) }] : [];
            })
          : [],
      })),
    },
    words: said.map((each) => ({ ...each, name: nameOf(each.bodyId), month: each.month.slice(0, 7) })),
  };
};

function describeCell(cell: IndicatorCell, language: Language) {
  if (cell.state === 'hidden') return { share: '<\u00a05', madeOf: '', interval: '', leftOut: '' };
  const leftOut = Object.entries(cell.leftOut) as [LeftOut, number][];
  return {
    share: formatShare(cell.percent, language),
    madeOf: `${formatNumber(cell.numerator, language)} / ${formatNumber(cell.denominator, language)}`,
    interval: cell.interval
      ? `${formatShare(cell.interval.low, language)} – ${formatShare(cell.interval.high, language)}`
      : '',
    leftOut: leftOut
      .map(([why, count]) => `${leftOutWords[why][language]}: ${formatNumber(count, language)}`)
      .join('; '),
  };
}

/** How many cases a number of 1.1 stands for. */
function countOf(cell: IndicatorCell, group: CaseGroup): number {
  if (cell.state === 'hidden') return 0;
  if (group === 'in-time') return cell.numerator;
  if (group === 'late') return cell.denominator - cell.numerator;
  return cell.leftOut[group] ?? 0;
}
