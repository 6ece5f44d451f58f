import type { Key } from '@shaqyru/pki/keys';
import { signCms } from '@shaqyru/pki/sign';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Authorities, openAuthorities } from './testing/authorities.ts';
import { asGostCertificate, asGostMessage } from './testing/gost-message.ts';
import { type NcanodeAnswer, type NcanodeServer, startNcanode } from './testing/ncanode-server.ts';
import {
  createVerifier,
  type Verifier,
  type VerifierSettings,
  type VerifyRequest,
  type VerdictReason,
} from './verify.ts';

const content = new TextEncoder().encode('Шақыру туралы өтініш № 2');
const person = { surname: 'ҚҰРМАНҒАЗЫ', name: 'ҺӘМҚА', patronymic: 'ӨМІРҰЛЫ', iin: '800101300125' };

let authorities: Authorities;
let ncanode: NcanodeServer;
let signing: Key;
let gostCertificate: Uint8Array;
let gostIssuing: Uint8Array;
let settings: VerifierSettings;
let verifier: Verifier;

const message = async (options: Partial<Parameters<typeof signCms>[0]> = {}, certificates = [gostCertificate]) =>
  asGostMessage(await signCms({ content, attached: false, signers: [signing], ...options }), certificates);

const request = async (change: Partial<VerifyRequest> = {}): Promise<VerifyRequest> => ({
  cms: await message(),
  content,
  purpose: 'signing',
  at: new Date(),
  ...change,
});

beforeAll(async () => {
  authorities = await openAuthorities();
  signing = await authorities.ours.issue(person, { purpose: 'signing' });
  gostCertificate = asGostCertificate(signing.certificate);
  gostIssuing = asGostCertificate(authorities.ours.issuing.certificate);
  ncanode = await startNcanode(gostCertificate, person.iin);
  settings = {
    roots: [asGostCertificate(authorities.ours.root.certificate)],
    intermediates: [gostIssuing],
    ncanodeUrl: ncanode.url,
    timeoutMilliseconds: 500,
  };
  verifier = createVerifier(settings);
});
afterAll(async () => {
  await ncanode.close();
  await authorities.close();
});
afterEach(() => {
  ncanode.received.length = 0;
  ncanode.next = {};
});

describe('a GOST signature', () => {
  it('is accepted when NCANode confirms it and all that is read here agrees', async () => {
    expect(await verifier.verify(await request())).toMatchObject({
      valid: true,
      signer: { iin: '800101300125', surname: 'ҚҰРМАНҒАЗЫ', patronymic: 'ӨМІРҰЛЫ', roles: ['naturalPerson'] },
      evidence: { algorithm: 'GOST 1.2.398.3.10.1.1.2.3.2', ncanode: expect.stringContaining('"valid":true') },
    });
  });

  it('is shown to NCANode with the content beside it when detached, and without when attached', async () => {
    await verifier.verify(await request());
    await verifier.verify(await request({ cms: await message({ attached: true }) }));
    const data = Buffer.from(content).toString('base64');
    expect(ncanode.received.map((body) => body['data'])).toEqual([data, undefined]);
  });

  it('is not supported without an NCANode server', async () => {
    const alone = createVerifier({ roots: settings.roots });
    expect(await alone.verify(await request())).toMatchObject({ valid: false, reason: 'unsupported-algorithm' });
  });
});

type Certificates = NcanodeAnswer['signers'][number]['certificates'];
const change = (edit: (certificate: Certificates[number]) => void) => (right: NcanodeAnswer) => {
  for (const certificate of right.signers.flatMap((signer) => signer.certificates)) edit(certificate);
  return right;
};

type Doubtful = { answer: string; reason: VerdictReason; next: () => NcanodeServer['next'] };
const doubtful: Doubtful[] = [
  {
    answer: 'valid, of nobody',
    reason: 'verifier-answer-invalid',
    next: () => ({ answer: (right) => ({ ...right, signers: [] }) }),
  },
  {
    answer: 'valid, of two',
    reason: 'verifier-answer-invalid',
    next: () => ({ answer: (right) => ({ ...right, signers: [...right.signers, ...right.signers] }) }),
  },
  {
    answer: 'valid, of a signer without a certificate',
    reason: 'verifier-answer-invalid',
    next: () => ({ answer: (right) => ({ ...right, signers: [{ certificates: [] }] }) }),
  },
  {
    answer: 'valid, of another certificate number',
    reason: 'verifier-answer-invalid',
    next: () => ({ answer: change((certificate) => (certificate.serialNumber = 'abcdef')) }),
  },
  {
    answer: 'valid, of another certificate with the same number',
    reason: 'verifier-answer-invalid',
    next: () => ({ answer: change((certificate) => (certificate.signature = 'AAAA')) }),
  },
  {
    answer: 'valid, of another person',
    reason: 'verifier-answer-invalid',
    next: () => ({ answer: change((certificate) => (certificate.subject.iin = '950630450124')) }),
  },
  {
    answer: 'valid, though the certificate is revoked',
    reason: 'revoked',
    next: () => ({ answer: change((certificate) => certificate.revocations.forEach((one) => (one.revoked = true))) }),
  },
  {
    answer: 'valid, though the certificate is not',
    reason: 'revocation-unknown',
    next: () => ({ answer: change((certificate) => (certificate.valid = false)) }),
  },
  {
    answer: 'valid, without having asked the CRL',
    reason: 'revocation-unknown',
    next: () => ({
      answer: change((certificate) => {
        certificate.revocations = certificate.revocations.filter((one) => one.by === 'OCSP');
      }),
    }),
  },
  {
    answer: 'not valid',
    reason: 'signature-broken',
    next: () => ({ answer: (right) => ({ ...right, valid: false }) }),
  },
  {
    answer: 'of another form',
    reason: 'verifier-answer-invalid',
    next: () => ({ answer: () => ({ status: 200, valid: 'true' }) }),
  },
  { answer: 'that is no JSON', reason: 'verifier-answer-invalid', next: () => ({ answer: () => '<html>' }) },
  {
    answer: 'that is an error',
    reason: 'verifier-unavailable',
    next: () => ({ respond: (response) => response.writeHead(500).end('{"status":500,"message":"error"}') }),
  },
  {
    answer: 'that breaks off',
    reason: 'verifier-unavailable',
    next: () => ({ respond: (response) => response.destroy() }),
  },
  { answer: 'that never comes', reason: 'verifier-unavailable', next: () => ({ respond: () => undefined }) },
];

describe('a GOST signature is refused when the answer of NCANode is', () => {
  it.each(doubtful)('$answer → $reason', async ({ next, reason }) => {
    ncanode.next = next();
    expect(await verifier.verify(await request())).toMatchObject({ valid: false, reason });
  });
});

const otherKey = async (options: Parameters<Authorities['ours']['issue']>[1], who: Partial<typeof person> = {}) => {
  const key = await authorities.ours.issue({ ...person, ...who }, options);
  return message({ signers: [key] }, [asGostCertificate(key.certificate)]);
};
const year = 365 * 24 * 60 * 60 * 1000;

type Bad = { what: string; reason: VerdictReason; make: () => Promise<Partial<VerifyRequest>> };
const bad: Bad[] = [
  {
    what: 'attached to other content, which NCANode would not notice',
    reason: 'content-differs',
    make: async () => ({ cms: await message({ attached: true, content: new TextEncoder().encode('Басқа') }) }),
  },
  {
    what: 'by two',
    reason: 'several-signers',
    make: async () => ({ cms: await message({ signers: [signing, signing] }) }),
  },
  {
    what: 'by nobody',
    reason: 'no-signer',
    make: async () => ({ cms: await message({ signers: [], attached: true }) }),
  },
  { what: 'without the certificate', reason: 'no-certificate', make: async () => ({ cms: await message({}, []) }) },
  {
    what: 'by an authentication key',
    reason: 'wrong-key-usage',
    make: async () => ({ cms: await otherKey({ purpose: 'authentication' }) }),
  },
  {
    what: 'by an expired key',
    reason: 'expired',
    make: async () => ({
      cms: await otherKey({ purpose: 'signing', name: 'old', notBefore: new Date(Date.now() - 2 * year) }),
    }),
  },
  {
    what: 'by a certificate without an IIN',
    reason: 'no-iin',
    make: async () => ({ cms: await otherKey({ purpose: 'signing', name: 'anonymous' }, { iin: '' }) }),
  },
  {
    what: 'by a key of an authority that is not configured, though the message brings it',
    reason: 'unknown-authority',
    make: async () => {
      const { stranger } = authorities;
      const key = await stranger.issue(person, { purpose: 'signing' });
      const chain = [key.certificate, stranger.issuing.certificate].map(asGostCertificate);
      return { cms: await message({ signers: [key] }, chain) };
    },
  },
  {
    what: 'by a certificate that another algorithm signed',
    reason: 'unsupported-algorithm',
    make: async () => ({ cms: await message({}, [signing.certificate]) }),
  },
];

describe('a GOST message is refused before NCANode is asked', () => {
  it.each(bad)('$what → $reason', async ({ make, reason }) => {
    expect(await verifier.verify(await request(await make()))).toMatchObject({ valid: false, reason });
    expect(ncanode.received).toEqual([]);
  });
});
