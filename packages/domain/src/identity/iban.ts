/**
 * An account number of Kazakhstan (IBAN, ISO 13616): KZ, two check digits, three digits of the bank, thirteen characters of
 * the account. Spaces are ignored, letters may be small. null when there is no such number: another length, or the check
 * digits are wrong.
 */
export function readIban(text: string): string | null {
  const iban = text.replace(/\s/gu, '').toUpperCase();
  if (!/^KZ\d{5}[\dA-Z]{13}$/.test(iban)) return null;
  const digits = [...`${iban.slice(4)}${iban.slice(0, 4)}`].map((character) => parseInt(character, 36)).join('');
  const remainder = [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
  return remainder === 1 ? iban : null;
}
