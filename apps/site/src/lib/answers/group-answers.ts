import type { Fields } from '@shaqyru/domain/application/field';
import {
  answersOf,
  getGroup,
  groupIdsOf,
  type AnyDraft,
  type AnyInvitee,
  type FormGroupId,
} from '@shaqyru/domain/application/forms';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { Remark } from '@shaqyru/domain/application/remark';
import { filesAskedOn } from '@shaqyru/domain/application/required-files';
import { type AttachmentKind, attachmentKinds, type Attachment } from '@shaqyru/domain/files/attachment';
import type { Language, Text } from '@shaqyru/domain/law/text';

/** A page of the form: a group of questions, and for the invited people whose. */
export type Place = { group: FormGroupId; inviteeId: string | null };

export function fieldsOf(kind: ApplicationKind, group: FormGroupId): Fields {
  return getGroup(kind, group).fields;
}

/** The answers given on a page; undefined when the page has never been saved. */
export function answersAt(
  answers: AnyDraft,
  { group, inviteeId }: Place,
): Readonly<Record<string, unknown>> | undefined {
  return answersOf(answers, group, inviteeId);
}

export type Scan = { kind: AttachmentKind; title: Text; required: boolean };

/** The scans that are asked for on a page, or may be added there. */
export function scansOf(kind: ApplicationKind, group: FormGroupId, answers: AnyDraft = {}): Scan[] {
  const { visit } = answers;
  const toWork = visit !== undefined && 'purpose' in visit && visit.purpose === 'work';
  return filesAskedOn(kind, group, { invitedToWork: toWork }).map((scan) => ({
    ...scan,
    title: attachmentKinds[scan.kind].title,
  }));
}

/** The words of a question or of a scan. */
export function labelOf(
  kind: ApplicationKind,
  group: FormGroupId,
  name: string,
  language: Language,
): string | undefined {
  const scan = scansOf(kind, group).find((one) => one.kind === name);
  return (fieldsOf(kind, group)[name]?.label ?? scan?.title)?.[language];
}

export function filesAt<F extends Pick<Attachment, 'kind' | 'inviteeId'>>(
  files: readonly F[],
  kind: AttachmentKind,
  inviteeId: string | null,
): F[] {
  return files.filter((file) => file.kind === kind && (file.inviteeId ?? null) === inviteeId);
}

/** All pages that have been or must be filled in, in the order of the form. */
export function placesOf(kind: ApplicationKind, answers: AnyDraft): Place[] {
  return groupIdsOf(kind).flatMap((group): Place[] =>
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

export function inviteeName(invitee: Pick<AnyInvitee, 'surnameLatin' | 'givenNamesLatin'>): string {
  return `${invitee.surnameLatin} ${invitee.givenNamesLatin}`;
}

/** "Invited person 2: KARIMOV Rustam"; the number only when there are several. */
export function titleOf(kind: ApplicationKind, place: Place, answers: AnyDraft, language: Language): string {
  const title = getGroup(kind, place.group).title[language];
  if (place.group !== 'invitee') return title;
  const invitees = answers.invitees ?? [];
  const index = invitees.findIndex(({ id }) => id === place.inviteeId);
  const invitee = invitees[index];
  if (!invitee) return invitees.length > 0 ? `${title} ${invitees.length + 1}` : title;
  return `${title}${invitees.length > 1 ? ` ${index + 1}` : ''}: ${inviteeName(invitee)}`;
}

export function remarksAt(remarks: readonly Remark[], place: Place): Remark[] {
  return remarks.filter((remark) => isAbout(remark, place));
}

/** Without a person, "invitee" is about all of them and the list itself. */
function isAbout(named: Place, place: Place): boolean {
  return named.group === place.group && (named.inviteeId === null || named.inviteeId === place.inviteeId);
}
