import { ComplaintAct } from '@shaqyru/domain/complaint/complaint-law';
import { defaultEdition, Edition } from '@shaqyru/domain/law/editions';
import { z } from 'zod';

const minutes = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const attempts = (most: number) => z.coerce.number().int().min(1).max(most);
/** OWASP ASVS 4.0, 2.2.1: "no more than 100 failed attempts per hour is possible on a single account". */
const mostFailuresAnHour = 100;

/** Everything that the deployment decides, read and checked once, here. */
const Variables = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  /** The application's own role: not the owner of the tables, cannot bypass row-level security. */
  APP_DATABASE_URL: z.url(),
  BACKEND_PORT: z.coerce.number().int().default(3100),
  BACKEND_HOST: z.string().default('127.0.0.1'),
  /** Where the public reaches the site: links in mails, QR codes. */
  SITE_ORIGIN: z.url().default('http://localhost:3000'),
  OFFICE_ORIGIN: z.url().default('http://localhost:3001'),
  FILES_DIRECTORY: z.string(),
  /** The edition of the standard that this deployment operates, named by the date of its act. */
  SERVICE_EDITION: Edition.default(defaultEdition),
  /** Under which act complaints are considered: that which clause 25 of the operated edition names, or the one in its place. */
  COMPLAINT_ACT: ComplaintAct.default('law-of-2007'),
  /** When tickets are given out: in the reception hours of clause 9; at any time where the service is only tried out. */
  RECEPTION: z.enum(['by-clause-9', 'at-any-time']).default('by-clause-9'),
  SMTP_URL: z.url().default('smtp://127.0.0.1:2525'),
  MAIL_FROM: z.string().default('Shaqyru <no-reply@shaqyru.invalid>'),
  /** PEM file of the root authorities whose certificates are accepted; several may stand in it. */
  TRUSTED_ROOTS_FILE: z.string(),
  /** PEM file of the authorities between the roots and the people: NCALayer does not send them along. */
  INTERMEDIATES_FILE: z.string(),
  /** Which revocation answers a signature needs; the NCA publishes both. */
  REVOCATION: z.enum(['ocsp-and-crl', 'ocsp-or-crl']).default('ocsp-or-crl'),
  /** Address of an NCANode server, which verifies GOST signatures. */
  NCANODE_URL: z.url().optional(),
  /** Address of a clamd (tcp://host:port or unix:///path); without it files are kept as not scanned, and officers see that. */
  CLAMD_URL: z
    .url({ protocol: /^(tcp|unix)$/ })
    .refine((url) => /^(tcp:\/\/[^/]+:\d+|unix:\/\/\/.+)$/.test(url), 'tcp://host:port or unix:///path')
    .optional(),
  /** Directory with one folder a department: key.pem, certificate.pem, chain.pem. */
  SEAL_DIRECTORY: z.string(),
  /** The keys of the audit log (docs/decisions/026): a folder that the database server cannot read. */
  AUDIT_KEY_DIRECTORY: z.string(),
  /** Where the signed heads of the audit chain are kept: a folder that neither the database nor its administrators write to. */
  AUDIT_ANCHOR_DIRECTORY: z.string(),
  /** An anchor is made after so many linked entries, and by the clock. */
  AUDIT_ANCHOR_EVERY: z.coerce.number().int().min(1).max(10_000).default(1_000),
  /** Test identities of the NCA fail the check digit; they are accepted only where test certificates are. */
  ALLOW_TEST_IDENTITIES: z.stringbool().default(false),
  /** Wrong passwords for one login within the window: with the one after them the login is locked (OWASP ASVS 4.0, 2.2.1). */
  SIGN_IN_PASSWORD_ATTEMPTS: attempts(100).default(5),
  /** The same of the codes of one officer's authenticator (RFC 6238, 5.2; RFC 4226, 7.3: throttling). */
  SIGN_IN_CODE_ATTEMPTS: attempts(100).default(5),
  /** Passwords from one address within the window, for whatever logins: a whole office may stand behind one address. */
  SIGN_IN_ADDRESS_ATTEMPTS: attempts(10_000).default(50),
  /** Texts to be signed with an EDS that one address asks for within the window. */
  SIGN_IN_EDS_ATTEMPTS: attempts(10_000).default(120),
  /** How long attempts are counted together, from the first of them. */
  SIGN_IN_WINDOW_MINUTES: minutes(1, 1_440).default(15),
  /** How long a login, an authenticator or an address is locked when there were too many; 0: until the window has ended. */
  SIGN_IN_LOCK_MINUTES: minutes(0, 1_440).default(0),
  /** After the password: how long the code is waited for, and at the first sign-in the own password and the authenticator. */
  SIGN_IN_CODE_MINUTES: minutes(1, 30).default(5),
  SIGN_IN_FIRST_MINUTES: minutes(1, 60).default(15),
  /** How long a text to be signed with an EDS is good. */
  SIGN_IN_EDS_MINUTES: minutes(1, 30).default(5),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});
const Env = Variables.superRefine((env, context) => {
  for (const name of ['SIGN_IN_PASSWORD_ATTEMPTS', 'SIGN_IN_CODE_ATTEMPTS'] as const)
    if ((env[name] * 60) / Math.max(env.SIGN_IN_WINDOW_MINUTES, env.SIGN_IN_LOCK_MINUTES) > mostFailuresAnHour)
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `with this window and lock more than ${mostFailuresAnHour} failed attempts an hour are possible on one account`,
      });
});
export type Env = z.infer<typeof Env>;

export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = Env.safeParse(source);
  if (parsed.success) return parsed.data;
  throw new Error(`The environment is not right:\n${z.prettifyError(parsed.error)}`);
}
