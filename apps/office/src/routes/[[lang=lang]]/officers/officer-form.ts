import {
  ChangeReason,
  Login,
  OfficerFields,
  officerProblems,
  type OfficerProblems,
} from '@shaqyru/domain/account/officer-view';
import type { Language } from '@shaqyru/domain/law/text';
import { textOf } from '#lib/server/submission.ts';
import { words } from './words.ts';

export type FormError = { id: string; text: string };
const names = ['login', 'name', 'post', 'iin', 'role', 'departmentId', 'unitId', 'email', 'reason'] as const;
/** As it was typed, to be shown again. */
export type TypedOfficer = Record<(typeof names)[number], string>;

export function typedOfficer(form: FormData): TypedOfficer {
  const entries = names.map((name) => [name, textOf(form, name)] as const);
  return Object.fromEntries(entries) as TypedOfficer;
}

/** The fields, or what is wrong with them. A login is asked for only when the officer is new. */
export function readOfficer(typed: TypedOfficer, language: Language) {
  const w = words[language];
  const fields = OfficerFields.safeParse({ ...typed, unitId: typed.unitId || null, email: typed.email || null });
  const texts: Partial<Record<string, string>> = {
    name: w.fillName,
    post: w.fillPost,
    iin: officerProblems['not-12-digits'][language],
    role: w.fillRole,
    departmentId: officerProblems['unknown-department'][language],
    email: w.fillEmail,
  };
  const wrong = new Set(fields.success ? [] : fields.error.issues.map(({ path }) => String(path[0])));
  const errors: FormError[] = [...wrong].map((id) => ({ id, text: texts[id] ?? w.fillName }));
  const reason = readReason(typed.reason, language);
  if (reason.error) errors.push(reason.error);
  return fields.success && errors.length === 0 ? { fields: fields.data, reason: typed.reason, errors } : { errors };
}

export function readLogin(typed: TypedOfficer, language: Language): { login: string } | { error: FormError } {
  const login = Login.safeParse(typed.login);
  return login.success ? { login: login.data } : { error: { id: 'login', text: words[language].fillLogin } };
}

export function readReason(reason: string, language: Language): { error: FormError | null } {
  const valid = ChangeReason.safeParse(reason).success;
  return { error: valid ? null : { id: 'reason', text: words[language].fillReason } };
}

/** What the backend found, at the fields. */
export function errorsOf(problems: OfficerProblems, language: Language): FormError[] {
  return problems.map(({ field, problem }) => ({ id: field, text: officerProblems[problem][language] }));
}
