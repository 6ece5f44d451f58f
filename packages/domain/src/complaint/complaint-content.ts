import { z } from 'zod';
import { editions, type Edition } from '../law/editions.ts';
import type { EditionRules } from '../law/editions/edition-rules.ts';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';

export const ComplaintPart = z.enum(['text', 'name', 'address', 'outgoing-number', 'outgoing-date', 'signature']);
export type ComplaintPart = z.infer<typeof ComplaintPart>;

export type ContentRequirement = {
  readonly part: ComplaintPart;
  readonly text: Text;
  readonly law: LawRef;
  /** Of whom: everyone, or organisations only. */
  readonly of: 'everyone' | 'organisation';
  /** By every edition, or by those that ask for a complaint of this form. */
  readonly askedBy: 'every-edition' | EditionRules['complaintForm'];
};

/**
 * What a complaint must hold (clause 24). The edition of 2011 asked for name, postal address and signature, of an
 * organisation also its outgoing number and date; the edition of 2013 takes it in free form.
 */
export const complaintContent: readonly ContentRequirement[] = [
  {
    part: 'text',
    text: { kk: 'шағымның мәні', ru: 'суть жалобы', en: 'what the complaint is about' },
    law: clause('24'),
    of: 'everyone',
    askedBy: 'every-edition',
  },
  {
    part: 'name',
    text: {
      kk: 'тегі, аты, әкесінің аты немесе ұйымның атауы',
      ru: 'фамилия, имя, отчество или наименование организации',
      en: 'the name of the person or of the organisation',
    },
    law: clause('24'),
    of: 'everyone',
    askedBy: 'signed-with-name-and-address',
  },
  {
    part: 'address',
    text: { kk: 'пошталық мекенжайы', ru: 'почтовый адрес', en: 'the postal address' },
    law: clause('24'),
    of: 'everyone',
    askedBy: 'signed-with-name-and-address',
  },
  {
    part: 'outgoing-number',
    text: { kk: 'шығыс нөмірі', ru: 'исходящий номер', en: 'the outgoing number' },
    law: clause('24'),
    of: 'organisation',
    askedBy: 'signed-with-name-and-address',
  },
  {
    part: 'outgoing-date',
    text: { kk: 'шығыс күні', ru: 'исходящая дата', en: 'the outgoing date' },
    law: clause('24'),
    of: 'organisation',
    askedBy: 'signed-with-name-and-address',
  },
  {
    part: 'signature',
    text: { kk: 'қолы', ru: 'подпись', en: 'the signature' },
    law: clause('24'),
    of: 'everyone',
    askedBy: 'signed-with-name-and-address',
  },
];

/** What a complaint must hold under an edition. */
export function contentOf(edition: Edition, by: 'person' | 'organisation'): readonly ContentRequirement[] {
  return complaintContent.filter(
    ({ of, askedBy }) =>
      (askedBy === 'every-edition' || askedBy === editions[edition].complaintForm) &&
      (of === 'everyone' || by === 'organisation'),
  );
}

/** What is still missing; a complaint in free form lacks nothing but its words. */
export function missingContent(
  edition: Edition,
  by: 'person' | 'organisation',
  given: readonly ComplaintPart[],
): readonly ContentRequirement[] {
  return contentOf(edition, by).filter(({ part }) => !given.includes(part));
}

/** Whether the edition takes a complaint in free form. */
export function isFreeForm(edition: Edition): boolean {
  return editions[edition].complaintForm === 'free';
}
