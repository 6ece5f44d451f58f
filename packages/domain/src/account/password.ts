import type { Text } from '../law/text.ts';

export const shortestPassword = 12;
export const longestPassword = 200;

/** Why a new password is not taken. */
export const passwordProblems = {
  short: {
    kk: `Құпиясөз кемінде ${shortestPassword} таңбадан тұрсын`,
    ru: `Пароль должен быть не короче ${shortestPassword} знаков`,
    en: `The password must have at least ${shortestPassword} characters`,
  },
  long: {
    kk: `Құпиясөз ${longestPassword} таңбадан аспасын`,
    ru: `Пароль должен быть не длиннее ${longestPassword} знаков`,
    en: `The password must have at most ${longestPassword} characters`,
  },
  'has-login': {
    kk: 'Құпиясөзде логин болмасын',
    ru: 'Пароль не должен содержать логин',
    en: 'The password must not contain the login',
  },
  monotonous: {
    kk: 'Құпиясөзде кемінде бес түрлі таңба болсын',
    ru: 'В пароле должно быть не менее пяти разных знаков',
    en: 'The password must have at least five different characters',
  },
  same: {
    kk: 'Бұрынғысынан басқа құпиясөз ойлап табыңыз',
    ru: 'Придумайте пароль, отличный от прежнего',
    en: 'Choose a password other than the present one',
  },
} as const satisfies Readonly<Record<string, Text>>;
export type PasswordProblem = keyof typeof passwordProblems;

/** What is wrong with a password that an officer chooses; null when nothing is. Length counts in characters, not in code units. */
export function findPasswordProblem(password: string, { login, present }: { login: string; present: string }) {
  const characters = [...password];
  const problem: PasswordProblem | null =
    characters.length < shortestPassword
      ? 'short'
      : characters.length > longestPassword
        ? 'long'
        : password.toLowerCase().includes(login)
          ? 'has-login'
          : new Set(characters).size < 5
            ? 'monotonous'
            : password === present
              ? 'same'
              : null;
  return problem;
}
