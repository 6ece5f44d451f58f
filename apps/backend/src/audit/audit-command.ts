import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { breakKinds, type ChainVerdict } from '@shaqyru/domain/audit/chain-verdict';
import { DataSource } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { Database } from '../database/as-actor.ts';
import { appDataSourceOptions } from '../database/data-source.ts';
import { AnchorFolder } from './anchor-folder.ts';
import { AuditKeys, isSignedBy, readPublicKey } from './audit-keys.ts';
import { VerifyAudit } from './verify-audit.ts';

const usage = `usage: npm run --silent audit -- verify [--json] [--public-key FILE]...

Verifies the audit log: computes the chain again from its entries and compares it with every anchor.
  --json             one JSON value on the output
  --public-key FILE  the key that signed the anchors (PEM), when the deployment's own keys are not to be trusted or not at hand

Settings: APP_DATABASE_URL, AUDIT_ANCHOR_DIRECTORY, AUDIT_KEY_DIRECTORY; without them those of the service started with
\`npm start\`. Exit code: 0 whole, 1 broken, 2 could not be verified.`;

/** The settings that `npm start` leaves for its neighbours. */
const settingsOfStart = join(process.env['DATA_DIRECTORY'] ?? '.data', 'service.env');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, 'public-key': { type: 'string', multiple: true } },
  });
  if (positionals.length !== 1 || positionals[0] !== 'verify') {
    console.error(usage);
    return 2;
  }
  if (!process.env['APP_DATABASE_URL'] && existsSync(settingsOfStart)) process.loadEnvFile(settingsOfStart);
  const verdict = await verify(values['public-key'] ?? []);
  process.stdout.write(`${values.json ? JSON.stringify(verdict) : describe(verdict)}\n`);
  return verdict.whole ? 0 : 1;
}

async function verify(publicKeyFiles: readonly string[]): Promise<ChainVerdict> {
  const anchors = new AnchorFolder({ AUDIT_ANCHOR_DIRECTORY: setting('AUDIT_ANCHOR_DIRECTORY') });
  const given = publicKeyFiles.map(readPublicKey);
  const keys =
    given.length > 0
      ? { isSigned: (text: string, by: { key: string; signature: string }) => isSignedBy(given, text, by) }
      : new AuditKeys({ AUDIT_KEY_DIRECTORY: setting('AUDIT_KEY_DIRECTORY') });
  const dataSource = new DataSource(appDataSourceOptions(setting('APP_DATABASE_URL'), []));
  await dataSource.initialize();
  try {
    return await new VerifyAudit(new Database(dataSource, new Clock()), anchors, keys).run();
  } finally {
    await dataSource.destroy();
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function describe(verdict: ChainVerdict): string {
  const { anchored } = verdict;
  const lines = [
    verdict.whole
      ? 'The audit log is whole.'
      : `The audit log is broken in ${verdict.found === 1 ? 'one place' : `${verdict.found} places`}.`,
    ...verdict.breaks.map(({ kind, from, to, entryId, anchor }) => {
      const place = from === 0 ? '' : from === to ? `, position ${from}` : `, positions ${from} to ${to}`;
      return `  ${breakKinds[kind].en}${place}${entryId ? `, entry ${entryId}` : ''}${anchor ? `, anchor ${anchor}` : ''}`;
    }),
    `Entries in the chain: ${verdict.links}; anchors: ${verdict.anchors}.`,
    anchored
      ? `The last anchor, ${anchored.number}, holds the chain to position ${anchored.position} as it was at ${anchored.at}.`
      : 'Nothing is anchored yet.',
    `Newer entries that are not anchored, so that their removal could not be found: ${verdict.unanchored + verdict.unlinked}.`,
  ];
  return lines.join('\n');
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`The audit log could not be verified: ${(error as Error).message}`);
  process.exitCode = 2;
}
