import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';
import type { CaseAction } from './workflow.ts';

/** What follows from an action in the same stroke, besides the new status. */
export type Effect =
  | 'number-given'
  | 'term-begins'
  | 'term-ends'
  | 'receipt-spent'
  | 'talon-printed'
  | 'forms-printed'
  | 'decision-printed'
  | 'applicant-told';

/** Each with the clause that asks for it. */
export const effects: Record<Effect, { readonly name: Text; readonly law: LawRef }> = {
  'number-given': {
    name: { kk: 'өтінішке нөмір беріледі', ru: 'заявлению присваивается номер', en: 'the application gets its number' },
    law: clause('14'),
  },
  'term-begins': {
    name: { kk: 'қарау мерзімі басталады', ru: 'начинается срок рассмотрения', en: 'the term of considering begins' },
    law: clause('7'),
  },
  'term-ends': {
    name: {
      kk: 'қарау мерзімі тоқтайды',
      ru: 'срок рассмотрения прекращается',
      en: 'the term of considering ends',
    },
    law: clause('7'),
  },
  'receipt-spent': {
    name: { kk: 'түбіртек пайдаланылады', ru: 'квитанция использована', en: 'the receipt is spent' },
    law: clause('8'),
  },
  'talon-printed': {
    name: { kk: 'талон беріледі', ru: 'выдаётся талон', en: 'the talon is given' },
    law: clause('14'),
  },
  'forms-printed': {
    name: {
      kk: 'сауалнама-өтініш немесе шақыру хат басылады',
      ru: 'печатается заявление-анкета или письмо-приглашение',
      en: 'the questionnaire or the invitation letter is printed',
    },
    law: clause('11'),
  },
  'decision-printed': {
    name: {
      kk: 'шақыру немесе дәлелді бас тарту басылады',
      ru: 'печатается приглашение или мотивированный отказ',
      en: 'the invitation or the reasoned refusal is printed',
    },
    law: clause('5'),
  },
  'applicant-told': {
    name: { kk: 'өтініш берушіге хабарланады', ru: 'заявителю сообщается', en: 'the applicant is told' },
    law: clause('15'),
  },
};

/** Handed in at the window, the forms are on paper already. */
const takenIn = ['number-given', 'term-begins', 'receipt-spent', 'talon-printed', 'applicant-told'] as const;

export const effectsOf: Record<CaseAction, readonly Effect[]> = {
  submit: [...takenIn, 'forms-printed'],
  withdraw: ['term-ends'],
  accept: ['applicant-told'],
  'accept-paper': takenIn,
  // Handed in again, the application begins a new term.
  'return-incomplete': ['term-ends', 'applicant-told'],
  'start-examination': [],
  propose: [],
  'return-to-examiner': [],
  decide: ['decision-printed', 'applicant-told'],
  'hand-over': [],
  'put-under-control': [],
  close: [],
  // Of each invitation that is cancelled the applicant has been told by then.
  cancel: [],
  expire: [],
  reopen: ['term-begins', 'applicant-told'],
};
