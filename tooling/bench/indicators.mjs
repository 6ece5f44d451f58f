// How long the table of all departments takes on 100,000 cases of three years: node tooling/bench/indicators.mjs
import { readFile } from 'node:fs/promises';
import { departments, offices } from '@shaqyru/domain/offices/offices';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import { figuresFor } from '../../apps/backend/dist/indicators/make-cells.js';
import { addSums, noSums, sumDays, sumMonths } from '../../apps/backend/dist/indicators/sum-days.js';
import { measure, report } from './measure.mjs';
import { openPreparedDatabase } from './prepared-database.mjs';

const script = (name) => readFile(new URL(`../../apps/backend/src/testing/${name}.sql`, import.meta.url), 'utf8');
const units = offices.filter(({ kind }) => kind !== 'department').map(({ id, departmentId }) => ({ id, departmentId }));
const today = plainDate('2026-11-24');

const { owner, as, close } = await openPreparedDatabase();
await owner.query(await script('generate-cases'), [JSON.stringify(units), 100_000, '2023-11-25']);
await owner.query(await script('generate-survey'));
await owner.query('ANALYZE');
let taken;
do {
  const { rows } = await owner.query('SELECT tally_indicators(20000) AS taken');
  taken = rows[0].taken;
} while (taken > 0);
await owner.query('VACUUM ANALYZE indicator_day');

const analyst = {
  kind: 'officer',
  id: '00000000-0000-4000-8000-000000000000',
  role: 'analyst',
  departmentId: 'ministry',
};
const manager = { query: (text, params) => as(analyst, text, params) };
const table = async (period) => {
  const sums = await sumDays(manager, period, today, null);
  const known = new Map(sums.map((each) => [each.bodyId, each]));
  const parts = departments.map(({ id }) => known.get(id) ?? { bodyId: id, ...noSums });
  return figuresFor('officers', { bodyId: 'country', ...addSums(sums) }, parts);
};
const year = { from: plainDate('2025-01-01'), to: plainDate('2025-12-31') };
const all = { from: plainDate('2023-11-25'), to: today };
const rows = [];
rows.push({ what: 'all departments, a year', ...(await measure(50, () => table(year))), budget: 200 });
rows.push({ what: 'all departments, three years', ...(await measure(50, () => table(all))), budget: 200 });
rows.push({
  what: 'the units of one department',
  ...(await measure(50, () => sumDays(manager, year, today, 'astana'))),
  budget: 200,
});
rows.push({ what: 'three years of months', ...(await measure(50, () => sumMonths(manager, all))), budget: 200 });
report('indicators of 100,000 cases', rows);
await close();
