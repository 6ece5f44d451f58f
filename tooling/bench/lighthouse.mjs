// What Lighthouse says of each reading page: `node tooling/bench/lighthouse.mjs [address of a running site] [languages]`. Walks
// the site's own sitemap, of the offices' pages the first of a department and of a unit. Lighthouse is fetched by npx when
// it is asked for: it weighs more than all that the project needs. Ends with 1 when a page is below the budget in anything.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { promisify } from 'node:util';

const budget = 99;
const [address = 'http://localhost:3000', only = 'kk'] = process.argv.slice(2);
const site = new URL(address);
const languages = only.split(',');
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const chromium = process.env.CHROMIUM_PATH ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
const patience = 180_000;

const run = promisify(execFile);
const tries = 3;

/** The recording of a page's load gets lost now and then, and Lighthouse asks to be run again. */
async function judgeAtLast(url) {
  for (let left = tries; ; left -= 1) {
    try {
      return await judge(url);
    } catch (error) {
      const said = String(error.stderr ?? error.message).trim();
      if (left === 1) throw new Error(`${url}: ${said}`, { cause: error });
    }
  }
}

/** The scores of a page out of 100, and what took a point: the titles of the audits. */
async function judge(url) {
  const { stdout } = await run(
    'npx',
    [
      '--yes',
      'lighthouse@13.5.0',
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking',
    ],
    {
      maxBuffer: 64 * 1024 * 1024,
      timeout: patience,
      env: { ...process.env, ...(chromium ? { CHROME_PATH: chromium } : {}) },
    },
  );
  const report = JSON.parse(stdout);
  const scores = categories.map((category) => Math.round((report.categories[category].score ?? 0) * 100));
  const lost = categories.flatMap((category) =>
    report.categories[category].auditRefs
      .filter(({ weight, id }) => weight > 0 && (report.audits[id].score ?? 1) < 0.9)
      .map(({ id }) => `${report.audits[id].title} ${report.audits[id].displayValue ?? ''}`.trim()),
  );
  return { scores, lost };
}

const sitemap = await (await fetch(new URL('/sitemap.xml', site), { signal: AbortSignal.timeout(patience) })).text();
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, found]) => new URL(found).pathname);
const languageOf = (path) => /^\/(ru|en)(?:\/|$)/.exec(path)?.[1] ?? 'kk';
const seen = new Set();
const pages = paths.filter((path) => {
  if (!languages.includes(languageOf(path))) return false;
  const office = /\/offices\/[^/]+(\/[^/]+)?$/.exec(path);
  if (!office) return true;
  const template = `${languageOf(path)} ${office[1] ? 'unit' : 'department'}`;
  if (seen.has(template)) return false;
  seen.add(template);
  return true;
});

console.log(`| page | ${categories.join(' | ')} | below 0.9 |`);
console.log(`|---|${'---:|'.repeat(categories.length)}---|`);
for (const path of pages) {
  const { scores, lost } = await judgeAtLast(new URL(path, site).href);
  console.log(`| ${path} | ${scores.join(' | ')} | ${lost.join('; ')} |`);
  if (scores.some((score) => score < budget)) process.exitCode = 1;
}
