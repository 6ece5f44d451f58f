import { randomBytes } from 'node:crypto';
import { createDatabase } from '@shaqyru/postgres/test-database.mjs';
import { startTestServer } from '@shaqyru/postgres/test-database.mjs';
import type { TestProject } from 'vitest/node';
import { prepareDatabase } from '../database/prepare-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string;
    templateName: string;
    appPassword: string;
  }
}

/** One PostgreSQL for the run, with one database prepared as in production; each test file copies it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const templateName = `template_${randomBytes(6).toString('hex')}`;
  const appPassword = randomBytes(16).toString('hex');
  const url = await createDatabase(server.url, templateName);
  await prepareDatabase(url, appPassword);
  project.provide('adminUrl', server.url);
  project.provide('templateName', templateName);
  project.provide('appPassword', appPassword);
  return () => server.stop();
}
