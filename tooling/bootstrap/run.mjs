// `npm start` and `npm test` on a machine that has only Node (20 or newer) and npm: installs the pinned pnpm, which installs
// the pinned Node and everything else, then runs the task with them. Corepack is not used: it is absent from newer Nodes.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tasks = { start: 'up', test: 'test:all' };
const task = tasks[process.argv[2]];
if (!task) {
  console.error(`usage: node tooling/bootstrap/run.mjs ${Object.keys(tasks).join('|')}`);
  process.exit(2);
}

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const pnpm = ['--yes', packageManager];
// npm hands its own settings down as npm_config_*; pnpm would take some of them for its own.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')));

const lock = join(root, 'pnpm-lock.yaml');
const installed = join(root, 'node_modules', '.modules.yaml');
const upToDate = existsSync(installed) && statSync(installed).mtimeMs > statSync(lock).mtimeMs;
if (!upToDate) {
  const install = spawnSync(npx, [...pnpm, 'install', '--frozen-lockfile'], { cwd: root, env, stdio: 'inherit' });
  if (install.status !== 0) process.exit(install.status ?? 1);
}

const child = spawn(npx, [...pnpm, 'run', task], { cwd: root, env, stdio: 'inherit' });
// Ctrl-C reaches the whole group by itself; a plain kill of this process must be handed on.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
