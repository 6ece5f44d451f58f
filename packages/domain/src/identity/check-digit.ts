const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * The twelfth digit of an IIN or a BIN, from its first eleven; undefined when both rows of weights give 10: no such
 * number is ever issued.
 */
export function checkDigit(firstEleven: string): number | undefined {
  for (const weights of [firstWeights, secondWeights]) {
    const sum = weights.reduce((total, weight, place) => total + weight * Number(firstEleven[place]), 0);
    if (sum % 11 < 10) return sum % 11;
  }
  return undefined;
}

/** True when the twelve digits end with their check digit. */
export function hasRightCheckDigit(twelveDigits: string): boolean {
  return checkDigit(twelveDigits.slice(0, 11)) === Number(twelveDigits[11]);
}
