import { z } from 'zod';
import { readPassportNumber } from '../identity/passport.ts';
import { PlainDate } from '../law/plain-date.ts';
import { matchNames } from '../names/match-names.ts';

/** A crossing of the border as the border service reports it. */
export const BorderCrossing = z.object({
  /** The line of the file on which it stands, from 1. */
  line: z.int(),
  direction: z.enum(['in', 'out']),
  on: PlainDate,
  name: z.string(),
  birthDate: PlainDate.nullable(),
  citizenship: z.string().nullable(),
  passportNumber: z.string().nullable(),
  checkpoint: z.string(),
});
export type BorderCrossing = z.infer<typeof BorderCrossing>;

/** The visitor as the application names them: in Latin letters as in the passport, and in Russian. */
export type VisitorIdentity = {
  readonly nameLatin: string;
  readonly nameRussian: string;
  readonly birthDate: PlainDate;
  readonly passportNumber: string;
};

export type CrossingLikeness = {
  /** 0…1, of the names, in whichever script they agree better. */
  readonly score: number;
  readonly sameName: boolean;
  readonly sameBirthDate: boolean;
  readonly samePassport: boolean;
};

export function compareCrossing(
  crossing: Pick<BorderCrossing, 'name' | 'birthDate' | 'passportNumber'>,
  visitor: VisitorIdentity,
): CrossingLikeness {
  const matches = [visitor.nameLatin, visitor.nameRussian].map((name) => matchNames(crossing.name, name));
  return {
    score: Math.max(...matches.map(({ score }) => score)),
    sameName: matches.some(({ same }) => same),
    sameBirthDate: crossing.birthDate === visitor.birthDate,
    samePassport: crossing.passportNumber !== null && plain(crossing.passportNumber) === plain(visitor.passportNumber),
  };
}

/** So alike must the names be beside the same passport: its holder may be written in another transcription. */
const likeEnough = 0.5;

/**
 * Whether a crossing is taken as the visitor's without asking: the passport and a name alike, or the day of birth and a
 * spelling of the same name. Anything less is shown to an officer and recorded by nobody.
 */
export function isVisitors(likeness: CrossingLikeness): boolean {
  const { score, sameName, sameBirthDate, samePassport } = likeness;
  return (samePassport && (sameName || score >= likeEnough)) || (sameBirthDate && sameName);
}

function plain(passport: string): string {
  const reading = readPassportNumber(passport);
  return reading.valid ? reading.number : passport.toUpperCase();
}
