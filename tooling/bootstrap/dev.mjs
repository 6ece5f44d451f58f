// `pnpm dev`: the service, rebuilt and restarted as its sources change. TypeScript watches each package, vite each web
// application; the start is run anew when a build has ended (node --watch follows the files it runs).
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const built = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const watchers = [
  ...['packages/domain', 'packages/signature', 'packages/documents', 'apps/backend'].map((folder) => ({
    folder,
    command: ['tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  })),
  ...['apps/site', 'apps/office'].map((folder) => ({ folder, command: ['vite', 'build', '--watch'] })),
].map(({ folder, command: [program, ...args] }) => spawn(program, args, { cwd: join(root, folder), stdio: 'inherit' }));
const service = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    '--watch-path=apps/backend/dist',
    '--watch-path=apps/site/build',
    '--watch-path=apps/office/build',
    'tooling/demo/start.mjs',
  ],
  { cwd: root, stdio: 'inherit' },
);

const stop = () => {
  for (const child of [...watchers, service]) child.kill('SIGTERM');
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
service.on('exit', (code) => {
  stop();
  process.exit(code ?? 0);
});
