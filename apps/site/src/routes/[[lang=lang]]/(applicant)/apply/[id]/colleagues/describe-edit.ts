import type { PageEdit } from '@shaqyru/domain/organisation/colleagues';
import type { Language } from '@shaqyru/domain/law/text';
import { samePlace, type Place } from '#lib/answers/group-answers.ts';
import { formatInstant } from '#lib/format-instant.ts';
import { words } from './words.ts';

/** "Last changed by …, 24 November 2026, 14:05"; null for a page of a single person's application, and one never saved. */
export function describeEdit(edits: readonly PageEdit[], place: Place, language: Language): string | null {
  const edit = edits.find((one) => samePlace(one, place));
  if (!edit) return null;
  const w = words[language];
  return w.edited(edit.by ?? w.foreigner, formatInstant(edit.at, language));
}
