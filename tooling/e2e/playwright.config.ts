import { existsSync } from 'node:fs';
import process from 'node:process';
import { defineConfig } from '@playwright/test';

/** The browser of the machine; where there is none, the one that npm brings. */
async function browserPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const installed = '/usr/bin/chromium';
  if (existsSync(installed)) return installed;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/output',
  // Each worker runs a service of its own, so their cases, mails and requests to sign never meet.
  workers: 2,
  forbidOnly: true,
  // No test asserts how long something takes: these only end what hangs, on a machine busy with other work too.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // When the service cannot start, every further test would only wait for it again.
  maxFailures: 10,
  reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    // Without the film: what the page was at each step is enough, and filming slows every step.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: true },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: await browserPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
