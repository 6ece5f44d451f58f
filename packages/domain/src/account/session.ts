import { z } from 'zod';
import { Instant } from '../law/plain-date.ts';
import { OfficerRole } from './role.ts';

export const ApplicantIdentity = z.object({
  kind: z.literal('applicant'),
  id: z.uuid(),
  name: z.string(),
  surname: z.string(),
  givenName: z.string(),
  patronymic: z.string().nullable(),
  iin: z.string(),
  bin: z.string().nullable(),
  organisation: z.string().nullable(),
  /** Whether the certificate lets the person sign: of an organisation, its first head and who has the right to sign. */
  maySign: z.boolean(),
});
export type ApplicantIdentity = z.infer<typeof ApplicantIdentity>;

export const OfficerIdentity = z.object({
  kind: z.literal('officer'),
  id: z.uuid(),
  name: z.string(),
  post: z.string(),
  role: OfficerRole,
  departmentId: z.string(),
  /** Null for those who work for the whole department: the head, the administrator. */
  unitId: z.string().nullable(),
});
export type OfficerIdentity = z.infer<typeof OfficerIdentity>;

export const CurrentSession = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('anonymous') }),
  ApplicantIdentity.extend({ expiresAt: Instant }),
  OfficerIdentity.extend({ expiresAt: Instant }),
]);
export type CurrentSession = z.infer<typeof CurrentSession>;

/** A session's secret: given once, kept by the web application in a cookie. */
export const SignedIn = z.object({ outcome: z.literal('signed-in'), token: z.string(), expiresAt: Instant });
