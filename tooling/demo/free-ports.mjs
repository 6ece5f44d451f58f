import { createServer } from 'node:net';
import { usualPorts } from './stack.mjs';

/** Every port of the service, free at this moment: for tests, which run beside one another and beside `npm start`. */
export async function freePorts() {
  const names = Object.keys(usualPorts);
  const servers = await Promise.all(
    names.map(() => {
      const server = createServer();
      return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
    }),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return Object.fromEntries(names.map((name, index) => [name, ports[index]]));
}
