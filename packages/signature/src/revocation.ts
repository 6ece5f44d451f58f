import { randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { isSignedBy } from './algorithms.ts';
import { type AnswerSource, NoAnswer } from './ask-authority.ts';
import {
  base64,
  type Certificate,
  crlUrls,
  extendedKeyUsages,
  hasKeyUsage,
  hex,
  isIssuedBy,
  isValidAt,
  ocspUrls,
  readCertificate,
  serialNumberOf,
  sha256,
} from './certificate.ts';
import { Refusal, type RevocationEvidence } from './verdict.ts';

/**
 * Which answers must be had about the signer's certificate: both, or OCSP and only when it does not answer the CRL.
 * An answer that says "revoked", or that is wrong in itself, refuses in either case.
 */
export type RevocationPolicy = 'ocsp-and-crl' | 'ocsp-or-crl';

export type RevocationRequest = {
  /** The signer's certificate first, the root last. */
  chain: readonly Certificate[];
  at: Date;
  policy: RevocationPolicy;
  source: AnswerSource;
  largestStoredCrl: number;
  /** Whether an answer must repeat this question's nonce when it has one; a kept answer repeats another's. */
  fresh: boolean;
};

const minute = 60 * 1000;
/** Clocks of authorities run a little ahead. */
const clockDifference = 5 * minute;
/** How long an OCSP answer without an end counts (RFC 6960, 4.2.2.1 leaves it to the reader). */
const longestOpenAnswer = 60 * minute;

const refuseStale = (what: string, at: Date, thisUpdate: Date, nextUpdate: Date | undefined): void => {
  const end = nextUpdate ?? new Date(thisUpdate.getTime() + longestOpenAnswer);
  if (thisUpdate.getTime() > at.getTime() + clockDifference || end < at) {
    throw new Refusal('revocation-answer-stale', `${what} of ${thisUpdate.toISOString()}, until ${end.toISOString()}`);
  }
};

const orInvalid = <T>(what: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('revocation-answer-invalid', `${what} cannot be read`);
  }
};

const nonceOid = '1.3.6.1.5.5.7.48.1.2';
const ocspSigning = '1.3.6.1.5.5.7.3.9';

type Question = { der: Uint8Array; nonce: Uint8Array; identity: pkijs.CertID };

const askAbout = async (certificate: Certificate, issuer: Certificate): Promise<Question> => {
  const nonce = Uint8Array.from(randomBytes(16));
  const request = new pkijs.OCSPRequest();
  await request.createForCertificate(certificate.fields, {
    hashAlgorithm: 'SHA-256',
    issuerCertificate: issuer.fields,
  });
  const value = new asn1js.OctetString({ valueHex: nonce.buffer }).toBER(false);
  request.tbsRequest.requestExtensions = [new pkijs.Extension({ extnID: nonceOid, extnValue: value })];
  const identity = request.tbsRequest.requestList[0]?.reqCert;
  if (identity === undefined) throw new Error('A question about no certificate');
  return { der: new Uint8Array(request.toSchema(true).toBER(false)), nonce, identity };
};

const refuseStranger = async (
  answer: pkijs.BasicOCSPResponse,
  certificates: Certificate[],
  issuer: Certificate,
  at: Date,
): Promise<void> => {
  const { responderID } = answer.tbsResponseData as { responderID: unknown };
  const isResponder = async (candidate: Certificate): Promise<boolean> => {
    if (responderID instanceof pkijs.RelativeDistinguishedNames) return candidate.fields.subject.isEqual(responderID);
    const keyHash = await candidate.fields.getKeyHash('SHA-1');
    return (
      responderID instanceof asn1js.OctetString &&
      hex(responderID.valueBlock.valueHexView) === hex(new Uint8Array(keyHash))
    );
  };
  for (const candidate of [issuer, ...certificates]) {
    if (!(await isResponder(candidate))) continue;
    // RFC 6960, 4.2.2.2: the authority itself, or whom it certified for this in a certificate of its own.
    const authorised =
      candidate.fingerprint === issuer.fingerprint ||
      (candidate.fields.issuer.isEqual(issuer.fields.subject) &&
        extendedKeyUsages(candidate).includes(ocspSigning) &&
        isValidAt(candidate, at) &&
        (await isIssuedBy(candidate, issuer)));
    if (!authorised) continue;
    const right = await isSignedBy({
      data: answer.tbsResponseData.tbsView,
      signature: answer.signature,
      algorithm: answer.signatureAlgorithm,
      key: candidate.fields.subjectPublicKeyInfo,
    });
    if (right) return;
  }
  throw new Refusal('revocation-answer-invalid', 'the OCSP answer is not signed by the authority');
};

/** In the answer's own hash: an authority may answer by SHA-1 what was asked by SHA-256. */
const isAbout = async (identity: pkijs.CertID, certificate: Certificate, issuer: Certificate): Promise<boolean> => {
  const hashAlgorithm = { '1.3.14.3.2.26': 'SHA-1', '2.16.840.1.101.3.4.2.1': 'SHA-256' }[
    identity.hashAlgorithm.algorithmId
  ];
  if (hashAlgorithm === undefined) return false;
  return identity.isEqual(
    await pkijs.CertID.create(certificate.fields, { hashAlgorithm, issuerCertificate: issuer.fields }),
  );
};

const checkOcsp = async (
  request: RevocationRequest,
  certificate: Certificate,
  issuer: Certificate,
): Promise<RevocationEvidence> => {
  const url = ocspUrls(certificate)[0];
  if (url === undefined) throw new NoAnswer('the certificate names no OCSP responder');
  const question = await askAbout(certificate, issuer);
  const octets = await request.source.ocsp(url, certificate.fingerprint, question.der);

  const response = orInvalid('the OCSP answer', () => pkijs.OCSPResponse.fromBER(octets));
  const status = response.responseStatus.valueBlock.valueDec;
  if (status !== 0) throw new NoAnswer(`the OCSP responder answered ${status}`);
  const basic = orInvalid('the OCSP answer', () => {
    if (response.responseBytes?.responseType !== pkijs.id_PKIX_OCSP_Basic) throw new Error('not a basic answer');
    return pkijs.BasicOCSPResponse.fromBER(response.responseBytes.response.valueBlock.valueHexView);
  });
  const certificates = orInvalid('the OCSP answer', () =>
    (basic.certs ?? []).slice(0, 5).map((one) => readCertificate(new Uint8Array(one.toSchema().toBER(false)))),
  );
  await refuseStranger(basic, certificates, issuer, request.at);

  const repeated = basic.tbsResponseData.responseExtensions?.find((extension) => extension.extnID === nonceOid);
  if (request.fresh && repeated !== undefined) {
    const sent = new asn1js.OctetString({ valueHex: Uint8Array.from(question.nonce).buffer }).toBER(false);
    if (hex(repeated.extnValue.valueBlock.valueHexView) !== hex(new Uint8Array(sent))) {
      throw new Refusal('revocation-answer-invalid', 'the OCSP answer is to another question');
    }
  }
  for (const single of basic.tbsResponseData.responses) {
    if (!(await isAbout(single.certID, certificate, issuer))) continue;
    refuseStale('an OCSP answer', request.at, single.thisUpdate, single.nextUpdate);
    const certStatus: unknown = single.certStatus;
    const tag = certStatus instanceof asn1js.BaseBlock ? certStatus.idBlock.tagNumber : undefined;
    if (tag === 1) throw new Refusal('revoked', 'OCSP');
    if (tag !== 0) throw new Refusal('revocation-unknown', 'the authority does not know the certificate');
    return {
      kind: 'ocsp',
      about: certificate.fingerprint,
      url,
      thisUpdate: single.thisUpdate.toISOString(),
      ...(single.nextUpdate === undefined ? {} : { nextUpdate: single.nextUpdate.toISOString() }),
      sha256: sha256(octets),
      answer: base64(octets),
    };
  }
  throw new Refusal('revocation-answer-invalid', 'the OCSP answer is about another certificate');
};

type RevocationList = {
  octets: Uint8Array;
  issuedBy: string;
  thisUpdate: Date;
  nextUpdate: Date;
  serialNumbers: Set<string>;
};

const knownCrlExtensions = new Set(['2.5.29.20', '2.5.29.35', '2.5.29.46', '1.3.6.1.5.5.7.1.1']);

/** @throws Refusal for a list of another authority, a partial or indirect one, one whose signature is wrong */
const readList = async (octets: Uint8Array, issuer: Certificate): Promise<RevocationList> => {
  const list = orInvalid('the CRL', () => pkijs.CertificateRevocationList.fromBER(octets));
  const right =
    list.issuer.isEqual(issuer.fields.subject) &&
    hasKeyUsage(issuer, 'cRLSign') &&
    (await isSignedBy({
      data: list.tbsView,
      signature: list.signatureValue,
      algorithm: list.signatureAlgorithm,
      key: issuer.fields.subjectPublicKeyInfo,
    }));
  if (!right) throw new Refusal('revocation-answer-invalid', 'the CRL is not signed by the authority');
  // A delta list and a list of some certificates or reasons are marked critical and do not say that a certificate is good.
  const unknown = list.crlExtensions?.extensions.find(
    (extension) => extension.critical && !knownCrlExtensions.has(extension.extnID),
  );
  if (unknown !== undefined) throw new Refusal('revocation-answer-invalid', `a CRL with ${unknown.extnID}`);
  if (list.nextUpdate === undefined) throw new Refusal('revocation-answer-invalid', 'a CRL without an end');
  return {
    octets,
    issuedBy: issuer.fingerprint,
    thisUpdate: list.thisUpdate.value,
    nextUpdate: list.nextUpdate.value,
    serialNumbers: new Set(
      (list.revokedCertificates ?? []).map((entry) => hex(entry.userCertificate.valueBlock.valueHexView)),
    ),
  };
};

/** Verified lists by address, until their end. OCSP answers are not kept: a kept "good" would outlive a revocation. */
export type ListCache = Map<string, RevocationList>;
const mostCachedLists = 16;

const checkCrl = async (
  request: RevocationRequest,
  certificate: Certificate,
  issuer: Certificate,
  cache: ListCache,
): Promise<RevocationEvidence> => {
  const url = crlUrls(certificate)[0];
  if (url === undefined) throw new NoAnswer('the certificate names no CRL');
  const kept = cache.get(url);
  const usable = kept !== undefined && kept.issuedBy === issuer.fingerprint && kept.nextUpdate >= request.at;
  const list = usable ? kept : await readList(await request.source.crl(url), issuer);
  refuseStale('a CRL', request.at, list.thisUpdate, list.nextUpdate);
  if (!usable) {
    cache.delete(url);
    const oldest = cache.size >= mostCachedLists ? cache.keys().next().value : undefined;
    if (oldest !== undefined) cache.delete(oldest);
    cache.set(url, list);
  }
  if (list.serialNumbers.has(serialNumberOf(certificate))) throw new Refusal('revoked', 'CRL');
  return {
    kind: 'crl',
    about: certificate.fingerprint,
    url,
    thisUpdate: list.thisUpdate.toISOString(),
    nextUpdate: list.nextUpdate.toISOString(),
    sha256: sha256(list.octets),
    ...(list.octets.length > request.largestStoredCrl ? {} : { answer: base64(list.octets) }),
  };
};

/**
 * Asks the authorities about every certificate of the chain but the root.
 * @throws Refusal when one is revoked, or when that cannot be excluded
 */
export const checkRevocation = async (request: RevocationRequest, cache: ListCache): Promise<RevocationEvidence[]> => {
  const evidence: RevocationEvidence[] = [];
  for (const [index, certificate] of request.chain.entries()) {
    const issuer = request.chain[index + 1];
    if (issuer === undefined) break;
    // Authorities' own certificates seldom name a responder: there the CRL, or whatever is named, is enough.
    const policy = index === 0 ? request.policy : 'ocsp-or-crl';
    const missing: string[] = [];
    let answers = 0;
    for (const check of [checkOcsp, checkCrl]) {
      if (policy === 'ocsp-or-crl' && answers > 0) break;
      try {
        evidence.push(await check(request, certificate, issuer, cache));
        answers += 1;
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        missing.push(error.message);
      }
    }
    if (answers === 0 || (policy === 'ocsp-and-crl' && missing.length > 0)) {
      throw new Refusal('revocation-unavailable', missing.join('; '));
    }
  }
  return evidence;
};
