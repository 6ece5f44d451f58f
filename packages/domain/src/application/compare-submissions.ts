import { z } from 'zod';
import { AttachmentKind } from '../files/attachment.ts';
import { Instant } from '../law/plain-date.ts';
import { answersOf, AnyDraft, FormGroupId, getGroup, groupIdsOf } from './forms.ts';
import { ApplicationKind } from './kind.ts';
import { Remark } from './remark.ts';
import { pageOfFile } from './required-files.ts';

/** A file as the signed content names it: by its SHA-256. */
const SignedFile = z.object({
  kind: AttachmentKind,
  inviteeId: z.uuid().nullable(),
  name: z.string(),
  sha256: z.string(),
});

/** What of the signed text is compared; it holds much else besides. */
export const SubmittedContent = z.object({
  kind: ApplicationKind,
  answers: AnyDraft,
  files: z.array(SignedFile),
});
export type SubmittedContent = z.infer<typeof SubmittedContent>;

const InviteeNamed = z.object({ inviteeId: z.uuid(), name: z.string() });
const File = SignedFile.pick({ name: true, sha256: true });

/** An answer as it is signed: every question is answered by one of these. */
const Answer = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** One difference between two submissions of an application. Answers are as they were signed; null is a question left open. */
export const SubmissionChange = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('answer'),
    group: FormGroupId,
    invitee: InviteeNamed.nullable(),
    field: z.string(),
    before: Answer,
    after: Answer,
  }),
  z.object({
    what: z.literal('files'),
    kind: AttachmentKind,
    invitee: InviteeNamed.nullable(),
    before: z.array(File),
    after: z.array(File),
  }),
  z.object({ what: z.literal('invitee-added'), invitee: InviteeNamed }),
  z.object({ what: z.literal('invitee-removed'), invitee: InviteeNamed }),
]);
export type SubmissionChange = z.infer<typeof SubmissionChange>;

/** A return as incomplete and the submission that answered it: what officers asked for, and what the applicant changed. */
export const SubmissionRound = z.object({
  returnedAt: Instant.nullable(),
  submittedAt: Instant,
  asked: z.array(Remark),
  changes: z.array(SubmissionChange),
});
export type SubmissionRound = z.infer<typeof SubmissionRound>;

/**
 * What differs between two signed contents of one application, in the order of its pages: question by question, person by
 * person, then the files. Only declared questions are compared; a person who was added or removed is one change, without
 * each of their answers. Files are told apart by their bytes: the same bytes under another name are no change.
 */
export function compareSubmissions(before: SubmittedContent, after: SubmittedContent): SubmissionChange[] {
  const changes: SubmissionChange[] = [];
  const people = invitedIn(before, after);
  for (const group of groupIdsOf(after.kind)) {
    if (group !== 'invitee') {
      changes.push(...changedAnswers(before, after, group, null));
      continue;
    }
    for (const { person, was, is } of people) {
      if (was && is) changes.push(...changedAnswers(before, after, group, person));
      else changes.push({ what: is ? 'invitee-added' : 'invitee-removed', invitee: person });
    }
  }
  const staying = people.filter(({ was, is }) => was && is).map(({ person }) => person);
  return [...changes, ...[null, ...staying].flatMap((person) => changedFiles(before, after, person))];
}

type Person = { inviteeId: string; name: string };

/** Everyone invited in either, those of today first, under the name of today. */
function invitedIn(before: SubmittedContent, after: SubmittedContent) {
  const peopleOf = ({ answers }: SubmittedContent): Person[] =>
    (answers.invitees ?? []).map(({ id, surnameLatin, givenNamesLatin }) => ({
      inviteeId: id,
      name: `${surnameLatin} ${givenNamesLatin}`,
    }));
  const [then, now] = [peopleOf(before), peopleOf(after)];
  const among = (people: readonly Person[], one: Person) => people.some(({ inviteeId }) => inviteeId === one.inviteeId);
  return [
    ...now.map((person) => ({ person, was: among(then, person), is: true })),
    ...then.filter((person) => !among(now, person)).map((person) => ({ person, was: true, is: false })),
  ];
}

function changedAnswers(
  before: SubmittedContent,
  after: SubmittedContent,
  group: FormGroupId,
  invitee: Person | null,
): SubmissionChange[] {
  const at = ({ answers }: SubmittedContent) => answersOf(answers, group, invitee?.inviteeId ?? null) ?? {};
  const [then, now] = [at(before), at(after)];
  return Object.keys(getGroup(after.kind, group).fields).flatMap((field): SubmissionChange[] => {
    const [was, is] = [Answer.parse(then[field] ?? null), Answer.parse(now[field] ?? null)];
    if (was === is) return [];
    return [{ what: 'answer', group, invitee, field, before: was, after: is }];
  });
}

function changedFiles(before: SubmittedContent, after: SubmittedContent, invitee: Person | null): SubmissionChange[] {
  return AttachmentKind.options.flatMap((kind): SubmissionChange[] => {
    const filesOf = ({ files }: SubmittedContent) =>
      files
        .filter((file) => file.kind === kind && file.inviteeId === (invitee?.inviteeId ?? null))
        .map(({ name, sha256 }) => ({ name, sha256 }))
        .toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
    const [was, is] = [filesOf(before), filesOf(after)];
    const bytesOf = (files: readonly { sha256: string }[]) => files.map(({ sha256 }) => sha256).join();
    return bytesOf(was) === bytesOf(is) ? [] : [{ what: 'files', kind, invitee, before: was, after: is }];
  });
}

/** Whether an officer's remark was answered by a change: of the very question, or of its page when no question was named. */
export function isAnswered(remark: Remark, changes: readonly SubmissionChange[]): boolean {
  return changes.some((change) => {
    if (remark.inviteeId !== null && remark.inviteeId !== change.invitee?.inviteeId) return false;
    if (remark.field === null) return pageOf(change) === remark.group;
    if (change.what === 'files') return change.kind === remark.field;
    return change.what === 'answer' && change.group === remark.group && change.field === remark.field;
  });
}

function pageOf(change: SubmissionChange): FormGroupId {
  if (change.what === 'answer') return change.group;
  return change.what === 'files' ? pageOfFile(change.kind) : 'invitee';
}
