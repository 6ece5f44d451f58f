import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** Object identifiers of the certificate profile of the National Certification Authority (NCA) of Kazakhstan. */
export const oid = {
  emailProtection: '1.3.6.1.5.5.7.3.4',
  clientAuthentication: '1.3.6.1.5.5.7.3.2',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
  naturalPerson: '1.2.398.3.3.4.1.1',
  legalEntity: '1.2.398.3.3.4.1.2',
  signingPolicy: '1.2.398.3.3.2.3',
  authenticationPolicy: '1.2.398.3.3.2.4',
} as const;

/** What a person may do for an organisation, as the NCA writes it into the extended key usage. */
export const organisationRoles = {
  firstHead: '1.2.398.3.3.4.1.2.1',
  rightToSign: '1.2.398.3.3.4.1.2.2',
  financial: '1.2.398.3.3.4.1.2.3',
  hr: '1.2.398.3.3.4.1.2.4',
  employee: '1.2.398.3.3.4.1.2.5',
} as const;

export type OrganisationRole = keyof typeof organisationRoles;

/** `iin` and `bin` are twelve digits, without the prefix that the certificate puts before them. */
export type Organisation = { name: string; bin: string };
export type Person = {
  surname: string;
  name: string;
  patronymic?: string;
  iin?: string;
  organisation?: Organisation & { role: OrganisationRole };
};

export type Purpose = 'signing' | 'authentication';

const attribute = (type: string, value: asn1js.BaseStringBlock): pkijs.AttributeTypeAndValue =>
  new pkijs.AttributeTypeAndValue({ type, value });
const utf8 = (type: string, value: string) => attribute(type, new asn1js.Utf8String({ value }));
// The NCA encodes the country and the IIN as PrintableString, the names as UTF8String.
const printable = (type: string, value: string) => attribute(type, new asn1js.PrintableString({ value }));

// Written out by hand: pkijs would put all attributes into one relative name (`CN=… + SN=…`), which no authority does.
const distinguishedName = (attributes: pkijs.AttributeTypeAndValue[]) => {
  const value = attributes.map((one) => new asn1js.Set({ value: [one.toSchema()] }));
  return pkijs.RelativeDistinguishedNames.fromBER(new asn1js.Sequence({ value }).toBER(false));
};

/** `CN=SURNAME NAME, SN=SURNAME, serialNumber=IIN…, C=KZ[, O=…, OU=BIN…][, GN=PATRONYMIC]`: given name *is* the patronymic. */
export const personName = (person: Person) =>
  distinguishedName([
    utf8('2.5.4.3', `${person.surname} ${person.name}`),
    utf8('2.5.4.4', person.surname),
    ...(person.iin === undefined ? [] : [printable('2.5.4.5', `IIN${person.iin}`)]),
    printable('2.5.4.6', 'KZ'),
    ...(person.organisation === undefined
      ? []
      : [utf8('2.5.4.10', person.organisation.name), utf8('2.5.4.11', `BIN${person.organisation.bin}`)]),
    ...(person.patronymic === undefined ? [] : [utf8('2.5.4.42', person.patronymic)]),
  ]);

export const organisationName = (organisation: Organisation) =>
  distinguishedName([
    utf8('2.5.4.3', organisation.name),
    printable('2.5.4.6', 'KZ'),
    utf8('2.5.4.10', organisation.name),
    utf8('2.5.4.11', `BIN${organisation.bin}`),
  ]);

export const authorityName = (commonName: string) =>
  distinguishedName([printable('2.5.4.6', 'KZ'), utf8('2.5.4.3', commonName)]);

/** Bit names of keyUsage, most significant bit first (RFC 5280, 4.2.1.3). */
const keyUsageBits = {
  digitalSignature: 0x80,
  nonRepudiation: 0x40,
  keyEncipherment: 0x20,
  keyCertSign: 0x04,
  cRLSign: 0x02,
} as const;
export type KeyUsage = keyof typeof keyUsageBits;

export const keyUsageOf = {
  signing: ['digitalSignature', 'nonRepudiation'],
  authentication: ['digitalSignature', 'keyEncipherment'],
  authority: ['keyCertSign', 'cRLSign'],
} as const satisfies Record<Purpose | 'authority', readonly KeyUsage[]>;

const extension = (extnID: string, value: asn1js.BaseBlock, critical = false) =>
  new pkijs.Extension({ extnID, critical, extnValue: value.toBER(false) });

export const keyUsage = (usages: readonly KeyUsage[]) => {
  const bits = usages.reduce((sum, usage) => sum | keyUsageBits[usage], 0);
  // DER drops the trailing zero bits of a named bit list.
  const unusedBits = 31 - Math.clz32(bits & -bits);
  return extension('2.5.29.15', new asn1js.BitString({ valueHex: Uint8Array.of(bits).buffer, unusedBits }), true);
};

export const extendedKeyUsage = (keyPurposes: readonly string[]) =>
  extension('2.5.29.37', new pkijs.ExtKeyUsage({ keyPurposes: [...keyPurposes] }).toSchema());

export const basicConstraints = (cA: boolean, pathLenConstraint?: number) =>
  extension(
    '2.5.29.19',
    new pkijs.BasicConstraints({ cA, ...(pathLenConstraint === undefined ? {} : { pathLenConstraint }) }).toSchema(),
    true,
  );

const keyIdentifierOf = (key: pkijs.PublicKeyInfo): ArrayBuffer => {
  const hash = createHash('sha1').update(key.subjectPublicKey.valueBlock.valueHexView).digest();
  return Uint8Array.from(hash).buffer;
};

export const subjectKeyIdentifier = (key: pkijs.PublicKeyInfo) =>
  extension('2.5.29.14', new asn1js.OctetString({ valueHex: keyIdentifierOf(key) }));

export const authorityKeyIdentifier = (issuerKey: pkijs.PublicKeyInfo) =>
  extension(
    '2.5.29.35',
    new pkijs.AuthorityKeyIdentifier({
      keyIdentifier: new asn1js.OctetString({ valueHex: keyIdentifierOf(issuerKey) }),
    }).toSchema(),
  );

export const certificatePolicy = (policyIdentifier: string) =>
  extension(
    '2.5.29.32',
    new pkijs.CertificatePolicies({
      certificatePolicies: [new pkijs.PolicyInformation({ policyIdentifier })],
    }).toSchema(),
  );

const uri = (value: string) => new pkijs.GeneralName({ type: 6, value });

export const crlDistributionPoint = (url: string) =>
  extension(
    '2.5.29.31',
    new pkijs.CRLDistributionPoints({
      distributionPoints: [new pkijs.DistributionPoint({ distributionPoint: [uri(url)] })],
    }).toSchema(),
  );

export const authorityInformationAccess = (urls: { issuer: string; ocsp?: string }) =>
  extension(
    '1.3.6.1.5.5.7.1.1',
    new pkijs.InfoAccess({
      accessDescriptions: [
        new pkijs.AccessDescription({ accessMethod: '1.3.6.1.5.5.7.48.2', accessLocation: uri(urls.issuer) }),
        ...(urls.ocsp === undefined
          ? []
          : [new pkijs.AccessDescription({ accessMethod: '1.3.6.1.5.5.7.48.1', accessLocation: uri(urls.ocsp) })]),
      ],
    }).toSchema(),
  );

/** Marks a responder's certificate as not to be checked for revocation itself (RFC 6960, 4.2.2.2.1). */
export const ocspNoCheck = () => extension('1.3.6.1.5.5.7.48.1.5', new asn1js.Null());

/** Names 127.0.0.1 and localhost, for a program that serves this machine only. */
export const localAddress = () =>
  extension(
    '2.5.29.17',
    new pkijs.GeneralNames({
      names: [
        new pkijs.GeneralName({
          type: 7,
          value: new asn1js.OctetString({ valueHex: Uint8Array.of(127, 0, 0, 1).buffer }),
        }),
        new pkijs.GeneralName({ type: 2, value: 'localhost' }),
      ],
    }).toSchema(),
  );
