// `npm start` and `npm test` on a machine that has only Node (20 or newer) and npm: installs the pinned pnpm, which installs
// the pinned Node and everything else, builds, and runs the task. Corepack is not used: newer Nodes do not have it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const scripts = { start: 'tooling/demo/start.mjs', test: 'tooling/bootstrap/test-all.mjs' };
const script = scripts[process.argv[2]];
if (!script) {
  console.error(`usage: node tooling/bootstrap/run.mjs ${Object.keys(scripts).join('|')}`);
  process.exit(2);
}

const windows = process.platform === 'win32';
// npm hands its own settings down as npm_config_*; pnpm would take some of them for its own.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')));
const pnpm = (...args) => {
  const { status } = spawnSync(windows ? 'npx.cmd' : 'npx', ['--yes', packageManager, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) process.exit(status ?? 1);
};

const installed = join(root, 'node_modules', '.modules.yaml');
const isInstalled =
  existsSync(installed) && statSync(installed).mtimeMs > statSync(join(root, 'pnpm-lock.yaml')).mtimeMs;
if (!isInstalled) pnpm('install', '--frozen-lockfile');
pnpm('run', 'build');

// The pinned Node runs the task itself: no package manager stays in memory above it.
const bin = join(root, 'node_modules', '.bin');
const child = spawn(
  join(bin, windows ? 'node.cmd' : 'node'),
  ['--max-semi-space-size=1', join(root, script), ...process.argv.slice(3)],
  {
    cwd: root,
    env: { ...env, PATH: `${bin}${windows ? ';' : ':'}${env.PATH ?? ''}`, SHAQYRU_PNPM: packageManager },
    stdio: 'inherit',
    shell: windows,
  },
);
// Ctrl-C reaches the whole group by itself, and the child stops in its own order; a plain kill is handed on.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
