import { fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Fills an empty database with the demonstration's people and cases, in a process of its own; a filled one is left alone. */
export function seedDemo(stack, dataDirectory) {
  const child = fork(join(dirname(fileURLToPath(import.meta.url)), 'seed.mjs'), [], {
    env: { ...stack.env, DATA_DIRECTORY: dataDirectory, OWNER_URL: stack.ownerUrl },
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`seeding ended with ${code}`))));
  });
}
