import { describe, expect, it } from 'vitest';
import { InvitationNumber, maskName, VerificationCode } from './verification.ts';

describe('what whoever holds an invitation sees (Annex 2, reverse)', () => {
  it.each([
    ['YUSUPOVA DILNOZA', 'Y***** D*****'],
    ['Юсупова  Дильноза Рустамовна', 'Ю***** Д***** Р*****'],
    ['Ли', 'Л*****'],
    [' ', ''],
  ])('%j is shown as %j', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each([
    ['KZ01-2026-000123', 'KZ01-2026-000123'],
    [' kz01-2026-000123 ', 'KZ01-2026-000123'],
    ['KZ01-2026-000000123', 'KZ01-2026-000000123'],
    ['KZ1-2026-000123', null],
    ['KZ01-2026-00012', null],
    ['KZ01-2026-0000001234', null],
  ])('the number %j is read as %j', (typed, number) => {
    expect(InvitationNumber.safeParse(typed).data ?? null).toBe(number);
  });

  it.each([
    ['ABCD-EFGH-1234-5678', 'ABCDEFGH12345678'],
    ['abcd efgh 1234 5678', 'ABCDEFGH12345678'],
    ['ABCD-EFGH-1234-567', null],
    ['ABCD-EFGH-1234-56789', null],
  ])('the code %j is read as %j', (typed, code) => {
    expect(VerificationCode.safeParse(typed).data ?? null).toBe(code);
  });
});
