import 'reflect-metadata';
import { readEnv } from './env.ts';
import { openBackend } from './open-backend.ts';

const env = readEnv();
const app = await openBackend(env);
const server = await app.listen(env.BACKEND_PORT, env.BACKEND_HOST);
// A request that does not end in time is ended: none hangs. Ten megabytes over a slow telephone line take minutes.
server.requestTimeout = 300_000;
server.headersTimeout = 15_000;
process.send?.('ready');
