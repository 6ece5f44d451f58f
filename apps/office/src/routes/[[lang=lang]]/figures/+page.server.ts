import { isPermitted } from '@shaqyru/domain/account/role';
import { caseStatuses } from '@shaqyru/domain/case/status';
import { awaitingDecision } from '@shaqyru/domain/case/stage';
import { AgeBand, Flow, flows, type BodyFigures } from '@shaqyru/domain/figures/day-figures';
import { addDays } from '@shaqyru/domain/law/plain-date';
import { departments } from '@shaqyru/domain/offices/offices';
import { formatDay } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { officerOf } from '#lib/server/officer.ts';
import { today } from '#lib/server/today.ts';
import { formatShare } from '../indicators/format-share.ts';
import type { PageServerLoad } from './$types';
import { drawDays } from './draw-days.ts';
import { readFigures } from './read-figures.ts';
import { bodyName, shareInTime } from './tables.ts';
import { words } from './words.ts';

/** What is drawn: the others are few, and stand in the tables. */
const drawn = ['in', 'decided', 'handed-over'] as const satisfies Flow[];
const readyPeriods = [7, 30, 90] as const;

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const w = words[language];
  const { asked, isMinistry, departmentId, figures } = await readFigures(event);
  const here = path(language, '/figures');
  const address = (query: Record<string, string>) =>
    `?${new URLSearchParams({ ...query, ...(isMinistry && departmentId ? { department: departmentId } : {}) })}`;
  const now = today();
  const form = {
    from: asked.from,
    to: asked.to,
    wrong: figures === undefined,
    department: departmentId ?? '',
    departments: isMinistry ? departments.map(({ id, name }) => ({ value: id, label: name[language] })) : [],
    periods: [
      { text: w.today, href: here + address({ from: now, to: now }) },
      ...readyPeriods.map((days) => ({
        text: w.lastDays(days),
        href: here + address({ from: addDays(now, 1 - days), to: now }),
      })),
    ],
    late: isPermitted(officerOf(event.locals).role, 'case.assign') ? path(language, '/late') : undefined,
  };
  if (!figures) return { form };
  const { period, whole, days } = figures;
  const between = `${formatDay(period.from, language)} – ${formatDay(period.to, language)}`;
  const shortDay = (day: string) =>
    language === 'en' ? formatDay(day, language).slice(0, -5) : `${day.slice(8)}.${day.slice(5, 7)}`;
  const statuses = awaitingDecision.map((status) => ({ id: status, name: caseStatuses[status][language] }));
  const describe = (body: BodyFigures) => ({
    id: body.bodyId,
    name: body.bodyId === whole.bodyId ? w.whole : bodyName(body.bodyId, language),
    href:
      isMinistry && departmentId === null && body.bodyId !== whole.bodyId
        ? `${here}?${new URLSearchParams({ ...period, department: body.bodyId })}`
        : undefined,
    flows: Flow.options.map((flow) => body.flows[flow]),
    backlog: awaitingDecision.map((status) => body.backlog[status] ?? 0),
    ages: AgeBand.options.map((band) => body.ages[band]),
    inTime: body.inTime,
    late: body.late,
    share: formatShare(shareInTime(body), language),
    waits: body.waits && {
      served: body.waits.served,
      within: formatShare(Math.round((body.waits.withinLimit / body.waits.served) * 1000) / 10, language),
      median: minutes(body.waits.medianSeconds),
      p95: minutes(body.waits.p95Seconds),
      serving: body.waits.medianServingSeconds === null ? '—' : minutes(body.waits.medianServingSeconds),
      noShows: body.waits.noShows,
    },
  });
  const totals = drawn.map((flow) => `${flows[flow][language]} ${whole.flows[flow]}`).join(', ');
  return {
    form,
    figures: {
      title: departmentId === null ? w.country : bodyName(departmentId, language),
      period: between,
      flowNames: Flow.options.map((flow) => flows[flow][language]),
      statuses,
      ages: AgeBand.options.map((band) => w.age[band]),
      picture: drawDays(
        days.map(({ day }) => shortDay(day)),
        drawn.map((flow) => ({ name: flows[flow][language], values: days.map((each) => each.flows[flow]) })),
      ),
      pictureText: w.pictureOf(between, totals),
      days: days.map((each) => ({
        day: each.day,
        text: formatDay(each.day, language),
        flows: Flow.options.map((flow) => each.flows[flow]),
      })),
      bodies: [...figures.bodies, whole].map(describe),
      whole: describe(whole),
      waitLimitMinutes: figures.waitLimitSeconds / 60,
      downloads: {
        csvBodies: `${here}/table.csv${address(period)}`,
        csvDays: `${here}/table.csv${address({ ...period, by: 'day' })}`,
        xlsx: `${here}/table.xlsx${address(period)}`,
      },
    },
  };

  function minutes(seconds: number): string {
    const value = (seconds / 60).toFixed(1);
    return language === 'en' ? value : value.replace('.', ',');
  }
};
