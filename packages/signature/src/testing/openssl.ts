import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What another implementation says: `openssl cms -verify`, which checks content, signature, chain and dates, but no purpose. */
export const opensslAccepts = async (
  cms: Uint8Array,
  content: Uint8Array,
  trustedPem: string,
  at: Date,
): Promise<boolean> => {
  const directory = await mkdtemp(join(tmpdir(), 'shaqyru-openssl-'));
  const file = (name: string) => join(directory, name);
  try {
    await writeFile(file('cms'), cms);
    await writeFile(file('content'), content);
    await writeFile(file('trusted.pem'), trustedPem);
    const seconds = String(Math.floor(at.getTime() / 1000));
    const { stdout } = await promisify(execFile)(
      'openssl',
      [
        ...['cms', '-verify', '-binary', '-inform', 'DER', '-in', file('cms'), '-content', file('content')],
        ...['-CAfile', file('trusted.pem'), '-purpose', 'any', '-attime', seconds],
      ],
      { encoding: 'buffer' },
    );
    return stdout.equals(content);
  } catch (error) {
    // Killed or not found is no answer of OpenSSL's.
    if (typeof (error as { code?: unknown }).code !== 'number') throw error;
    return false;
  } finally {
    await rm(directory, { recursive: true });
  }
};
