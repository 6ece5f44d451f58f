import { z } from 'zod';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';

/** The four ways of clause 11. */
export const ApplicationKind = z.enum(['private', 'private-host-organisation', 'business-letter', 'tourist-letter']);
export type ApplicationKind = z.infer<typeof ApplicationKind>;

/** The ways whose result is the letter of Annex 3 with the mark of the directorate; that of the others is the invitation of Annex 2 (clause 5). */
export const letterKinds = ['business-letter', 'tourist-letter'] as const satisfies readonly ApplicationKind[];
export type LetterKind = (typeof letterKinds)[number];

export function isLetter(kind: ApplicationKind): kind is LetterKind {
  return letterKinds.some((letter) => letter === kind);
}

export const applicationKinds: Record<ApplicationKind, { title: Text; law: LawRef }> = {
  private: {
    title: {
      kk: 'Жеке істер бойынша шақыру',
      ru: 'Приглашение по частным делам',
      en: 'Invitation for private affairs',
    },
    law: clause('11'),
  },
  'private-host-organisation': {
    title: {
      kk: 'Қабылдаушы ұйым арқылы жеке істер бойынша шақыру',
      ru: 'Приглашение по частным делам через принимающую организацию',
      en: 'Invitation for private affairs through a host organisation',
    },
    law: clause('11'),
  },
  'business-letter': {
    title: {
      kk: 'Іскерлік мақсатпен шақыру хат',
      ru: 'Письмо-приглашение с деловой целью',
      en: 'Invitation letter for business purposes',
    },
    law: clause('11'),
  },
  'tourist-letter': {
    title: {
      kk: 'Туристерге арналған шақыру хат',
      ru: 'Письмо-приглашение для туристов',
      en: 'Invitation letter for tourists',
    },
    law: clause('11'),
  },
};
