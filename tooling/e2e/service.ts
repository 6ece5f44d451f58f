import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { officers, officerSecrets } from '@shaqyru/demo/people.mjs';
import { seedDemo } from '@shaqyru/demo/seed-process.mjs';
import { startStack, type Ports, type Stack, usualPorts } from '@shaqyru/demo/stack.mjs';
import type { Language } from '@shaqyru/domain/law/text';

/** The whole service on free ports and fresh data, with the demonstration's week in it. */
export type Service = Stack & {
  /** The address of a page of the site or the office in a language; `to` begins with "/". */
  site(language: Language, to?: string): string;
  office(language: Language, to?: string): string;
  mailPage: string;
  ncalayerPage: string;
  secrets: Awaited<ReturnType<typeof officerSecrets>>;
  officers: typeof officers;
};

export async function startService(): Promise<{ service: Service; end(): Promise<void> }> {
  // A run has a database of its own: the one that this names is somebody's, and stays as it is.
  delete process.env['DATABASE_URL'];
  const dataDirectory = await mkdtemp(join(tmpdir(), 'shaqyru-e2e-'));
  const ports = await freePorts();
  const stack = await startStack({
    dataDirectory,
    ports,
    onExit: (name, code) => console.error(`${name} ended in the middle of the tests (${code})`),
  });
  const end = async () => {
    await stack.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
  try {
    await seedDemo(stack, dataDirectory);
  } catch (error) {
    await end();
    throw error;
  }
  const at = (port: number) => (language: Language, to?: string) =>
    `http://localhost:${port}${language === 'kk' ? '' : `/${language}`}${to ?? (language === 'kk' ? '/' : '')}`;
  const service: Service = {
    ...stack,
    site: at(ports.site),
    office: at(ports.office),
    mailPage: `http://localhost:${ports.mail}`,
    ncalayerPage: `http://localhost:${ports.ncalayerPage}`,
    secrets: await officerSecrets(dataDirectory),
    officers,
  };
  return { service, end };
}

/** All are held open until the last is known, so that none is given twice. */
async function freePorts(): Promise<Ports> {
  const names = Object.keys(usualPorts) as (keyof Ports)[];
  const servers = await Promise.all(
    names.map(async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return Object.fromEntries(names.map((name, index) => [name, ports[index]])) as Ports;
}
