import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfOf } from '../../testing/scans.ts';
import { InspectFile } from './inspect-file.ts';

const inspector = new InspectFile();
afterAll(() => inspector.onApplicationShutdown());
const look = () => inspector.run({ mediaType: 'application/pdf', bytes: pdfOf('') });

describe('the process that looks into files', () => {
  it('that died after one file refuses nobody the next', async () => {
    expect(await look()).toMatchObject({ outcome: 'fine' });
    const before = inspector.pid();
    process.kill(before ?? 0, 'SIGKILL');
    expect(await look()).toMatchObject({ outcome: 'fine' });
    expect(inspector.pid()).not.toBe(before);
  });

  it('ends with a backend that is killed', async () => {
    const file = fileURLToPath(new URL('inspection-process.ts', import.meta.url));
    const backend = spawn(process.execPath, ['--input-type=module', '--eval', forking(file)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [pid] = (await once(backend.stdout.setEncoding('utf8'), 'data')) as [string];
    // Its output is the process's too: it closes when both are gone.
    const gone = once(backend, 'close', { signal: AbortSignal.timeout(20_000) });
    backend.kill('SIGKILL');
    try {
      await gone;
    } catch (error) {
      process.kill(Number(pid), 'SIGKILL');
      throw error;
    }
  });
});

/** A program that has the process look into a file, and tells its number. */
const forking = (file: string) => `
  import { fork } from 'node:child_process';
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
  const child = fork(${JSON.stringify(file)}, [], { execArgv: [], serialization: 'advanced', stdio });
  child.once('message', () => console.log(child.pid));
  child.send({ mediaType: 'image/png', bytes: new Uint8Array() });
`;
