// `npm test`: all that `pnpm check` checks, then the whole line in a real browser; ends with the numbers of tests.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const reports = () =>
  globSync('{apps,packages,tooling}/*/test-results/*.{json,xml}', { cwd: root }).map((path) => join(root, path));
for (const report of reports()) rmSync(report);

const steps = [
  ['run', 'check'],
  ['--filter', '@shaqyru/e2e', 'run', 'e2e'],
];
let failedSteps = 0;
for (const step of steps) {
  console.log(`\n> pnpm ${step.join(' ')}`);
  const { status } = spawnSync('npx', ['--yes', packageManager, ...step], { cwd: root, stdio: 'inherit' });
  if (status !== 0) failedSteps += 1;
}

const counts = reports().map(count);
const passed = counts.reduce((sum, one) => sum + one.passed, 0);
// A step that failed without a failed test (a type, a rule) is a failure all the same.
const failed = Math.max(
  counts.reduce((sum, one) => sum + one.failed, 0),
  failedSteps,
);
if (!existsSync(join(root, 'tooling/e2e/test-results/results.json'))) console.error('The browser tests did not run.');
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** The numbers of one report: vitest's and Playwright's JSON, node's JUnit. */
function count(path) {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.xml')) {
    const failures = text.match(/<failure[\s>]/g)?.length ?? 0;
    return { passed: (text.match(/<testcase[\s>]/g)?.length ?? 0) - failures, failed: failures };
  }
  const report = JSON.parse(text);
  if (report.stats) return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
