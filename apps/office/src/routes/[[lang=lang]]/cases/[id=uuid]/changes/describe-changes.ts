import {
  isAnswered,
  type SubmissionChange,
  type SubmissionRound,
} from '@shaqyru/domain/application/compare-submissions';
import { getGroup, type FormGroupId } from '@shaqyru/domain/application/forms';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { Remark } from '@shaqyru/domain/application/remark';
import { AttachmentKind, attachmentKinds } from '@shaqyru/domain/files/attachment';
import type { Language } from '@shaqyru/domain/law/text';
import { formatMoment } from '#lib/format.ts';
import { answerText } from '../answer-text.ts';
import { words } from './words.ts';

export type Round = ReturnType<typeof describeRounds>[number];

/**
 * Each return as incomplete with what was asked for and what was changed, before and after, in the reader's language; the
 * newest first. `nameOf` names an invited person of today.
 */
export function describeRounds(
  rounds: readonly SubmissionRound[],
  {
    kind,
    language,
    zone,
    nameOf,
  }: { kind: ApplicationKind; language: Language; zone: string; nameOf: (inviteeId: string) => string | null },
) {
  const w = words[language];
  const moment = (instant: string) => formatMoment(instant, zone, language);
  const questionOf = (group: FormGroupId, field: string | null) => {
    const { title, fields } = getGroup(kind, group);
    const scan = AttachmentKind.safeParse(field);
    const label =
      field === null ? null : (fields[field]?.label ?? (scan.success ? attachmentKinds[scan.data].title : null));
    return [title[language], label?.[language]].filter(Boolean).join(': ');
  };
  const describe = (change: SubmissionChange) => {
    const of = change.invitee?.name ?? null;
    if (change.what === 'answer') {
      const field = getGroup(kind, change.group).fields[change.field];
      const text = (value: unknown) => (field ? answerText(field, value, language) : '');
      return {
        where: questionOf(change.group, change.field),
        of,
        before: text(change.before),
        after: text(change.after),
      };
    }
    if (change.what === 'files') {
      const names = (files: readonly { name: string }[]) => files.map(({ name }) => name).join('\n');
      const where = attachmentKinds[change.kind].title[language];
      return { where, of, before: names(change.before), after: names(change.after) };
    }
    return change.what === 'invitee-added'
      ? { where: w.invitee, of, before: '', after: w.added }
      : { where: w.invitee, of, before: '', after: w.removed };
  };
  return rounds
    .map(({ returnedAt, submittedAt, asked, changes }) => ({
      key: submittedAt,
      title: w.round(returnedAt ? moment(returnedAt) : '—', moment(submittedAt)),
      asked: asked.map((remark: Remark) => ({
        question: questionOf(remark.group, remark.field),
        of: remark.inviteeId && nameOf(remark.inviteeId),
        words: remark.words,
        answered: isAnswered(remark, changes),
      })),
      changes: changes.map(describe),
    }))
    .toReversed();
}
