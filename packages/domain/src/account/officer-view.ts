import { z } from 'zod';
import { email } from '../application/field.ts';
import { Instant } from '../law/plain-date.ts';
import type { Text } from '../law/text.ts';
import { iinProblemText } from '../identity/iin.ts';
import { postingProblems } from './posting.ts';
import { OfficerRole } from './role.ts';

/** A login is typed on every keyboard: Latin letters, digits, a dot and a hyphen. */
export const Login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z][a-z0-9.-]{2,49}$/);

/** Why something was done to an officer's account. */
export const ChangeReason = z.string().trim().min(5).max(500);

const Line = z.string().trim().min(2).max(120);

/** What an administrator says of an officer. The place is of Annex 1; `departmentId` may be the ministry. */
export const OfficerFields = z.object({
  name: Line,
  post: Line,
  iin: z.string().trim().max(20),
  role: OfficerRole,
  departmentId: z.string().max(120),
  unitId: z.string().max(120).nullable(),
  /** The work address, to which the officer is written; null: warnings stand on the pages only. */
  email: email.nullable(),
});
export type OfficerFields = z.infer<typeof OfficerFields>;

/** What cannot be known before the form is sent, or does not fit together. */
export const officerProblems = {
  'login-taken': {
    kk: 'Мұндай логин бар. Басқасын жазыңыз',
    ru: 'Такой логин уже есть. Укажите другой',
    en: 'There is such a login already. Give another',
  },
  'iin-taken': {
    kk: 'Бұл ЖСН-мен жұмыс істеп жүрген қызметкер бар: бір адамның екі жазбасы болмайды',
    ru: 'С этим ИИН уже есть действующий сотрудник: у одного человека не бывает двух записей',
    en: 'An active officer has this IIN already: one person has no two accounts',
  },
  ...postingProblems,
  ...iinProblemText,
} as const satisfies Readonly<Record<string, Text>>;
export type OfficerProblem = keyof typeof officerProblems;
export const OfficerProblems = z.array(
  z.object({
    field: z.enum(['login', 'name', 'post', 'iin', 'role', 'departmentId', 'unitId']),
    problem: z.enum(Object.keys(officerProblems) as [OfficerProblem, ...OfficerProblem[]]),
  }),
);
export type OfficerProblems = z.infer<typeof OfficerProblems>;

export const OfficerQuery = z.object({
  /** Names in any script, a login, or an IIN. */
  search: z.string().trim().max(120).optional(),
  departmentId: z.string().max(120).optional(),
  unitId: z.string().max(120).optional(),
  role: OfficerRole.optional(),
  active: z.boolean().optional(),
  /** The id of the last officer of the page before. */
  cursor: z.uuid().optional(),
});
export type OfficerQuery = z.infer<typeof OfficerQuery>;

export const OfficerRow = z.object({
  id: z.uuid(),
  login: z.string(),
  name: z.string(),
  post: z.string(),
  role: OfficerRole,
  departmentId: z.string(),
  unitId: z.string().nullable(),
  active: z.boolean(),
  /** Waits for the first sign-in, or the first after a reset. */
  awaitsFirstSignIn: z.boolean(),
});
export type OfficerRow = z.infer<typeof OfficerRow>;

export const OfficerAction = z.enum([
  'add',
  'change',
  'disable',
  'enable',
  'reset-password',
  'reset-second-factor',
  'first-sign-in',
  'change-own-password',
]);
export type OfficerAction = z.infer<typeof OfficerAction>;

/** One field, before → after. */
export const FieldChange = z.object({
  field: z.enum(['name', 'post', 'iin', 'role', 'departmentId', 'unitId', 'email']),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type FieldChange = z.infer<typeof FieldChange>;

export const OfficerChange = z.object({
  at: Instant,
  /** Who did it; null: the product itself, before there was an administrator. */
  byName: z.string().nullable(),
  action: OfficerAction,
  changes: z.array(FieldChange),
  reason: z.string(),
});
export type OfficerChange = z.infer<typeof OfficerChange>;

/** An officer as the administrator sees one. */
export const OfficerRecord = OfficerRow.extend({
  iin: z.string(),
  email: z.string().nullable(),
  /** To be sent back with a change: whoever changed the officer meanwhile is not overwritten. */
  version: z.int(),
  /** Until when the one-time password is good; null when the officer has an own one. */
  oneTimeUntil: Instant.nullable(),
  hasSecondFactor: z.boolean(),
  openSessions: z.int(),
  /** The own account, in which an administrator changes nothing. */
  own: z.boolean(),
  history: z.array(OfficerChange),
});
export type OfficerRecord = z.infer<typeof OfficerRecord>;

/** Why an account was left as it is. */
export const UnchangedOutcome = z.enum(['changed-elsewhere', 'own-rights', 'last-administrator']);
export type UnchangedOutcome = z.infer<typeof UnchangedOutcome>;

/** A signed-in browser of the own. */
export const OwnSession = z.object({
  id: z.uuid(),
  openedAt: Instant,
  expiresAt: Instant,
  /** As the browser called itself when signing in; empty when it did not. */
  browser: z.string(),
  current: z.boolean(),
});
export type OwnSession = z.infer<typeof OwnSession>;
