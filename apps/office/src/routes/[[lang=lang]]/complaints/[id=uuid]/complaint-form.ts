import type { Typed } from '#lib/server/submission.ts';

/** Everything an officer can send from the page; each is a form action of this name, and a section of the page. */
export const complaintForms = [
  'nameConcerned',
  'assign',
  'requestInformation',
  'reply',
  'checkOnSite',
  'hear',
  'proposeAnswer',
  'returnToConsider',
  'extend',
  'forward',
  'relate',
  'tell',
  'deliver',
  'noteWithdrawal',
  'attach',
] as const;
export type ComplaintFormName = (typeof complaintForms)[number];

/** A form that came back: what is wrong with it, and all that was typed. */
export type CameBack = {
  form: ComplaintFormName;
  errors: { id?: string | undefined; text: string }[];
  typed: Typed;
};

export function errorOf(back: CameBack | null, id: string): string | undefined {
  return back?.errors.find((error) => error.id === id)?.text;
}

export function typedText(back: CameBack | null, name: string): string {
  return back?.typed[name]?.[0] ?? '';
}
