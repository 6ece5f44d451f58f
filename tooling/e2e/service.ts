import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { freePorts } from '@shaqyru/demo/free-ports.mjs';
import { officers, officerSecrets } from '@shaqyru/demo/people.mjs';
import { seedDemo } from '@shaqyru/demo/seed-process.mjs';
import { startStack, type Stack } from '@shaqyru/demo/stack.mjs';
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
