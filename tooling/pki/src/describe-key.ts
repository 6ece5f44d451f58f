import * as pkijs from 'pkijs';
import { type Key, parseCertificate } from './keys.ts';
import { oid, type Purpose } from './profile.ts';

export type KeyDescription = {
  commonName: string;
  patronymic?: string;
  iin?: string;
  organisation?: string;
  bin?: string;
  purpose: Purpose;
  extendedKeyUsages: string[];
  notBefore: Date;
  notAfter: Date;
};

/** What a person is shown of a key, to choose by. */
export const describeKey = (key: Key): KeyDescription => {
  const certificate = parseCertificate(key.certificate);
  const subject = (type: string): string | undefined => {
    const found = certificate.subject.typesAndValues.find((attribute) => attribute.type === type);
    return found === undefined ? undefined : String(found.value.valueBlock.value);
  };
  const usage: unknown = certificate.extensions?.find((extension) => extension.extnID === '2.5.29.37')?.parsedValue;
  const extendedKeyUsages = usage instanceof pkijs.ExtKeyUsage ? usage.keyPurposes : [];
  const optional = {
    patronymic: subject('2.5.4.42'),
    iin: subject('2.5.4.5')?.replace(/^IIN/, ''),
    organisation: subject('2.5.4.10'),
    bin: subject('2.5.4.11')?.replace(/^BIN/, ''),
  };
  return {
    commonName: subject('2.5.4.3') ?? '',
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    purpose: extendedKeyUsages.includes(oid.clientAuthentication) ? 'authentication' : 'signing',
    extendedKeyUsages,
    notBefore: certificate.notBefore.value,
    notAfter: certificate.notAfter.value,
  };
};
