import type { webcrypto } from 'node:crypto';
import { access, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { engine } from './engine.ts';
import { type CertificateRequest, issueCertificate, wholeSecond } from './issue-certificate.ts';
import {
  exportPrivateKey,
  generateKeyPair,
  importPrivateKey,
  type Key,
  type KeyAlgorithm,
  parseCertificate,
  readKey,
  readKeys,
  saveKey,
  serialNumberOf,
  toPem,
  writeWhole,
} from './keys.ts';
import {
  authorityInformationAccess,
  authorityName,
  basicConstraints,
  certificatePolicy,
  crlDistributionPoint,
  extendedKeyUsage,
  keyUsage,
  keyUsageOf,
  ocspNoCheck,
  oid,
  type Organisation,
  organisationName,
  organisationRoles,
  type Person,
  personName,
  type Purpose,
} from './profile.ts';

export type AuthoritySettings = {
  /** Address of the OCSP responder, written into the certificates. */
  ocspUrl: string;
  /** Address of the issuing authority's CRL; the root's CRL and the certificates lie beside it. */
  crlUrl: string;
  /** Kind of all keys made here; default RSA-2048, as the NCA's. */
  algorithm?: KeyAlgorithm;
  /** Distinguishes the names of two authorities; default "ТЕСТ". */
  name?: string;
  /** How long a CRL and an OCSP answer stay valid, in seconds; defaults one day and five minutes. */
  crlSeconds?: number;
  ocspSeconds?: number;
};

export type IssueOptions = {
  purpose: Purpose;
  /** Defaults: an hour ago, and a year from then, as the NCA issues to natural persons. */
  notBefore?: Date;
  notAfter?: Date;
  algorithm?: KeyAlgorithm;
  /** Name of the files; default IIN, BIN and purpose. A key of that name that is still good for the same is returned again. */
  name?: string;
  /** Replace parts of the profile: for certificates that must be refused. */
  keyUsage?: CertificateRequest['extensions'][number];
  extendedKeyUsage?: readonly string[];
  hash?: 'SHA-256' | 'SHA-1';
};

export type Authority = {
  directory: string;
  root: Key;
  issuing: Key;
  /** The certificate to trust, and the one between it and the people's certificates, which NCALayer does not send along. */
  rootPem: string;
  issuingPem: string;
  /** Makes a key pair and a certificate in the NCA's profile and saves both in `keys/`. */
  issue(person: Person, options: IssueOptions): Promise<Key>;
  /** A signing certificate of an organisation itself, without a person: what a department seals papers with. */
  issueSeal(organisation: Organisation, options?: Omit<IssueOptions, 'purpose'>): Promise<Key>;
  keys(): Promise<Key[]>;
  /** @param serialNumber in hexadecimal, of a certificate of the people or of the issuing authority itself */
  revoke(serialNumber: string, when?: Date): Promise<void>;
  /** DER. */
  crl(): Promise<Uint8Array>;
  rootCrl(): Promise<Uint8Array>;
  /** Answers a DER OCSP request; throws on one that cannot be read. */
  answer(request: Uint8Array, options?: AnswerOptions): Promise<Uint8Array>;
};

/** For answers that must be refused: signed by another, about another certificate, or out of date. */
export type AnswerOptions = { signer?: Key; about?: string; thisUpdate?: Date; nextUpdate?: Date };

const day = 24 * 60 * 60 * 1000;
const year = 365 * day;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const key = async (
  name: string,
  certificate: pkijs.Certificate,
  pair: webcrypto.CryptoKeyPair,
  chain: Uint8Array[],
) => {
  const der = new Uint8Array(certificate.toSchema().toBER(false));
  return {
    name,
    serialNumber: serialNumberOf(certificate),
    certificate: der,
    certificatePem: toPem('CERTIFICATE', der),
    privateKeyPem: await exportPrivateKey(pair.privateKey),
    chain,
  } satisfies Key;
};

/** The authority's own keys lie in `authority/`, apart from the people's, so that nobody is offered them to sign with. */
const own = (directory: string) => join(directory, 'authority');

const settingsFile = (directory: string) => join(own(directory), 'settings.json');

const readSettings = async (directory: string): Promise<AuthoritySettings> => {
  if (!(await exists(settingsFile(directory)))) throw new Error(`There is no authority in ${directory}`);
  return JSON.parse(await readFile(settingsFile(directory), 'utf8')) as AuthoritySettings;
};

const createAuthorityKeys = async (directory: string, settings: AuthoritySettings): Promise<void> => {
  const algorithm = settings.algorithm ?? 'rsa-2048';
  const label = settings.name ?? 'ТЕСТ';
  const notBefore = new Date(Date.now() - 3 * year);
  const beside = (file: string) => new URL(file, settings.crlUrl).href;

  const rootPair = await generateKeyPair(algorithm);
  const root = await key(
    'root',
    await issueCertificate(
      {
        subject: authorityName(`НЕГІЗГІ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (${label})`),
        publicKey: rootPair.publicKey,
        extensions: [basicConstraints(true), keyUsage(keyUsageOf.authority)],
        notBefore,
        notAfter: new Date(Date.now() + 15 * year),
      },
      { selfSigned: rootPair.privateKey },
    ),
    rootPair,
    [],
  );

  const issuingPair = await generateKeyPair(algorithm);
  const issuing = await key(
    'issuing',
    await issueCertificate(
      {
        subject: authorityName(`ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (${label})`),
        publicKey: issuingPair.publicKey,
        extensions: [
          basicConstraints(true, 0),
          keyUsage(keyUsageOf.authority),
          crlDistributionPoint(beside('root.crl')),
          authorityInformationAccess({ issuer: beside('root.cer') }),
        ],
        notBefore,
        notAfter: new Date(Date.now() + 10 * year),
      },
      root,
    ),
    issuingPair,
    [],
  );

  const responderPair = await generateKeyPair(algorithm);
  const responder = await key(
    'responder',
    await issueCertificate(
      {
        subject: authorityName(`OCSP (${label})`),
        publicKey: responderPair.publicKey,
        extensions: [
          basicConstraints(false),
          keyUsage(['digitalSignature']),
          extendedKeyUsage([oid.ocspSigning]),
          ocspNoCheck(),
        ],
        notBefore,
        notAfter: new Date(Date.now() + 10 * year),
      },
      issuing,
    ),
    responderPair,
    [],
  );

  await saveKey(own(directory), root);
  await saveKey(own(directory), responder);
  // Saved last: its presence says that all three are there.
  await saveKey(own(directory), issuing);
};

const hasExtension = (certificate: pkijs.Certificate, wanted: pkijs.Extension): boolean =>
  (certificate.extensions ?? []).some(
    (extension) => extension.extnID === wanted.extnID && extension.extnValue.isEqual(wanted.extnValue),
  );

type Revocation = { serialNumber: string; revokedAt: string };

/**
 * Opens the authority of a directory, and creates it there the first time. Everything secret is generated here, at run time.
 * Issued and revoked certificates are files, so that several processes can share one authority.
 * @param given may be left out where the authority is there already: it then has the settings it was last opened with
 * @throws Error when it was made for another address, since that stands in its certificates
 */
export const openAuthority = async (directory: string, given?: AuthoritySettings): Promise<Authority> => {
  const issuedFolder = join(directory, 'issued');
  const revokedFolder = join(directory, 'revoked');
  for (const folder of [directory, own(directory), issuedFolder, revokedFolder]) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  }
  // Empty addresses say as little as none.
  const settings = given !== undefined && given.crlUrl !== '' ? given : await readSettings(directory);
  if (!(await exists(join(own(directory), 'keys', 'issuing.pem')))) await createAuthorityKeys(directory, settings);
  const root = await readKey(own(directory), 'root');
  const issuing = await readKey(own(directory), 'issuing');
  const responder = await readKey(own(directory), 'responder');
  const issuingCertificate = parseCertificate(issuing.certificate);
  if (!hasExtension(issuingCertificate, crlDistributionPoint(new URL('root.crl', settings.crlUrl).href))) {
    throw new Error(`The authority in ${directory} was made for another address than ${settings.crlUrl}`);
  }
  await writeWhole(settingsFile(directory), JSON.stringify(settings));
  await writeWhole(join(directory, 'root.pem'), root.certificatePem);
  await writeWhole(join(directory, 'issuing.pem'), issuing.certificatePem);

  const extensionsFor = (purpose: Purpose, role: readonly string[], options: Omit<IssueOptions, 'purpose'>) => [
    options.keyUsage ?? keyUsage(keyUsageOf[purpose]),
    extendedKeyUsage(
      options.extendedKeyUsage ?? [purpose === 'signing' ? oid.emailProtection : oid.clientAuthentication, ...role],
    ),
    certificatePolicy(purpose === 'signing' ? oid.signingPolicy : oid.authenticationPolicy),
    crlDistributionPoint(settings.crlUrl),
    authorityInformationAccess({ issuer: new URL('issuing.cer', settings.crlUrl).href, ocsp: settings.ocspUrl }),
  ];

  const issueTo = async (
    name: string,
    subject: pkijs.RelativeDistinguishedNames,
    extensions: pkijs.Extension[],
    options: Omit<IssueOptions, 'purpose'>,
  ): Promise<Key> => {
    const notBefore = options.notBefore ?? new Date(Date.now() - 60 * 60 * 1000);
    const pair = await generateKeyPair(options.algorithm ?? settings.algorithm ?? 'rsa-2048');
    const certificate = await issueCertificate(
      {
        subject,
        publicKey: pair.publicKey,
        extensions,
        notBefore,
        notAfter: options.notAfter ?? new Date(notBefore.getTime() + year),
        ...(options.hash === undefined ? {} : { hash: options.hash }),
      },
      issuing,
    );
    const issued = await key(name, certificate, pair, [issuing.certificate]);
    await writeWhole(join(issuedFolder, issued.serialNumber), issued.certificatePem);
    await saveKey(directory, issued);
    return issued;
  };

  /** Started again, a demo finds the keys of its people; one that has run out, was revoked or says otherwise is replaced. */
  const stillGood = async (
    name: string,
    subject: pkijs.RelativeDistinguishedNames,
    extensions: pkijs.Extension[],
  ): Promise<Key | undefined> => {
    if (!(await exists(join(directory, 'keys', `${name}.key.pem`)))) return undefined;
    const saved = await readKey(directory, name);
    const certificate = parseCertificate(saved.certificate);
    const good =
      certificate.subject.isEqual(subject) &&
      extensions.every((extension) => hasExtension(certificate, extension)) &&
      certificate.notAfter.value.getTime() > Date.now() + day &&
      !(await exists(join(revokedFolder, saved.serialNumber)));
    return good ? saved : undefined;
  };

  const revocations = async (): Promise<Revocation[]> => {
    const names = (await readdir(revokedFolder)).filter((name) => /^[0-9a-f]+$/.test(name));
    return Promise.all(
      names.map(async (name) => JSON.parse(await readFile(join(revokedFolder, name), 'utf8')) as Revocation),
    );
  };

  const crlOf = async (issuer: Key, revoked: Revocation[]): Promise<Uint8Array> => {
    const now = wholeSecond(new Date());
    const crl = new pkijs.CertificateRevocationList({
      version: 1,
      issuer: parseCertificate(issuer.certificate).subject,
      thisUpdate: new pkijs.Time({ value: now }),
      nextUpdate: new pkijs.Time({ value: new Date(now.getTime() + (settings.crlSeconds ?? 24 * 60 * 60) * 1000) }),
      crlExtensions: new pkijs.Extensions({
        extensions: [
          new pkijs.Extension({
            extnID: '2.5.29.20',
            extnValue: new asn1js.Integer({ value: Math.floor(now.getTime() / 1000) }).toBER(false),
          }),
        ],
      }),
      // An empty list must be left out (RFC 5280, 5.1.2.6).
      ...(revoked.length === 0
        ? {}
        : {
            revokedCertificates: revoked.map(
              ({ serialNumber, revokedAt }) =>
                new pkijs.RevokedCertificate({
                  userCertificate: new asn1js.Integer({
                    valueHex: Uint8Array.from(Buffer.from(serialNumber, 'hex')).buffer,
                  }),
                  revocationDate: new pkijs.Time({ value: new Date(revokedAt) }),
                }),
            ),
          }),
    });
    await crl.sign(await importPrivateKey(issuer), 'SHA-256', engine);
    return new Uint8Array(crl.toSchema(true).toBER(false));
  };

  const statusOf = async (serialNumber: string): Promise<asn1js.BaseBlock> => {
    const revoked = (await revocations()).find((revocation) => revocation.serialNumber === serialNumber);
    if (revoked !== undefined) {
      return new asn1js.Constructed({
        idBlock: { tagClass: 3, tagNumber: 1 },
        value: [new asn1js.GeneralizedTime({ valueDate: new Date(revoked.revokedAt) })],
      });
    }
    const tagNumber = (await exists(join(issuedFolder, serialNumber))) ? 0 : 2;
    return new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber } });
  };

  const answer = async (request: Uint8Array, options: AnswerOptions = {}): Promise<Uint8Array> => {
    const { tbsRequest } = pkijs.OCSPRequest.fromBER(request);
    const now = wholeSecond(new Date());
    const signer = options.signer ?? responder;
    const signerCertificate = parseCertificate(signer.certificate);
    const ours = await pkijs.CertID.create(issuingCertificate, {
      issuerCertificate: issuingCertificate,
      hashAlgorithm: 'SHA-256',
    });
    const nonce = tbsRequest.requestExtensions?.find((extension) => extension.extnID === '1.3.6.1.5.5.7.48.1.2');
    const basic = new pkijs.BasicOCSPResponse({
      tbsResponseData: new pkijs.ResponseData({
        responderID: signerCertificate.subject,
        producedAt: now,
        responses: await Promise.all(
          tbsRequest.requestList.map(async ({ reqCert }) => {
            const asked = Buffer.from(reqCert.serialNumber.valueBlock.valueHexView).toString('hex');
            // A hash of another kind is answered "unknown" unless the issuer's key matches by it too.
            const same = await pkijs.CertID.create(issuingCertificate, {
              issuerCertificate: issuingCertificate,
              hashAlgorithm: reqCert.hashAlgorithm.algorithmId === '1.3.14.3.2.26' ? 'SHA-1' : 'SHA-256',
            });
            const isOurs = same.issuerKeyHash.isEqual(reqCert.issuerKeyHash);
            const certID = reqCert;
            if (options.about !== undefined) {
              certID.serialNumber = new asn1js.Integer({
                valueHex: Uint8Array.from(Buffer.from(options.about, 'hex')).buffer,
              });
            }
            return new pkijs.SingleResponse({
              certID: isOurs ? certID : ours,
              certStatus: await statusOf(options.about ?? asked),
              thisUpdate: options.thisUpdate ?? now,
              nextUpdate: options.nextUpdate ?? new Date(now.getTime() + (settings.ocspSeconds ?? 300) * 1000),
            });
          }),
        ),
        ...(nonce === undefined ? {} : { responseExtensions: [nonce] }),
      }),
    });
    await basic.sign(await importPrivateKey(signer), 'SHA-256', engine);
    basic.certs = [signerCertificate];
    const response = new pkijs.OCSPResponse({
      responseStatus: new asn1js.Enumerated({ value: 0 }),
      responseBytes: new pkijs.ResponseBytes({
        responseType: pkijs.id_PKIX_OCSP_Basic,
        response: new asn1js.OctetString({ valueHex: basic.toSchema().toBER(false) }),
      }),
    });
    return new Uint8Array(response.toSchema().toBER(false));
  };

  const issue: Authority['issue'] = async (person, options) => {
    const { organisation } = person;
    const name = options.name ?? [person.iin, organisation?.bin, options.purpose].filter(Boolean).join('-');
    const role =
      organisation === undefined ? [oid.naturalPerson] : [oid.legalEntity, organisationRoles[organisation.role]];
    const subject = personName(person);
    const extensions = extensionsFor(options.purpose, role, options);
    return (await stillGood(name, subject, extensions)) ?? issueTo(name, subject, extensions, options);
  };

  const issueSeal: Authority['issueSeal'] = async (organisation, options = {}) => {
    const name = options.name ?? `${organisation.bin}-seal`;
    const subject = organisationName(organisation);
    const extensions = extensionsFor('signing', [oid.legalEntity], options);
    return (await stillGood(name, subject, extensions)) ?? issueTo(name, subject, extensions, options);
  };

  return {
    directory,
    root,
    issuing,
    rootPem: root.certificatePem,
    issuingPem: issuing.certificatePem,
    issue,
    issueSeal,
    keys: () => readKeys(directory),
    revoke: (serialNumber, when = new Date()) =>
      writeWhole(
        join(revokedFolder, serialNumber),
        JSON.stringify({ serialNumber, revokedAt: wholeSecond(when).toISOString() } satisfies Revocation),
      ),
    crl: async () => {
      const revoked = await revocations();
      return crlOf(
        issuing,
        revoked.filter(({ serialNumber }) => serialNumber !== issuing.serialNumber),
      );
    },
    rootCrl: async () => {
      const revoked = await revocations();
      return crlOf(
        root,
        revoked.filter(({ serialNumber }) => serialNumber === issuing.serialNumber),
      );
    },
    answer,
  };
};
