import { z } from 'zod';
import { Language } from '../case/case-view.ts';
import type { FieldProblem } from '../application/problem.ts';
import type { Edition } from '../law/editions.ts';
import type { Text } from '../law/text.ts';
import { isBody } from '../offices/bodies.ts';
import { findOffice } from '../offices/offices.ts';
import { ComplaintPart, missingContent } from './complaint-content.ts';
import { ComplaintTopic } from './complaint-topic.ts';

/** How it came: through the site, or at the chancellery (clauses 21, 24). */
export const ComplaintChannel = z.enum(['site', 'by-hand', 'post', 'e-mail']);
export type ComplaintChannel = z.infer<typeof ComplaintChannel>;

export const complaintChannels: Record<ComplaintChannel, Text> = {
  site: { kk: 'сайт арқылы', ru: 'через сайт', en: 'through the site' },
  'by-hand': { kk: 'қолма-қол', ru: 'нарочно', en: 'by hand' },
  post: { kk: 'пошта арқылы', ru: 'по почте', en: 'by post' },
  'e-mail': { kk: 'электрондық пошта арқылы', ru: 'по электронной почте', en: 'by e-mail' },
};

export const longestComplaint = 20_000;
export const maximumFilesOfComplaint = 10;

const line = (longest: number) => z.string().trim().normalize('NFC').max(longest);

/** What a person says. Free form: everything but the words may stay empty, and the words are the person's own. */
export const ComplaintWords = z.object({
  bodyId: z.string().max(60).refine(isBody),
  /** Which unit it is about, when it is about one. */
  unitId: z
    .string()
    .max(120)
    .refine((id) => findOffice(id) !== undefined)
    .nullable(),
  topic: ComplaintTopic,
  text: line(longestComplaint).min(1),
  by: z.enum(['person', 'organisation']),
  name: line(300),
  address: line(500),
  email: z.union([z.literal(''), z.email().max(254)]),
  telephone: line(60),
  outgoingNumber: line(60),
  /** As it stands on the organisation's letter. */
  outgoingDate: line(30),
  caseNumber: line(40),
  /** Whose conduct it is about, in the person's own words. */
  aboutWhom: line(500),
  /** The language of the answer. */
  language: Language,
});
export type ComplaintWords = z.infer<typeof ComplaintWords>;

/**
 * What the edition asks for and the form does not hold yet (clause 24). It is asked of who fills in a form; a complaint that
 * reached the chancellery is registered as it is.
 */
export function lodgingProblems(words: ComplaintWords, edition: Edition): FieldProblem[] {
  const given: Partial<Record<ComplaintPart, string>> = {
    text: words.text,
    name: words.name,
    address: words.address,
    'outgoing-number': words.outgoingNumber,
    'outgoing-date': words.outgoingDate,
    // Sent through the site it is signed by sending it, or with the EDS session that it is sent in.
    signature: 'sent',
  };
  const present = ComplaintPart.options.filter((part) => given[part]);
  return missingContent(edition, words.by, present).map(({ part, law }) => ({
    field: fields[part],
    problem: 'required',
    law,
  }));
}

const fields: Record<ComplaintPart, string> = {
  text: 'text',
  name: 'name',
  address: 'address',
  'outgoing-number': 'outgoingNumber',
  'outgoing-date': 'outgoingDate',
  signature: 'signature',
};

/** "SH01-2026-000001": department of Annex 1 (00 is the ministry), year, number in that body's journal of that year. */
export const ComplaintNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^SH\d{2}-\d{4}-\d{6,9}$/);

export function complaintNumber(annexNumber: string, year: string, serial: number): string {
  return `SH${annexNumber}-${year}-${String(serial).padStart(6, '0')}`;
}
