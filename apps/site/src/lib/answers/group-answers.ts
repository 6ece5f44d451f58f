import {
  groupIds,
  privateAffairsGroups,
  type DraftAnswers,
  type GroupId,
  type Invitee,
} from '@shaqyru/domain/application/private-affairs';
import type { Fields } from '@shaqyru/domain/application/field';
import type { Remark } from '@shaqyru/domain/application/remark';
import { type AttachmentKind, attachmentKinds, type Attachment } from '@shaqyru/domain/files/attachment';
import type { Language, Text } from '@shaqyru/domain/law/text';

/** A page of the form: a group of questions, and for the invited people whose. */
export type Place = { group: GroupId; inviteeId: string | null };

export function fieldsOf(group: GroupId): Fields {
  return privateAffairsGroups[group].fields;
}

/** The answers given on a page; undefined when the page has never been saved. */
export function answersAt(answers: DraftAnswers, { group, inviteeId }: Place): Record<string, unknown> | undefined {
  if (group === 'invitee') return answers.invitees?.find((invitee) => invitee.id === inviteeId);
  return answers[group];
}

/** The scan that is asked for on a page, or may be added there. */
const scans: Partial<Record<GroupId, { kind: AttachmentKind; required: boolean }>> = {
  invitee: { kind: 'passport-scan', required: true },
  petition: { kind: 'other', required: false },
  receipt: { kind: 'receipt-scan', required: true },
};

export function scanOf(group: GroupId): { kind: AttachmentKind; title: Text; required: boolean } | undefined {
  const scan = scans[group];
  return scan && { ...scan, title: attachmentKinds[scan.kind].title };
}

export function filesAt(files: readonly Attachment[], { group, inviteeId }: Place): Attachment[] {
  const kind = scans[group]?.kind;
  return files.filter((file) => file.kind === kind && (file.inviteeId ?? null) === inviteeId);
}

/** All pages that have been or must be filled in, in the order of the form. */
export function placesOf(answers: DraftAnswers): Place[] {
  return groupIds.flatMap((group): Place[] =>
    group === 'invitee'
      ? (answers.invitees ?? []).map(({ id }) => ({ group, inviteeId: id }))
      : [{ group, inviteeId: null }],
  );
}

export function samePlace(a: Place, b: Place): boolean {
  return a.group === b.group && a.inviteeId === b.inviteeId;
}

/** The address of a page within the application's own, "/visit". */
export function addressOf({ group, inviteeId }: Place): string {
  if (group !== 'invitee') return `/${group}`;
  return inviteeId ? `/invitees/${inviteeId}` : '/invitees';
}

export function inviteeName(invitee: Pick<Invitee, 'surnameLatin' | 'givenNamesLatin'>): string {
  return `${invitee.surnameLatin} ${invitee.givenNamesLatin}`;
}

/** "Invited person 2: KARIMOV Rustam"; the number only when there are several. */
export function titleOf(place: Place, answers: DraftAnswers, language: Language): string {
  const title = privateAffairsGroups[place.group].title[language];
  if (place.group !== 'invitee') return title;
  const invitees = answers.invitees ?? [];
  const index = invitees.findIndex(({ id }) => id === place.inviteeId);
  const invitee = invitees[index];
  if (!invitee) return invitees.length > 0 ? `${title} ${invitees.length + 1}` : title;
  return `${title}${invitees.length > 1 ? ` ${index + 1}` : ''}: ${inviteeName(invitee)}`;
}

/**
 * Of an application that an officer returned, only what the officer named may be changed, and what is wrong as of today (a
 * day that has passed meanwhile); of a new one, everything.
 */
export function isOpen(remarks: readonly Remark[], problems: readonly Place[], place: Place): boolean {
  return remarks.length === 0 || [...remarks, ...problems].some((named) => isAbout(named, place));
}

export function remarksAt(remarks: readonly Remark[], place: Place): Remark[] {
  return remarks.filter((remark) => isAbout(remark, place));
}

/** Without a person, "invitee" is about all of them and the list itself. */
function isAbout(named: Place, place: Place): boolean {
  return named.group === place.group && (named.inviteeId === null || named.inviteeId === place.inviteeId);
}
