import type { OfficerRole } from '@shaqyru/domain/account/role';

/** On whose behalf a transaction runs. Row-level security shows it only what this actor may see. */
export type Actor = AnonymousActor | ApplicantActor | OfficerActor | SystemActor;
export type AnonymousActor = { kind: 'anonymous' };
/** `bin` is that of the organisation for which the person signed in; `maySign` whether the certificate lets them bind the applicant. */
export type ApplicantActor = { kind: 'applicant'; id: string; name: string; bin: string | null; maySign: boolean };
export type OfficerActor = {
  kind: 'officer';
  id: string;
  name: string;
  role: OfficerRole;
  departmentId: string;
  unitId: string | null;
  /** Of the rights that the session was opened with: once the officer's are others, no transaction begins any more. */
  rightsVersion: number;
};
/** A kiosk or display in the hall of a unit: it sees that hall's queue and nothing else, and has no session. */
export type DeviceActor = { kind: 'device'; id: string; departmentId: string; unitId: string };
/** The product itself: signing in, jobs. */
export type SystemActor = { kind: 'system' };

export const anonymous: AnonymousActor = { kind: 'anonymous' };
export const system: SystemActor = { kind: 'system' };
