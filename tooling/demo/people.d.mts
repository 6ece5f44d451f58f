import type { OfficerRole } from '@shaqyru/domain/account/role';
import type { Authority } from '@shaqyru/pki/authority';
import type { Key } from '@shaqyru/pki/keys';
import type { Person } from '@shaqyru/pki/profile';

export const applicants: readonly (Person & { patronymic: string; iin: string })[];

export type DemoOfficer = {
  login: string;
  name: string;
  role: OfficerRole;
  iin: string;
  departmentId: string;
  unitId: string | null;
};
export const officers: readonly DemoOfficer[];

/** By login; made once and kept beside the data with access for this account only. */
export function officerSecrets(
  dataDirectory: string,
): Promise<Record<string, { password: string; totpSecret: string }>>;

/** Makes the EDS keys that are not there yet. */
export function issueKeys(authority: Authority): Promise<void>;

/** The key is made at the first call and the same at every later one. */
export function signingKeyOf(authority: Authority, person: Person): Promise<Key>;

/** An officer as the certificate names them. */
export function citizenOf(officer: DemoOfficer): Person;
