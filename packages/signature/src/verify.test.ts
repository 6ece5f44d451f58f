import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { issueCertificate } from '@shaqyru/pki/issue-certificate';
import { exportPrivateKey, generateKeyPair, type Key, serialNumberOf, toPem } from '@shaqyru/pki/keys';
import {
  authorityInformationAccess,
  basicConstraints,
  crlDistributionPoint,
  extendedKeyUsage,
  keyUsage,
  keyUsageOf,
  oid,
  personName,
} from '@shaqyru/pki/profile';
import { signCms } from '@shaqyru/pki/sign';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Authorities, openAuthorities, readBody } from './testing/authorities.ts';
import { opensslAccepts } from './testing/openssl.ts';
import {
  createVerifier,
  type Verifier,
  type VerifierSettings,
  type VerifyRequest,
  type VerdictReason,
} from './verify.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const content = text('Шақыру туралы өтініш № 1');
const day = 24 * 60 * 60 * 1000;
const daysFromNow = (days: number): Date => new Date(Date.now() + days * day);

const person = { surname: 'ҚҰРМАНҒАЗЫ', name: 'ҺӘМҚА', patronymic: 'ӨМІРҰЛЫ', iin: '800101300125' };
const organisation = { name: '«Үміт Ңұр» ЖШС', bin: '120140000017' };

let authorities: Authorities;
let verifier: Verifier;
let signing: Key;
let authentication: Key;
let settings: VerifierSettings;
let names = 0;

const issued = (options: Partial<Parameters<Authorities['ours']['issue']>[1]> = {}, who: Partial<typeof person> = {}) =>
  authorities.ours.issue({ ...person, ...who }, { purpose: 'signing', name: `case-${(names += 1)}`, ...options });

/** A certificate that no issuing rule of ours would allow. */
const forged = async (
  issuer: Key | 'itself',
  change: {
    extensions?: pkijs.Extension[];
    subject?: pkijs.RelativeDistinguishedNames;
    pair?: Awaited<ReturnType<typeof generateKeyPair>>;
  } = {},
): Promise<Key> => {
  const pair = change.pair ?? (await generateKeyPair('ec-p256'));
  const certificate = await issueCertificate(
    {
      subject: change.subject ?? personName(person),
      publicKey: pair.publicKey,
      notBefore: daysFromNow(-1),
      notAfter: daysFromNow(300),
      extensions: change.extensions ?? profile(),
    },
    issuer === 'itself' ? { selfSigned: pair.privateKey } : issuer,
  );
  const der = new Uint8Array(certificate.toSchema().toBER(false));
  return {
    name: 'forged',
    serialNumber: serialNumberOf(certificate),
    certificate: der,
    certificatePem: toPem('CERTIFICATE', der),
    privateKeyPem: await exportPrivateKey(pair.privateKey),
    chain: [],
  };
};

let ocspUrl = '';
let crlUrl = '';
const profile = (): pkijs.Extension[] => [
  keyUsage(keyUsageOf.signing),
  extendedKeyUsage([oid.emailProtection, oid.naturalPerson]),
  crlDistributionPoint(crlUrl),
  authorityInformationAccess({ issuer: 'http://127.0.0.1/issuing.cer', ocsp: ocspUrl }),
];

beforeAll(async () => {
  authorities = await openAuthorities();
  signing = await authorities.ours.issue(person, { purpose: 'signing' });
  authentication = await authorities.ours.issue(person, { purpose: 'authentication' });
  const urls = /http:\/\/127\.0\.0\.1:\d+/.exec(Buffer.from(signing.certificate).toString('latin1'))?.[0] ?? '';
  ocspUrl = `${urls}/ocsp`;
  crlUrl = `${urls}/crl/issuing.crl`;
  settings = { roots: [authorities.ours.rootPem], intermediates: [authorities.ours.issuingPem] };
  verifier = createVerifier(settings);
});
afterAll(() => authorities.close());
afterEach(() => authorities.behave());

const signed = (signers: Key[], options: Partial<Parameters<typeof signCms>[0]> = {}) =>
  signCms({ content, attached: false, signers, signingTime: new Date(), ...options });

const request = (cms: Uint8Array, change: Partial<VerifyRequest> = {}): VerifyRequest => ({
  cms,
  content,
  purpose: 'signing',
  at: new Date(),
  ...change,
});

describe('a right signature', () => {
  it.each(['detached', 'attached'] as const)(
    '%s is accepted, with the person as the certificate says',
    async (kind) => {
      const verdict = await verifier.verify(request(await signed([signing], { attached: kind === 'attached' })));
      expect(verdict).toMatchObject({
        valid: true,
        signer: {
          iin: '800101300125',
          commonName: 'ҚҰРМАНҒАЗЫ ҺӘМҚА',
          surname: 'ҚҰРМАНҒАЗЫ',
          patronymic: 'ӨМІРҰЛЫ',
          roles: ['naturalPerson'],
          serialNumber: signing.serialNumber,
        },
      });
    },
  );

  it('of an organisation names it, its BIN and what the person may do for it', async () => {
    const head = await authorities.ours.issue(
      { ...person, organisation: { ...organisation, role: 'firstHead' } },
      { purpose: 'signing' },
    );
    expect(await verifier.verify(request(await signed([head])))).toMatchObject({
      valid: true,
      signer: { bin: '120140000017', organisation: '«Үміт Ңұр» ЖШС', roles: ['legalEntity', 'firstHead'] },
    });
  });

  it('by an authentication key proves who one is', async () => {
    const cms = await signed([authentication]);
    expect(await verifier.verify(request(cms, { purpose: 'authentication' }))).toMatchObject({ valid: true });
  });

  it.each(['SHA-256', 'SHA-384', 'SHA-512'] as const)('by an RSA key with %s is accepted', async (hash) => {
    const rsa = await authorities.ours.issue(person, { purpose: 'signing', algorithm: 'rsa-2048', name: 'rsa' });
    const verdict = await verifier.verify(request(await signed([rsa], { hash })));
    expect(verdict).toMatchObject({ valid: true, evidence: { algorithm: `RSA ${hash}` } });
  });

  it('never takes its time from the message: a claimed one of last century changes nothing', async () => {
    const verdict = await verifier.verify(request(await signed([signing], { signingTime: new Date('1999-01-01') })));
    expect(verdict).toMatchObject({ valid: true, evidence: { claimedSigningTime: '1999-01-01T00:00:00.000Z' } });
  });

  it('is judged again by its evidence alone, after the key was revoked and the authority has gone', async () => {
    const key = await issued();
    const asked = request(await signed([key]));
    const first = await verifier.verify(asked);
    if (!first.valid) throw new Error(first.reason);
    await authorities.ours.revoke(key.serialNumber);
    for (const path of ['/ocsp', '/crl/issuing.crl', '/crl/root.crl']) {
      authorities.misbehave(path, (_question, response) => response.writeHead(410).end());
    }
    const evidence = JSON.parse(JSON.stringify(first.evidence)) as typeof first.evidence;
    expect(await createVerifier(settings).verifyAgain({ ...asked, evidence })).toMatchObject({ valid: true });

    const without = { ...evidence, revocation: [] };
    expect(await verifier.verifyAgain({ ...asked, evidence: without })).toMatchObject({
      reason: 'revocation-unavailable',
    });
    const later = { ...asked, at: daysFromNow(30), evidence };
    expect(await verifier.verifyAgain(later)).toMatchObject({ reason: 'revocation-answer-stale' });
  });

  it('is accepted by the CRL alone when the responder is down and the settings allow it', async () => {
    authorities.misbehave('/ocsp', (_question, response) => response.writeHead(503).end());
    const lenient = createVerifier({ ...settings, revocation: 'ocsp-or-crl' });
    expect(await lenient.verify(request(await signed([signing])))).toMatchObject({ valid: true });
  });

  it('uses a CRL until its end, and asks OCSP each time', async () => {
    const patient = createVerifier(settings);
    expect(await patient.verify(request(await signed([signing])))).toMatchObject({ valid: true });
    authorities.misbehave('/crl/issuing.crl', (_question, response) => response.writeHead(503).end());
    expect(await patient.verify(request(await signed([signing])))).toMatchObject({ valid: true });
    authorities.misbehave('/ocsp', (_question, response) => response.writeHead(503).end());
    expect(await patient.verify(request(await signed([signing])))).toMatchObject({ valid: false });
  });
});

type Bad = {
  what: string;
  reason: VerdictReason;
  /** What `openssl cms -verify` says of it: it knows content, signature, chain and dates, not revocation, purpose or IIN. */
  openssl: 'refuses' | 'cannot tell';
  make: () => Promise<Partial<VerifyRequest> & { cms: Uint8Array }>;
  settings?: Partial<VerifierSettings>;
};

const sendOctets =
  (octets: () => Promise<Uint8Array> | Uint8Array) =>
  (_question: unknown, response: ServerResponse): void => {
    void (async () => response.writeHead(200).end(await octets()))();
  };

/** Good signature, bad answer of the OCSP responder. */
const withOcsp = (options: () => Promise<Parameters<Authorities['ours']['answer']>[1]>) => async () => {
  const answer = await options();
  authorities.misbehave('/ocsp', (question, response) => {
    void (async () => response.writeHead(200).end(await authorities.ours.answer(await readBody(question), answer)))();
  });
  return { cms: await signed([signing]) };
};

const flipped = (octets: Uint8Array, position: number): Uint8Array => {
  const changed = Uint8Array.from(octets);
  changed[position] = (changed[position] ?? 0) ^ 0x01;
  return changed;
};

const positionOf = (part: Uint8Array, whole: Uint8Array): number => Buffer.from(whole).indexOf(part);

const bad: Bad[] = [
  {
    what: 'by a key of another authority, of the same name',
    reason: 'unknown-authority',
    openssl: 'refuses',
    make: async () => ({ cms: await signed([await authorities.stranger.issue(person, { purpose: 'signing' })]) }),
  },
  {
    what: 'by a key of another authority that brings its own root along',
    reason: 'unknown-authority',
    openssl: 'refuses',
    make: async () => {
      const { stranger } = authorities;
      const key = await stranger.issue(person, { purpose: 'signing' });
      const certificates = [key.certificate, stranger.issuing.certificate, stranger.root.certificate];
      return { cms: await signed([key], { certificates }) };
    },
  },
  {
    what: 'by a self-signed certificate',
    reason: 'unknown-authority',
    openssl: 'refuses',
    make: async () => ({ cms: await signed([await forged('itself')]) }),
  },
  {
    what: "with the issuer's name, but not its signature, on the certificate",
    reason: 'unknown-authority',
    openssl: 'refuses',
    make: async () => ({ cms: await signed([await forged(authorities.stranger.issuing)]) }),
  },
  {
    what: 'by a certificate that a person issued',
    reason: 'issuer-not-authority',
    openssl: 'refuses',
    make: async () => {
      const key = await forged(signing, { extensions: profile() });
      return { cms: await signed([key], { certificates: [key.certificate, signing.certificate] }) };
    },
  },
  {
    what: 'by a certificate of an authority below the last allowed one',
    reason: 'issuer-not-authority',
    openssl: 'refuses',
    make: async () => {
      const subject = personName({ ...person, surname: 'ОРТАЛЫҚ' });
      const extensions = [basicConstraints(true), keyUsage(keyUsageOf.authority)];
      const authority = await forged(authorities.ours.issuing, { subject, extensions });
      const key = await forged(authority);
      return { cms: await signed([key], { certificates: [key.certificate, authority.certificate] }) };
    },
  },
  {
    what: 'by the authority itself',
    reason: 'wrong-key-usage',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([authorities.ours.issuing]) }),
  },
  {
    what: 'when the authority has expired, the certificate not yet',
    reason: 'authority-expired',
    openssl: 'refuses',
    make: async () => {
      const key = await issued({ notAfter: daysFromNow(20 * 365) });
      return { cms: await signed([key]), at: daysFromNow(11 * 365) };
    },
  },
  {
    what: 'after the certificate expired',
    reason: 'expired',
    openssl: 'refuses',
    make: async () => ({
      cms: await signed([await issued({ notBefore: daysFromNow(-400), notAfter: daysFromNow(-35) })]),
    }),
  },
  {
    what: 'after the certificate expired, claiming a time before',
    reason: 'expired',
    openssl: 'refuses',
    make: async () => {
      const key = await issued({ notBefore: daysFromNow(-400), notAfter: daysFromNow(-35) });
      return { cms: await signed([key], { signingTime: daysFromNow(-100) }) };
    },
  },
  {
    what: 'before the certificate began',
    reason: 'not-yet-valid',
    openssl: 'refuses',
    make: async () => ({ cms: await signed([await issued({ notBefore: daysFromNow(2) })]) }),
  },
  {
    what: 'by a revoked key',
    reason: 'revoked',
    openssl: 'cannot tell',
    make: async () => {
      const key = await issued();
      await authorities.ours.revoke(key.serialNumber);
      return { cms: await signed([key]) };
    },
  },
  {
    what: 'by a key that only the CRL says is revoked',
    reason: 'revoked',
    openssl: 'cannot tell',
    make: async () => {
      const key = await issued();
      // Revoked in the moment between the two questions.
      authorities.misbehave('/ocsp', (question, response) => {
        void (async () => {
          const good = await authorities.ours.answer(await readBody(question));
          await authorities.ours.revoke(key.serialNumber);
          response.writeHead(200).end(good);
        })();
      });
      return { cms: await signed([key]) };
    },
  },
  {
    what: 'by a key the responder does not know',
    reason: 'revocation-unknown',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([await forged(authorities.ours.issuing)]) }),
  },
  {
    what: 'with an OCSP answer about another certificate',
    reason: 'revocation-answer-invalid',
    openssl: 'cannot tell',
    make: withOcsp(() => Promise.resolve({ about: authentication.serialNumber })),
  },
  {
    what: 'with an OCSP answer signed by a stranger',
    reason: 'revocation-answer-invalid',
    openssl: 'cannot tell',
    make: withOcsp(() => Promise.resolve({ signer: authorities.stranger.issuing })),
  },
  {
    what: 'with an OCSP answer signed by a person of the same authority',
    reason: 'revocation-answer-invalid',
    openssl: 'cannot tell',
    make: withOcsp(() => Promise.resolve({ signer: signing })),
  },
  {
    what: 'with an OCSP answer that ended yesterday',
    reason: 'revocation-answer-stale',
    openssl: 'cannot tell',
    make: withOcsp(() => Promise.resolve({ thisUpdate: daysFromNow(-2), nextUpdate: daysFromNow(-1) })),
  },
  {
    what: 'with an OCSP answer from tomorrow',
    reason: 'revocation-answer-stale',
    openssl: 'cannot tell',
    make: withOcsp(() => Promise.resolve({ thisUpdate: daysFromNow(1), nextUpdate: daysFromNow(2) })),
  },
  {
    what: 'with an OCSP answer to an earlier question',
    reason: 'revocation-answer-invalid',
    openssl: 'cannot tell',
    make: async () => {
      const kept: Uint8Array[] = [];
      authorities.misbehave('/ocsp', (question, response) => {
        void (async () => {
          kept.push(await authorities.ours.answer(await readBody(question)));
          response.writeHead(200).end(kept[0]);
        })();
      });
      const cms = await signed([signing]);
      expect(await verifier.verify(request(cms))).toMatchObject({ valid: true });
      return { cms };
    },
  },
  {
    what: 'with octets that are no OCSP answer',
    reason: 'revocation-answer-invalid',
    openssl: 'cannot tell',
    make: async () => {
      authorities.misbehave(
        '/ocsp',
        sendOctets(() => text('<html>')),
      );
      return { cms: await signed([signing]) };
    },
  },
  {
    what: 'when the responder says "try later"',
    reason: 'revocation-unavailable',
    openssl: 'cannot tell',
    make: async () => {
      authorities.misbehave(
        '/ocsp',
        sendOctets(() => Uint8Array.of(0x30, 0x03, 0x0a, 0x01, 0x03)),
      );
      return { cms: await signed([signing]) };
    },
  },
  {
    what: 'when the responder is down',
    reason: 'revocation-unavailable',
    openssl: 'cannot tell',
    make: async () => {
      authorities.misbehave('/ocsp', (_question, response) => response.writeHead(503).end());
      return { cms: await signed([signing]) };
    },
  },
  {
    what: 'when the responder never answers',
    reason: 'revocation-unavailable',
    openssl: 'cannot tell',
    settings: { timeoutMilliseconds: 100 },
    make: async () => {
      authorities.misbehave('/ocsp', () => undefined);
      return { cms: await signed([signing]) };
    },
  },
  {
    what: 'when the responder sends without end',
    reason: 'revocation-unavailable',
    openssl: 'cannot tell',
    settings: { largestOcspAnswer: 1000 },
    make: async () => {
      authorities.misbehave(
        '/ocsp',
        sendOctets(() => new Uint8Array(100_000)),
      );
      return { cms: await signed([signing]) };
    },
  },
  {
    what: 'when the responder sends elsewhere',
    reason: 'revocation-unavailable',
    openssl: 'cannot tell',
    make: async () => {
      authorities.misbehave('/ocsp', (_question, response) => response.writeHead(302, { location: ocspUrl }).end());
      return { cms: await signed([signing]) };
    },
  },
  {
    what: 'when there is no CRL',
    reason: 'revocation-unavailable',
    openssl: 'cannot tell',
    make: async () => {
      authorities.misbehave('/crl/issuing.crl', (_question, response) => response.writeHead(404).end());
      return { cms: await signed([signing]) };
    },
  },
  {
    what: "with a stranger's CRL",
    reason: 'revocation-answer-invalid',
    openssl: 'cannot tell',
    make: async () => {
      authorities.misbehave(
        '/crl/issuing.crl',
        sendOctets(() => authorities.stranger.crl()),
      );
      return { cms: await signed([signing]) };
    },
  },
  {
    what: 'with the CRL of another level of the authority',
    reason: 'revocation-answer-invalid',
    openssl: 'cannot tell',
    make: async () => {
      authorities.misbehave(
        '/crl/issuing.crl',
        sendOctets(() => authorities.ours.rootCrl()),
      );
      return { cms: await signed([signing]) };
    },
  },
  {
    what: 'with a CRL that has ended',
    reason: 'revocation-answer-stale',
    openssl: 'cannot tell',
    make: async () => {
      const list = await authorities.ours.crl();
      authorities.misbehave(
        '/crl/issuing.crl',
        sendOctets(() => list),
      );
      authorities.misbehave('/ocsp', (question, response) => {
        const options = { thisUpdate: daysFromNow(2), nextUpdate: daysFromNow(3) };
        void (async () =>
          response.writeHead(200).end(await authorities.ours.answer(await readBody(question), options)))();
      });
      return { cms: await signed([signing]), at: daysFromNow(2.5) };
    },
  },
  {
    what: 'by an authentication key',
    reason: 'wrong-key-usage',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([authentication]) }),
  },
  {
    what: 'by a signing key, to sign in',
    reason: 'wrong-key-usage',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([signing]), purpose: 'authentication' }),
  },
  {
    what: 'by a certificate with the key usage of signing and the extended one of authentication',
    reason: 'wrong-extended-key-usage',
    openssl: 'cannot tell',
    make: async () => ({
      cms: await signed([await issued({ extendedKeyUsage: [oid.clientAuthentication, oid.naturalPerson] })]),
    }),
  },
  {
    what: 'by a certificate for any purpose',
    reason: 'wrong-extended-key-usage',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([await issued({ extendedKeyUsage: ['2.5.29.37.0'] })]) }),
  },
  {
    what: 'by a certificate that may not sign for good',
    reason: 'wrong-key-usage',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([await issued({ keyUsage: keyUsage(['digitalSignature']) })]) }),
  },
  {
    what: 'by a certificate with a condition nobody here understands',
    reason: 'unsupported-extension',
    openssl: 'refuses',
    make: async () => {
      const extnValue = new asn1js.Null().toBER(false);
      const condition = new pkijs.Extension({ extnID: '1.2.398.99.1', critical: true, extnValue });
      return { cms: await signed([await forged(authorities.ours.issuing, { extensions: [...profile(), condition] })]) };
    },
  },
  {
    what: 'by a certificate without an IIN',
    reason: 'no-iin',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([await issued({}, { iin: '' })]) }),
  },
  {
    what: 'by a certificate whose IIN has eleven digits',
    reason: 'no-iin',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([await issued({}, { iin: '80010130012' })]) }),
  },
  {
    what: 'by the seal of an organisation, behind which no person stands',
    reason: 'no-iin',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([await authorities.ours.issueSeal(organisation)]) }),
  },
  {
    what: "by an organisation's certificate without a BIN",
    reason: 'no-bin',
    openssl: 'cannot tell',
    make: async () => {
      const extensions = profile();
      extensions[1] = extendedKeyUsage([oid.emailProtection, oid.legalEntity]);
      return { cms: await signed([await forged(authorities.ours.issuing, { extensions })]) };
    },
  },
  {
    what: 'by nobody',
    reason: 'no-signer',
    openssl: 'refuses',
    make: async () => ({ cms: await signed([], { attached: true }) }),
  },
  {
    what: 'by two',
    reason: 'several-signers',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([signing, await issued()]) }),
  },
  {
    what: 'twice by the same',
    reason: 'several-signers',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([signing, signing]) }),
  },
  {
    what: 'without the certificate',
    reason: 'no-certificate',
    openssl: 'refuses',
    make: async () => ({ cms: await signed([signing], { certificates: [] }) }),
  },
  {
    what: "with another's certificate beside it",
    reason: 'no-certificate',
    openssl: 'refuses',
    make: async () => ({ cms: await signed([signing], { certificates: [(await issued()).certificate] }) }),
  },
  {
    what: "in another's name",
    reason: 'signature-broken',
    openssl: 'refuses',
    make: async () => {
      const victim = await issued({}, { iin: '950630450124' });
      return { cms: await signed([signing], { identifiedBy: victim, certificates: [victim.certificate] }) };
    },
  },
  {
    what: 'detached, over other content',
    reason: 'content-differs',
    openssl: 'refuses',
    make: async () => ({ cms: await signed([signing], { content: text('Басқа өтініш') }) }),
  },
  {
    what: 'detached, over the same content with one octet more',
    reason: 'content-differs',
    openssl: 'refuses',
    make: async () => ({ cms: await signed([signing]), content: Uint8Array.of(...content, 0x20) }),
  },
  {
    what: 'attached to other content',
    reason: 'content-differs',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([signing], { attached: true, content: text('Басқа өтініш') }) }),
  },
  {
    what: 'attached to empty content',
    reason: 'content-differs',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([signing], { attached: true, content: new Uint8Array() }) }),
  },
  {
    what: 'over other content than it is attached to',
    reason: 'signature-broken',
    openssl: 'refuses',
    make: async () => ({ cms: await signed([signing], { attached: true, signedContent: text('Басқа өтініш') }) }),
  },
  {
    what: 'with one octet of the content changed',
    reason: 'content-differs',
    openssl: 'refuses',
    make: async () => ({ cms: await signed([signing]), content: flipped(content, 3) }),
  },
  {
    what: 'with one octet of the signature changed',
    reason: 'signature-broken',
    openssl: 'refuses',
    make: async () => {
      const cms = await signed([signing]);
      return { cms: flipped(cms, cms.length - 3) };
    },
  },
  {
    what: 'with one octet of the claimed time changed',
    reason: 'signature-broken',
    openssl: 'refuses',
    make: async () => {
      const cms = await signed([signing], { signingTime: new Date('2026-01-01T00:00:00Z') });
      return { cms: flipped(cms, positionOf(text('260101000000Z'), cms)) };
    },
  },
  {
    what: 'with one digit of the IIN in the certificate changed',
    reason: 'unknown-authority',
    openssl: 'refuses',
    make: async () => {
      const cms = await signed([signing]);
      return { cms: flipped(cms, positionOf(text('IIN800101300125'), cms) + 10) };
    },
  },
  {
    what: "with one octet of the authority's signature on the certificate changed",
    reason: 'unknown-authority',
    openssl: 'refuses',
    make: async () => {
      const cms = await signed([signing]);
      const end = positionOf(signing.certificate, cms) + signing.certificate.length;
      return { cms: flipped(cms, end - 2) };
    },
  },
  {
    what: 'without signed attributes',
    reason: 'no-signed-attributes',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([signing], { withoutSignedAttributes: true }) }),
  },
  {
    what: 'with SHA-1',
    reason: 'weak-algorithm',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([signing], { hash: 'SHA-1' }) }),
  },
  {
    what: 'by a certificate signed with SHA-1',
    reason: 'weak-algorithm',
    openssl: 'cannot tell',
    make: async () => ({ cms: await signed([await issued({ hash: 'SHA-1' })]) }),
  },
  {
    what: 'by an RSA key of 1024 bits',
    reason: 'weak-algorithm',
    openssl: 'cannot tell',
    make: async () => {
      const pair = await crypto.subtle.generateKey(
        { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 1024, publicExponent: Uint8Array.of(1, 0, 1) },
        true,
        ['sign', 'verify'],
      );
      return { cms: await signed([await forged(authorities.ours.issuing, { pair })]) };
    },
  },
  {
    what: 'that is empty',
    reason: 'not-a-cms',
    openssl: 'refuses',
    make: () => Promise.resolve({ cms: new Uint8Array() }),
  },
  {
    what: 'that is text',
    reason: 'not-a-cms',
    openssl: 'refuses',
    make: () => Promise.resolve({ cms: text('қол қойылды') }),
  },
  {
    what: 'that is a certificate',
    reason: 'not-a-cms',
    openssl: 'refuses',
    make: () => Promise.resolve({ cms: signing.certificate }),
  },
  {
    what: 'cut off in the middle',
    reason: 'not-a-cms',
    openssl: 'refuses',
    make: async () => {
      const cms = await signed([signing]);
      return { cms: cms.slice(0, cms.length / 2) };
    },
  },
  {
    what: 'with something behind it',
    reason: 'not-a-cms',
    openssl: 'cannot tell',
    make: async () => ({ cms: Uint8Array.of(...(await signed([signing])), 0, 0) }),
  },
  {
    what: 'nested too deep to be read',
    reason: 'not-a-cms',
    openssl: 'refuses',
    make: () => Promise.resolve({ cms: Uint8Array.from({ length: 500_000 }, (_, i) => (i % 2 === 0 ? 0x30 : 0x80)) }),
  },
  {
    what: 'larger than allowed',
    reason: 'too-large',
    openssl: 'cannot tell',
    settings: { largestCms: 10_000 },
    make: async () => {
      const large = new Uint8Array(10_000);
      return { cms: await signed([signing], { attached: true, content: large }), content: large };
    },
  },
];

describe('a wrong signature is refused, with its reason:', () => {
  it.each(bad)('$what → $reason', async ({ make, reason, settings: change }) => {
    const one = await make();
    const verdict = await createVerifier({ ...settings, ...change }).verify(request(one.cms, one));
    expect(verdict).toMatchObject({ valid: false, reason });
  });

  it('when the root has revoked the authority', async () => {
    const { ours } = authorities;
    await ours.revoke(ours.issuing.serialNumber);
    const revoking = await ours.rootCrl();
    await rm(join(ours.directory, 'revoked', ours.issuing.serialNumber));
    authorities.misbehave(
      '/crl/root.crl',
      sendOctets(() => revoking),
    );
    const verdict = await createVerifier(settings).verify(request(await signed([signing])));
    expect(verdict).toMatchObject({ valid: false, reason: 'revoked' });
  });

  it('whichever single octet is changed: refused, or still the same content and the same certificate', async () => {
    const asked = request(await signed([signing], { attached: true }));
    const right = await verifier.verify(asked);
    if (!right.valid) throw new Error(right.reason);
    const { evidence } = right;
    let accepted = 0;
    for (let position = 0; position < asked.cms.length; position += 1) {
      const cms = flipped(asked.cms, position);
      const verdict = await verifier.verifyAgain({ ...asked, cms, evidence });
      if (!verdict.valid) continue;
      accepted += 1;
      expect(verdict.signer).toEqual(right.signer);
    }
    // They lie in what nobody signs: the versions, the list of digests, the outermost lengths.
    expect(accepted).toBeLessThan(40);
  }, 120_000);
});

describe('OpenSSL, asked the same', () => {
  const trusted = () => authorities.ours.rootPem + authorities.ours.issuingPem;

  it('is there', async () => {
    expect((await promisify(execFile)('openssl', ['version'])).stdout).toMatch(/^OpenSSL /);
  });

  it.each(['detached', 'attached'] as const)('accepts the right signature, %s', async (kind) => {
    const cms = await signed([signing], { attached: kind === 'attached' });
    expect(await opensslAccepts(cms, content, trusted(), new Date())).toBe(true);
  });

  it.each(bad.filter((one) => one.openssl === 'refuses'))('also refuses the one $what', async ({ make }) => {
    const one = await make();
    expect(await opensslAccepts(one.cms, one.content ?? content, trusted(), one.at ?? new Date())).toBe(false);
  });
});

describe('a verifier', () => {
  it('is not made from something that is no certificate', async () => {
    expect(() => createVerifier({ roots: ['қате'] })).toThrow('No certificate');
    const readme = await readFile(new URL('../package.json', import.meta.url));
    expect(() => createVerifier({ roots: [readme] })).toThrow();
  });
});
