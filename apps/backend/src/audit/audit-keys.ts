import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { ENV } from '../common/tokens.ts';
import type { Env } from '../env.ts';

const signingFile = 'anchor-key.pem';
const lookUpFile = 'look-up.key';
/** Public keys that signed before the present one: kept beside it, their anchors stay good. */
const formerSuffix = '.pub.pem';

/**
 * The deployment's keys for the audit log: an Ed25519 key that signs anchors and verdicts, and the secret of the digests of
 * looked-up words. They lie in a folder that the database cannot reach; whoever has only the database can forge neither.
 */
@Injectable()
export class AuditKeys {
  private readonly read = new Map<string, KeyObject | Buffer>();

  constructor(@Inject(ENV) private readonly env: Pick<Env, 'AUDIT_KEY_DIRECTORY'>) {}

  lookUp(): Buffer {
    return this.once(lookUpFile, (path) => Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')) as Buffer;
  }

  /** The signature of the text's UTF-8 octets in base64url, and the key's name. */
  sign(text: string): { key: string; signature: string } {
    const key = this.once(signingFile, (path) => createPrivateKey(readFileSync(path))) as KeyObject;
    return {
      key: nameOfKey(createPublicKey(key)),
      signature: sign(null, Buffer.from(text, 'utf8'), key).toString('base64url'),
    };
  }

  /** Signed by the present key or by one that was before it. */
  isSigned(text: string, by: { key: string; signature: string }): boolean {
    return isSignedBy(this.publicKeys(), text, by);
  }

  publicKeys(): KeyObject[] {
    const own = this.once(signingFile, (path) => createPrivateKey(readFileSync(path))) as KeyObject;
    const former = readdirSync(this.env.AUDIT_KEY_DIRECTORY).filter((name) => name.endsWith(formerSuffix));
    return [createPublicKey(own), ...former.map((name) => readPublicKey(join(this.env.AUDIT_KEY_DIRECTORY, name)))];
  }

  private once(name: string, read: (path: string) => KeyObject | Buffer): KeyObject | Buffer {
    const known = this.read.get(name) ?? read(join(this.env.AUDIT_KEY_DIRECTORY, name));
    this.read.set(name, known);
    return known;
  }
}

export function readPublicKey(path: string): KeyObject {
  return createPublicKey(readFileSync(path));
}

/** The SHA-256 of the key (SPKI, DER), its first 16 hex digits. */
function nameOfKey(key: KeyObject): string {
  const der = key.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

export function isSignedBy(
  keys: readonly KeyObject[],
  text: string,
  { key, signature }: { key: string; signature: string },
): boolean {
  const signer = keys.find((one) => nameOfKey(one) === key);
  if (!signer) return false;
  return verify(null, Buffer.from(text, 'utf8'), signer, Buffer.from(signature, 'base64url'));
}

/** Makes what is missing, for the first start; what is there is never written over. */
export function makeAuditKeys(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const make = (name: string, content: () => string, mode = 0o600) => {
    const path = join(directory, name);
    if (existsSync(path)) return;
    const file = openSync(path, 'wx', mode);
    writeSync(file, content());
    closeSync(file);
  };
  make(signingFile, () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  make(lookUpFile, () => `${randomBytes(32).toString('hex')}\n`);
}
