import type { Invitee } from '@shaqyru/domain/application/private-affairs';
import { matchNames } from '@shaqyru/domain/names/match-names';
import { matchingKey } from '@shaqyru/domain/names/matching-key';

export type RecordOfPerson = { name: string; birthDate: string | null; passportNumber: string | null };
export type Likeness = { score: number; sameBirthDate: boolean; samePassport: boolean };

/**
 * From this likeness of names an examiner is asked. 0.85 is what every two spellings of one name reach in the tests of
 * `matchNames`; names of two people that differ in a letter or two reach it as well, and that is for the examiner to tell.
 */
export const alike = 0.85;
/** Born on the same day, a remoter likeness is worth a look: one surname in common, another given name. */
const alikeWithBirthDate = 0.6;

type Named = Pick<
  Invitee,
  'surnameLatin' | 'givenNamesLatin' | 'surnameRussian' | 'givenNamesRussian' | 'patronymicRussian'
>;

/** How an invitee may be written in a register: as in the passport, and in Russian. */
export function namesOf(invitee: Named): string[] {
  return [
    `${invitee.surnameLatin} ${invitee.givenNamesLatin}`,
    [invitee.surnameRussian, invitee.givenNamesRussian, invitee.patronymicRussian].filter(Boolean).join(' '),
  ];
}

/** The keys to look the invitee up by, without repetition. */
export function nameKeysOf(invitee: Named): string[] {
  return [...new Set(namesOf(invitee).map(matchingKey))].filter(Boolean);
}

/**
 * Whether an examiner must look at this record: the same passport, a like name, or a somewhat like name with the same day
 * of birth. Null when the record is of someone else.
 */
export function judgeLikeness(
  invitee: Named & Pick<Invitee, 'birthDate' | 'passportNumber'>,
  record: RecordOfPerson,
): Likeness | null {
  const names = namesOf(invitee).map((name) => matchNames(name, record.name));
  const score = Math.max(...names.map((match) => match.score));
  const sameBirthDate = record.birthDate === invitee.birthDate;
  const samePassport = record.passportNumber === invitee.passportNumber;
  const worthALook =
    samePassport ||
    names.some((match) => match.same) ||
    score >= alike ||
    (sameBirthDate && score >= alikeWithBirthDate);
  return worthALook ? { score, sameBirthDate, samePassport } : null;
}
