import { spawn } from 'node:child_process';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '..', '..', 'dist', 'law.js');

export type Run = { readonly code: number | null; readonly out: string; readonly error: string };

/** Runs the command line as a process of its own. `onLine` takes the lines instead of `out`, however many they are. */
export function runLaw(
  args: readonly string[],
  {
    env = {},
    nodeArgs = [],
    onLine,
  }: {
    env?: Readonly<Record<string, string>>;
    nodeArgs?: readonly string[];
    onLine?: (line: string) => void;
  } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [...nodeArgs, entry, ...args], {
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: string) => {
    out += chunk;
    if (!onLine) return;
    const lines = out.split('\n');
    out = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  child.stderr.on('data', (chunk: string) => (error += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, error }));
  });
}
