import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Authority, openAuthority } from './authority.ts';
import { revocationListener } from './revocation-service.ts';

const person = { surname: 'ҚҰРМАНҒАЗЫ', name: 'ҺӘМҚА', patronymic: 'ӨМІРҰЛЫ', iin: '800101300125' };
const organisation = { name: '«Үміт Ңұр» ЖШС', bin: '120140000017' };

let directory: string;
let authority: Authority;
let url: string;
const service = createServer();
const settings = () => ({ ocspUrl: `${url}/ocsp`, crlUrl: `${url}/crl/issuing.crl` });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'shaqyru-pki-'));
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  authority = await openAuthority(directory, settings());
  service.on('request', revocationListener(authority));
});
afterAll(async () => {
  await new Promise<void>((resolve) => {
    service.close(() => resolve());
    service.closeAllConnections();
  });
  await rm(directory, { recursive: true });
});

/** OpenSSL's own words; it leaves with an error when it does not accept. */
const openssl = async (...args: string[]): Promise<string> => {
  const { stdout, stderr } = await promisify(execFile)('openssl', args, { cwd: directory }).catch(
    (error: { code: unknown; stdout: string; stderr: string }) => {
      if (typeof error.code !== 'number') throw error;
      return error;
    },
  );
  return stdout + stderr;
};
const names = ['-nameopt', 'utf8,sep_comma_plus_space'];

const verifyWithLists = async (certificatePath: string): Promise<string> => {
  await writeFile(join(directory, 'issuing.crl'), await authority.crl());
  await writeFile(join(directory, 'root.crl'), await authority.rootCrl());
  for (const list of ['issuing', 'root']) {
    await openssl('crl', '-inform', 'DER', '-in', `${list}.crl`, '-out', `${list}.crl.pem`);
  }
  return openssl(
    ...['verify', '-x509_strict', '-CAfile', 'root.pem', '-untrusted', 'issuing.pem', '-crl_check_all'],
    ...['-CRLfile', 'issuing.crl.pem', '-CRLfile', 'root.crl.pem', certificatePath],
  );
};

const askOcsp = (certificatePath: string): Promise<string> =>
  openssl(
    ...['ocsp', '-sha256', '-issuer', 'issuing.pem', '-cert', certificatePath, '-serial', '0x41AA'],
    ...['-url', `${url}/ocsp`, '-CAfile', 'root.pem', '-verify_other', 'issuing.pem'],
  );

describe('a certificate, read by OpenSSL', () => {
  it.each([
    [
      'signing',
      ['Digital Signature, Non Repudiation', 'E-mail Protection, 1.2.398.3.3.4.1.1', 'Policy: 1.2.398.3.3.2.3'],
    ],
    [
      'authentication',
      [
        'Digital Signature, Key Encipherment',
        'TLS Web Client Authentication, 1.2.398.3.3.4.1.1',
        'Policy: 1.2.398.3.3.2.4',
      ],
    ],
  ] as const)('has the profile of the national authority for %s', async (purpose, lines) => {
    const { name } = await authority.issue(person, { purpose });
    const text = await openssl('x509', '-in', `keys/${name}.pem`, '-noout', '-text', ...names);
    expect(text).toContain(
      'Subject: CN=ҚҰРМАНҒАЗЫ ҺӘМҚА, SN=ҚҰРМАНҒАЗЫ, serialNumber=IIN800101300125, C=KZ, GN=ӨМІРҰЛЫ',
    );
    for (const line of [...lines, 'Public-Key: (2048 bit)', 'sha256WithRSAEncryption', `URI:${url}/ocsp`]) {
      expect(text).toContain(line);
    }
  });

  it('names the organisation with its BIN, and the role in it', async () => {
    const head = { ...person, organisation: { ...organisation, role: 'firstHead' } } as const;
    const { name } = await authority.issue(head, { purpose: 'signing' });
    const text = await openssl('x509', '-in', `keys/${name}.pem`, '-noout', '-text', ...names);
    expect(text).toContain('C=KZ, O=«Үміт Ңұр» ЖШС, OU=BIN120140000017, GN=ӨМІРҰЛЫ');
    expect(text).toContain('E-mail Protection, 1.2.398.3.3.4.1.2, 1.2.398.3.3.4.1.2.1');
  });

  it('is accepted by its strict rules until it is revoked, by the CRL and by OCSP', async () => {
    const { name, serialNumber } = await authority.issueSeal(organisation);
    const path = `keys/${name}.pem`;
    expect(await verifyWithLists(path)).toContain(`${path}: OK`);
    expect(await askOcsp(path)).toMatch(/: good\n[^]*0x41AA: unknown\n[^]*Response verify OK/);
    // By another process, which shares nothing but the directory.
    await (await openAuthority(directory, settings())).revoke(serialNumber);
    expect(await verifyWithLists(path)).toContain('certificate revoked');
    expect(await askOcsp(path)).toMatch(/: revoked\n/);
  });
});

describe('the directory of an authority', () => {
  it('keeps its secrets for its owner', async () => {
    const { name } = await authority.issue(person, { purpose: 'signing' });
    const mode = async (path: string) => ((await stat(join(directory, path))).mode & 0o777).toString(8);
    expect(await mode(`keys/${name}.key.pem`)).toBe('600');
    expect(await mode('authority/keys/root.key.pem')).toBe('600');
    expect(await mode('authority')).toBe('700');
  });

  it('is found again with the same root and the same keys', async () => {
    const first = await authority.issue(person, { purpose: 'signing' });
    const again = await openAuthority(directory, settings());
    expect(again.rootPem).toBe(authority.rootPem);
    expect((await again.issue(person, { purpose: 'signing' })).serialNumber).toBe(first.serialNumber);
    expect(await readFile(join(directory, 'root.pem'), 'utf8')).toBe(authority.rootPem);
  });

  it('is found again without saying its addresses, and is not made without them', async () => {
    const again = await openAuthority(directory);
    const first = await authority.issue(person, { purpose: 'signing' });
    expect((await again.issue(person, { purpose: 'signing' })).serialNumber).toBe(first.serialNumber);
    await expect(openAuthority(join(directory, 'elsewhere'))).rejects.toThrow('There is no authority');
  });

  it.each([
    ['the key was revoked', person],
    ['the person has another name', { ...person, surname: 'ОМАРОВА' }],
  ])('makes a new key when %s', async (why, who) => {
    const first = await authority.issue(person, { purpose: 'signing', name: 'renewed' });
    if (why === 'the key was revoked') await authority.revoke(first.serialNumber);
    const next = await authority.issue(who, { purpose: 'signing', name: 'renewed' });
    expect(next.serialNumber).not.toBe(first.serialNumber);
  });

  it('keeps apart two people of one organisation', async () => {
    const work = { ...organisation, role: 'employee' } as const;
    const keys = await Promise.all(
      [person.iin, '950630450124'].map((iin) =>
        authority.issue({ ...person, iin, organisation: work }, { purpose: 'signing' }),
      ),
    );
    expect(new Set(keys.map((key) => key.name)).size).toBe(2);
  });

  it('is refused when it was made for another address, which its certificates name', async () => {
    const elsewhere = { ...settings(), crlUrl: 'http://127.0.0.1:1/crl/issuing.crl' };
    await expect(openAuthority(directory, elsewhere)).rejects.toThrow('another address');
  });
});
