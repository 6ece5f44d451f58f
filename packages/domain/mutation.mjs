/** Mutation testing of the rules, subject by subject: `npm run mutation`, or `npm run mutation -- term duty`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { subjects } from './stryker.config.mjs';

const killed = new Set(['Killed', 'Timeout']);
const alive = new Set(['Survived', 'NoCoverage']);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in subjects));
if (unknown.length > 0) {
  console.error(`no such subject: ${unknown.join(', ')}; there are ${Object.keys(subjects).join(', ')}`);
  process.exit(2);
}

const rows = [];
for (const subject of asked.length > 0 ? asked : Object.keys(subjects)) {
  const run = spawnSync('stryker', ['run'], { stdio: 'inherit', env: { ...process.env, SUBJECT: subject } });
  if (run.error) throw run.error;
  const { files } = JSON.parse(readFileSync(`test-results/mutation-${subject}.json`, 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (set) => statuses.filter((status) => set.has(status)).length;
  const [dead, survived] = [count(killed), count(alive)];
  rows.push({
    subject,
    mutants: dead + survived,
    killed: dead,
    percent: Number(((100 * dead) / (dead + survived)).toFixed(1)),
  });
}
console.table(rows);
if (rows.some(({ percent }) => percent < 85)) process.exit(1);
