import { z } from 'zod';
import type { Text } from '../law/text.ts';
import { schemaOf, type Fields } from './field.ts';
import {
  BusinessLetterApplication,
  businessLetterGroups,
  LetterInvitee,
  maximumLetterInvitees,
  TouristLetterApplication,
  touristLetterGroups,
} from './invitation-letter.ts';
import { isLetter, type ApplicationKind } from './kind.ts';
import { KeptLetterheadAnswers, KeptOrganisationAnswers } from './organisation-fields.ts';
import {
  DraftAnswers,
  Invitee,
  KeptInviterAnswers,
  maximumInvitees,
  PrivateAffairsApplication,
  privateAffairsGroups,
} from './private-affairs.ts';
import { PrivateHostOrganisationApplication, privateHostOrganisationGroups } from './private-host-organisation.ts';

/** The question groups of each kind, in the order in which they are asked. */
export const formGroups = {
  private: privateAffairsGroups,
  'private-host-organisation': privateHostOrganisationGroups,
  'business-letter': businessLetterGroups,
  'tourist-letter': touristLetterGroups,
} as const satisfies Record<ApplicationKind, Readonly<Record<string, { title: Text; fields: Fields }>>>;

/** A group of one kind; of several kinds, of any of them. */
export type GroupOf<K extends ApplicationKind> = K extends ApplicationKind
  ? keyof (typeof formGroups)[K] & string
  : never;

const everyGroup = [...new Set(Object.values(formGroups).flatMap((groups) => Object.keys(groups)))];

/** A group of any kind. */
export const FormGroupId = z.enum(everyGroup as [GroupOf<ApplicationKind>, ...GroupOf<ApplicationKind>[]]);
export type FormGroupId = z.infer<typeof FormGroupId>;

type FieldsOf<K extends ApplicationKind, G extends string> = K extends ApplicationKind
  ? G extends keyof (typeof formGroups)[K]
    ? (typeof formGroups)[K][G] extends { fields: infer F extends Fields }
      ? F
      : never
    : never
  : never;

/** The answers of one group, checked. */
export type GroupAnswers<K extends ApplicationKind, G extends string> =
  FieldsOf<K, G> extends infer F ? (F extends Fields ? { [N in keyof F]: z.infer<F[N]['schema']> } : never) : never;

export type QuestionGroup = { readonly title: Text; readonly fields: Fields };

/** The groups of a kind by name, in the order in which they are asked; `invitee` is asked once for each invited person. */
export function groupsOf<K extends ApplicationKind>(kind: K): (typeof formGroups)[K] {
  return formGroups[kind];
}

/** The names of a kind's groups, in order. */
export function groupIdsOf<K extends ApplicationKind>(kind: K): readonly GroupOf<K>[] {
  return Object.keys(formGroups[kind]) as GroupOf<K>[];
}

export function isGroupOf<K extends ApplicationKind>(kind: K, group: string): group is GroupOf<K> {
  return Object.hasOwn(formGroups[kind], group);
}

/** Throws RangeError when the kind has no such group. */
export function getGroup(kind: ApplicationKind, group: string): QuestionGroup {
  const found = (formGroups[kind] as Readonly<Record<string, QuestionGroup>>)[group];
  if (!found || !isGroupOf(kind, group)) throw new RangeError(`an application ${kind} has no group ${group}`);
  return found;
}

const schemas = new Map<Fields, z.ZodType<Record<string, unknown>>>();

/** The schema of a group's answers. Throws RangeError when the kind has no such group. */
export function groupSchema(kind: ApplicationKind, group: string): z.ZodType<Record<string, unknown>> {
  const { fields } = getGroup(kind, group);
  const schema = schemas.get(fields) ?? schemaOf(fields);
  schemas.set(fields, schema);
  return schema;
}

/** The schema of a whole application of each kind, every answer given. */
export const applicationSchemas = {
  private: PrivateAffairsApplication,
  'private-host-organisation': PrivateHostOrganisationApplication,
  'business-letter': BusinessLetterApplication,
  'tourist-letter': TouristLetterApplication,
} as const satisfies Record<ApplicationKind, z.ZodType>;

export type ApplicationOf<K extends ApplicationKind> = K extends ApplicationKind
  ? z.infer<(typeof applicationSchemas)[K]>
  : never;

/** The same as it is taken in on paper: whoever applies at the window need not have an e-mail address (clause 15). */
export const paperSchemas = {
  private: PrivateAffairsApplication.extend({ inviter: KeptInviterAnswers }),
  'private-host-organisation': PrivateHostOrganisationApplication.extend({ organisation: KeptOrganisationAnswers }),
  'business-letter': BusinessLetterApplication.extend({ organisation: KeptLetterheadAnswers }),
  'tourist-letter': TouristLetterApplication.extend({ organisation: KeptLetterheadAnswers }),
} as const satisfies Record<ApplicationKind, z.ZodType>;

export type PaperApplicationOf<K extends ApplicationKind> = K extends ApplicationKind
  ? z.infer<(typeof paperSchemas)[K]>
  : never;

const inviteesSoFar = z.array(Invitee).max(maximumInvitees);
const letterInviteesSoFar = z.array(LetterInvitee).max(maximumLetterInvitees);

/** The schema of what has been answered so far: whole groups, each checked when it was saved. */
export const draftSchemas = {
  private: DraftAnswers,
  'private-host-organisation': paperSchemas['private-host-organisation'].extend({ invitees: inviteesSoFar }).partial(),
  'business-letter': paperSchemas['business-letter'].extend({ invitees: letterInviteesSoFar }).partial(),
  'tourist-letter': paperSchemas['tourist-letter'].extend({ invitees: letterInviteesSoFar }).partial(),
} as const satisfies Record<ApplicationKind, z.ZodType>;

export type DraftOf<K extends ApplicationKind> = K extends ApplicationKind ? z.infer<(typeof draftSchemas)[K]> : never;

/** The answers so far of an application whose kind is not looked at; its groups were checked when they were saved. */
export type AnyDraft = DraftOf<ApplicationKind>;
/** The same as it goes over the wire, whole: which kind it is stands beside it and not within. */
export const AnyDraft = z.custom<AnyDraft>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** At most so many invited people in one application of a kind: a limit of the product, not of the law. */
export function mostInviteesOf(kind: ApplicationKind): number {
  return isLetter(kind) ? maximumLetterInvitees : maximumInvitees;
}

/** An invited person of any kind of application. */
export type AnyInvitee = NonNullable<AnyDraft['invitees']>[number];

/** The answers given on a page; undefined when it has never been saved, or is no page of this application. */
export function answersOf(
  draft: AnyDraft,
  group: FormGroupId,
  inviteeId: string | null,
): Readonly<Record<string, unknown>> | undefined {
  if (group === 'invitee') return draft.invitees?.find(({ id }) => id === inviteeId);
  return (draft as Readonly<Partial<Record<FormGroupId, Readonly<Record<string, unknown>>>>>)[group];
}

/** Whom to write to and where they live or work: the inviting person, or of an organisation's application the organisation. */
export function contactOf(draft: AnyDraft): { email?: string | undefined; telephone?: string; address?: string } {
  if ('organisation' in draft && draft.organisation) return draft.organisation;
  return ('inviter' in draft && draft.inviter) || {};
}
