import type { AnyInvitee } from '@shaqyru/domain/application/forms';

type Person = Pick<AnyInvitee, 'id' | 'passportNumber'>;

/** Shorter numbers stand in a file's name by chance: "scan_12.pdf". */
const shortestNumber = 5;

/** Whose passport a file's name tells by its number, "KARIMOV FA 1234567.pdf"; null when it tells nobody, or several. */
export function whoseScan(fileName: string, people: readonly Person[]): string | null {
  const plain = fileName
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const named = people.filter(
    ({ passportNumber }) => passportNumber.length >= shortestNumber && plain.includes(passportNumber),
  );
  // 1234567 stands within 12345678 too: the longest is meant.
  const longest = Math.max(0, ...named.map(({ passportNumber }) => passportNumber.length));
  const meant = named.filter(({ passportNumber }) => passportNumber.length === longest);
  return meant.length === 1 ? (meant[0]?.id ?? null) : null;
}
