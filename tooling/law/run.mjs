// `npm run --silent law -- …`: builds the law and its command line when they are missing or older than their sources, says
// nothing about it on the output, and runs the command. Needs only Node (20 or newer) and npm, like `npm start`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const domain = join(root, 'packages', 'domain');
const windows = process.platform === 'win32';
const bin = (name) => join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);

/** Its output goes to the error output: the command's own output is read by programs. */
function run(command, args, cwd) {
  // npm hands its own settings down as npm_config_*; pnpm would take some of them for its own.
  const kept = Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'));
  const env = Object.fromEntries(kept);
  const { status } = spawnSync(command, args, { cwd, env, stdio: ['ignore', 2, 2], shell: windows });
  if (status !== 0) process.exit(1);
}

if (!existsSync(join(root, 'node_modules', '.modules.yaml'))) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  run(windows ? 'npx.cmd' : 'npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], root);
}

for (const folder of [domain, here]) {
  // A stamp of our own: tsc leaves alone what would not change, and its files stay older than their sources.
  const stamp = join(folder, 'dist', '.built');
  const built = Math.max(modified(stamp), modified(join(folder, 'dist', '.tsbuildinfo')));
  if (sourcesOf(folder).some((path) => modified(path) > built)) {
    run(bin('tsc'), ['-p', 'tsconfig.build.json'], folder);
    writeFileSync(stamp, '');
  }
}

const entry = join(here, 'dist', 'law.js');
if (Number(process.versions.node.split('.', 1)[0]) >= 24) {
  await import(pathToFileURL(entry).href);
} else {
  const { status } = spawnSync(bin('node'), [entry, ...process.argv.slice(2)], { stdio: 'inherit', shell: windows });
  process.exitCode = status ?? 1;
}

function sourcesOf(folder) {
  const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' });
  const built = files.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  return [join(folder, 'package.json'), ...built.map((path) => join(folder, 'src', path))];
}

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}
