/** Mutation testing of the rules, subject by subject: `npm run mutation`, or `npm run mutation -- term duty`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { subjects } from './stryker.config.mjs';

const dead = new Set(['Killed', 'Timeout']);
const alive = new Set(['Survived', 'NoCoverage']);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in subjects));
if (unknown.length > 0) {
  console.error(`no such subject: ${unknown.join(', ')}; there are ${Object.keys(subjects).join(', ')}`);
  process.exit(2);
}

const rows = [];
for (const subject of asked.length > 0 ? asked : Object.keys(subjects)) {
  const report = `test-results/mutation-${subject}.json`;
  // A run that breaks must not be judged by the report of the one before.
  rmSync(report, { force: true });
  const run = spawnSync('stryker', ['run'], { stdio: 'inherit', env: { ...process.env, SUBJECT: subject } });
  if (run.error) throw run.error;
  if (!existsSync(report)) throw new Error(`${subject}: no report, ended with ${run.signal ?? run.status}`);
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (set) => statuses.filter((status) => set.has(status)).length;
  const [killed, survived] = [count(dead), count(alive)];
  const mutants = killed + survived;
  rows.push({ subject, mutants, killed, percent: Number(((100 * killed) / mutants).toFixed(1)) });
}
for (const { subject, mutants, killed, percent } of rows) {
  process.stdout.write(`${subject}: ${killed} of ${mutants} killed, ${percent} %\n`);
}
if (rows.some(({ percent }) => percent < 85)) process.exit(1);
