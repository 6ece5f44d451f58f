/**
 * Mutation testing of one subject: SUBJECT=term npx stryker run. Only the tests beside the rules judge them, so that a rule
 * is held by its own tables and not by chance somewhere else. Words are left out: the loop tests read every one of them.
 */
export const subjects = {
  term: { tests: 'src/term', mutate: ['src/term/*.ts'] },
  duty: { tests: 'src/duty', mutate: ['src/duty/*.ts'] },
  grounds: { tests: 'src/refusal', mutate: ['src/refusal/*.ts'] },
  workflow: { tests: 'src/case', mutate: ['src/case/workflow.ts'] },
  identity: { tests: 'src/identity', mutate: ['src/identity/*.ts'] },
};

const subject = process.env.SUBJECT ?? 'term';
const { tests, mutate } = subjects[subject];

export default {
  packageManager: 'pnpm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { dir: tests, related: false },
  mutate: [...mutate, '!src/**/*.test.ts', '!src/**/*-words.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A busy machine must not pass for a killed mutant.
  timeoutMS: 60_000,
  tempDirName: 'node_modules/.stryker',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `test-results/mutation-${subject}.json` },
  thresholds: { high: 95, low: 85, break: 85 },
};
