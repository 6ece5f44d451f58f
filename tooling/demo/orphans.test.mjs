// `kill -9` of the starting process: nothing of the service stays behind but PostgreSQL, and the next start has the data.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { freePorts } from './free-ports.mjs';
import { startStack } from './stack.mjs';

test('starts again after its parent was killed, with the data', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'shaqyru-orphans-'));
  const ports = await freePorts();
  const parent = fork(fileURLToPath(new URL('start-and-tell.mjs', import.meta.url)), [], {
    env: { ...process.env, STACK: JSON.stringify({ dataDirectory: directory, ports }) },
  });
  try {
    const ownerUrl = await new Promise((resolve, reject) => {
      parent.once('message', resolve);
      parent.once('exit', (code) => reject(new Error(`the first start ended with ${code}`)));
    });
    await query(ownerUrl, `INSERT INTO counter (name, value) VALUES ('kept', 7)`);
    parent.kill('SIGKILL');
    await Promise.all(['site', 'office', 'backend'].map((name) => closed(ports[name])));

    const stack = await startStack({ dataDirectory: directory, ports });
    try {
      const [row] = await query(stack.ownerUrl, `SELECT value FROM counter WHERE name = 'kept'`);
      assert.equal(row.value, '7');
      assert.equal((await fetch(`http://127.0.0.1:${ports.site}/`)).status, 200);
    } finally {
      await stack.stop();
    }
  } finally {
    parent.kill('SIGKILL');
    await rm(directory, { recursive: true, force: true });
  }
});

async function query(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until nobody listens there any more. */
async function closed(port) {
  for (let tries = 0; tries < 300; tries += 1) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
    });
    if (!open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`something still listens on ${port}`);
}
