import { describe, expect, it } from 'vitest';
import { readIban } from './iban.ts';

describe('account numbers of Kazakhstan', () => {
  it.each<[text: string, iban: string | null, why: string]>([
    ['KZ86125KZT5004100100', 'KZ86125KZT5004100100', 'the example of the register of IBAN'],
    ['kz86 125k zt50 0410 0100', 'KZ86125KZT5004100100', 'as it is typed'],
    ['KZ86125KZT5004100101', null, 'a digit is wrong'],
    ['KZ68125KZT5004100100', null, 'the check digits are exchanged'],
    ['KZ86125KZT500410010', null, 'a character is missing'],
    ['KZ86125KZT5004100100 1', null, 'a character too many'],
    ['1KZ86125KZT5004100100', null, 'something before it'],
    ['DE89370400440532013000', null, 'another country’s'],
    ['', null, 'nothing'],
  ])('%s is %s: %s', (text, iban) => {
    expect(readIban(text)).toBe(iban);
  });
});
