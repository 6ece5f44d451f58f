import { readFileSync } from 'node:fs';
import type { ServiceFact } from '@shaqyru/domain/indicators/facts';
import type { IndicatorCell, IndicatorTableView } from '@shaqyru/domain/indicators/indicator-view';
import { IndicatorId, indicatorValue } from '@shaqyru/domain/indicators/indicators';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import { departments, offices } from '@shaqyru/domain/offices/offices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { officer, type TestOfficer } from '../testing/people.ts';
import { TallyIndicators } from './tally-indicators.ts';

const script = (name: string) => readFileSync(new URL(`../testing/${name}.sql`, import.meta.url), 'utf8');
const units = offices.filter(({ kind }) => kind !== 'department').map(({ id, departmentId }) => ({ id, departmentId }));
const today = plainDate('2026-11-24');

let backend: TestBackend;
let analyst: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  backend.setClock(new Date(`${today}T12:00:00+05:00`));
  analyst = await officer(backend, 'analyst', { departmentId: 'ministry', unitId: null });
  await backend.database.sql(script('generate-cases'), [JSON.stringify(units), 100_000, '2023-11-25']);
  // Who may answer is tried elsewhere: these answers have one invented hand.
  await backend.database.sql(`ALTER TABLE complaint_answer DISABLE TRIGGER USER`);
  await backend.database.sql(script('generate-complaints'), [analyst.actor.id]);
  await backend.database.sql(`ALTER TABLE complaint_answer ENABLE TRIGGER USER`);
  for (const table of ['reopening', 'case_file'])
    await backend.database.sql(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await backend.database.sql(script('generate-reopenings'), [analyst.actor.id]);
  for (const table of ['reopening', 'case_file'])
    await backend.database.sql(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await backend.database.sql(script('generate-survey'));
  await backend.database.sql(`ANALYZE`);
  // Workers of several processes at once share the work.
  await Promise.all([backend.get(TallyIndicators).run(), backend.get(TallyIndicators).run()]);
  await backend.get(TallyIndicators).run();
}, 300_000);
afterAll(() => backend.close());

type Recomputed = { bodyId: string; leftOut: Record<string, number> } & Record<
  Exclude<IndicatorId, '3.2'>,
  [number, number]
>;
const periods = [
  ['2024-01-01', '2024-12-31'],
  ['2025-01-01', '2025-12-31'],
  ['2026-01-01', '2026-11-24'],
  ['2025-03-01', '2025-03-31'],
  ['2024-12-30', '2025-01-02'],
  ['2026-11-24', '2026-11-24'],
  ['2023-11-25', '2026-12-31'],
].map(([from = '', to = '']) => ({ from: plainDate(from), to: plainDate(to) }));

/** The country first, then the departments, in the shape of the script. */
function asRecomputed({ bodies }: IndicatorTableView): Recomputed[] {
  return bodies.slice(1).map(({ bodyId, cells }) => {
    const pair = (cell: IndicatorCell): [number, number] =>
      cell.state === 'hidden' ? [-1, -1] : [cell.numerator, cell.denominator];
    const leftOut: Record<string, number> = {};
    for (const id of ['1.1', '4.1'] as const) {
      const cell = cells[id];
      if (cell.state === 'shown') Object.assign(leftOut, cell.leftOut);
    }
    return {
      bodyId,
      '1.1': pair(cells['1.1']),
      '2.1': pair(cells['2.1']),
      '3.1': pair(cells['3.1']),
      '4.1': pair(cells['4.1']),
      '5.1': pair(cells['5.1']),
      leftOut,
    };
  });
}

async function expectEqual(period: (typeof periods)[number]): Promise<void> {
  const table = asRecomputed(await analyst.api.indicators.table({ ...period, departmentId: null }));
  const recomputed = await backend.database.sql<Recomputed>(script('recompute-indicators'), [
    period.from,
    period.to,
    today,
    JSON.stringify(departments.map(({ id }) => id)),
  ]);
  // A survey share of fewer than five is hidden from officers, with as many others as hide it.
  const comparable = recomputed.map((row, index) => {
    const shown = table[index];
    const leftOut = Object.fromEntries(Object.entries(row.leftOut).filter(([, count]) => count > 0));
    const hide = (id: '2.1' | '3.1' | '5.1'): [number, number] => (shown?.[id][1] === -1 ? [-1, -1] : row[id]);
    return { ...row, leftOut, '2.1': hide('2.1'), '3.1': hide('3.1'), '5.1': hide('5.1') };
  });
  expect(table).toEqual(comparable);
}

describe('on 100,000 cases over three years the product says what a script over the raw events says', () => {
  it.each(periods)('$from – $to', async (period) => {
    await expectEqual(period);
  });

  it('and what the rules of the domain say of the facts of one department', async () => {
    const cases = await backend.database.sql<ServiceFact & { withdrawnOn: string | null }>(
      `SELECT accepted_on::text AS "acceptedOn", due_on::text AS "dueOn", served_on::text AS "servedOn", withdrawn_on IS NOT NULL AS withdrawn
       FROM case_facts WHERE department_id = 'astana'`,
    );
    for (const period of periods.slice(0, 2)) {
      const { bodies } = await analyst.api.indicators.table({ ...period, departmentId: null });
      const cell = bodies.find(({ bodyId }) => bodyId === 'astana')?.cells['1.1'];
      const facts = { cases, survey: [], complaints: [], services: [] };
      const { numerator, denominator, percent } = indicatorValue('1.1', facts, period);
      expect(denominator).toBeGreaterThan(300);
      // Late served in the period after its term ran out in it, or later: the same number either way.
      expect(cell).toMatchObject({ numerator, denominator, percent });
    }
  });
});

describe('events that come late', () => {
  it('move the figures of the days they tell of, and of no other', async () => {
    const [before] = await backend.database.sql(`SELECT count(*)::int AS n FROM case_file WHERE status = 'accepted'`);
    expect(before?.['n']).toBeGreaterThan(500);
    // Decisions of long ago that are only entered now, some in time and some late; complaints answered only now.
    await backend.database.sql(
      `INSERT INTO case_event (case_id, action, from_status, to_status, at, actor_kind)
       SELECT id, 'decide', 'proposed', 'decided', submitted_at + (substr(number, 3)::int % 15 + 1) * interval '1 day', 'system'
       FROM case_file WHERE status = 'accepted' AND submitted_at < '2026-10-01'`,
    );
    await backend.database.sql(
      `UPDATE case_file SET due_on = due_on + 1 WHERE number LIKE 'G-%77' AND due_on IS NOT NULL`,
    );
    await backend.database.sql(
      `WITH moved AS (UPDATE complaint SET status = 'withdrawn' WHERE status = 'registered' RETURNING id)
       INSERT INTO complaint_event (complaint_id, action, to_status, actor_kind) SELECT id, 'withdraw', 'withdrawn', 'system' FROM moved`,
    );
    await backend.get(TallyIndicators).run();
    for (const period of periods) await expectEqual(period);
  }, 300_000);

  it('leave the days as counting everything from the beginning would', async () => {
    const days = () =>
      backend.database.sql(
        `SELECT md5(string_agg(d::text, ';' ORDER BY department_id, unit_id, day)) AS digest, count(*)::int AS n FROM indicator_day d
         WHERE accepted + in_time + late + served + withdrawn + not_accepted + well_founded + open_complaints > 0`,
      );
    const asKept = await days();
    await backend.database.sql(`TRUNCATE indicator_day, indicator_case, indicator_complaint`);
    await backend.database.sql(
      `INSERT INTO indicator_touch (kind, subject_id) SELECT 'case', id FROM case_file UNION ALL SELECT 'complaint', id FROM complaint`,
    );
    await backend.get(TallyIndicators).run();
    expect(await days()).toEqual(asKept);
    const [negative] = await backend.database.sql(
      `SELECT count(*)::int AS n FROM indicator_day WHERE least(accepted, in_time, late, served, withdrawn, not_accepted, well_founded, open_complaints) < 0`,
    );
    expect(negative).toEqual({ n: 0 });
  }, 300_000);
});
