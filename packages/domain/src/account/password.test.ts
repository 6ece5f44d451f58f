import { expect, it } from 'vitest';
import { findPasswordProblem, type PasswordProblem } from './password.ts';

it.each<[string, PasswordProblem | null]>([
  ['тау мен дала жел', null],
  ['он бір таңб', 'short'],
  ['🐎🐎🐎🐎🐎🐎', 'short'],
  ['a'.repeat(201), 'long'],
  ['Menin Esil quralym', 'has-login'],
  ['aaaaaaaaaaaaab', 'monotonous'],
  ['the present one!', 'same'],
])('%s: %s', (password, problem) => {
  expect(findPasswordProblem(password, { login: 'esil', present: 'the present one!' })).toBe(problem);
});
