import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  answersOf,
  isGroupOf,
  mostInviteesOf,
  type AnyDraft,
  type FormGroupId,
} from '@shaqyru/domain/application/forms';
import { answerOpenQuestions, isListOpen, isPageOpen } from '@shaqyru/domain/application/open-questions';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import type { DraftView } from '@shaqyru/domain/case/case-view';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ListAttachments } from '../files/list-attachments.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { assessGroup } from './assess-application.ts';
import type { CaseFile } from './case-file.entity.ts';
import { isOpen, type Place } from './lock-for-change.ts';
import { lockCase } from './move-case.ts';
import { noteEdit } from './note-edit.ts';
import { readOpenQuestions } from './read-open-questions.ts';
import { toDraftView } from './read-own.ts';

export type Saved =
  | { outcome: 'saved'; version: number }
  | { outcome: 'invalid'; problems: FieldProblem[] }
  | { outcome: 'changed-elsewhere'; draft: DraftView };

/**
 * Saves one page of answers. Only what passes the check is saved; what was typed stays with the reader. Of an application that
 * was returned only the open questions are saved: the others may be left out, and given otherwise than they were signed they
 * are a problem.
 */
@Injectable()
export class SaveAnswers {
  constructor(
    private readonly database: Database,
    private readonly attachments: ListAttachments,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: ApplicantActor,
    input: {
      caseId: string;
      version: number;
      group: FormGroupId;
      inviteeId: string | null;
      answers: Record<string, unknown>;
    },
  ): Promise<Saved> {
    return this.database.asActor(actor, async (manager) => {
      const file = await lockCase(manager, input.caseId);
      const inviteeId = input.group === 'invitee' ? (input.inviteeId ?? randomUUID()) : null;
      const place: Place = { group: input.group, inviteeId };
      if (!isGroupOf(file.kind, input.group)) throw new UseCaseFailure('not-found');
      const today = this.clock.today();
      const open = await readOpenQuestions(manager, file, today);
      const stored = answersOf(file.answers, input.group, inviteeId);
      const assess = (answers: unknown) => assessGroup(file.kind, input.group, answers, today);
      const page = { place, open, stored: stored ?? {}, given: input.answers };
      const { answers, closed } = answerOpenQuestions(file.kind, page, (candidate) => {
        const found = assess(candidate);
        return found.ok ? [] : found.problems;
      });
      const check = assess(answers);
      const next = check.ok && closed.length === 0 ? answersWith(file.answers, place, check.answers) : null;
      if (file.version !== input.version) {
        // A double click saves the same twice: the second finds its own answers.
        if (next && isOpen(file) && canonicalize(next) === canonicalize(file.answers)) return saved(file);
        return this.changedElsewhere(manager, file);
      }
      const isAnother = input.group === 'invitee' && stored === undefined;
      if (!(isAnother ? isListOpen(open) : isPageOpen(open, place))) throw new UseCaseFailure('not-allowed');
      if (!next) return { outcome: 'invalid', problems: check.ok ? closed : check.problems };
      const maximum = mostInviteesOf(file.kind);
      if ((next.invitees?.length ?? 0) > maximum) return { outcome: 'invalid', problems: [tooManyInvitees(maximum)] };
      Object.assign(file, { answers: next, version: file.version + 1, updatedAt: this.clock.now() });
      noteEdit(file, actor, place, file.updatedAt);
      await manager.save(file);
      await this.audit.run(manager, actor, {
        action: 'case.save-answers',
        subjectKind: 'case',
        subjectId: file.id,
        data: { group: input.group, version: file.version },
      });
      return saved(file);
    });
  }

  private async changedElsewhere(manager: EntityManager, file: CaseFile): Promise<Saved> {
    const files = await this.attachments.run(manager, file.id);
    const open = await readOpenQuestions(manager, file, this.clock.today(), files);
    return { outcome: 'changed-elsewhere', draft: toDraftView(file, files, open) };
  }
}

function tooManyInvitees(maximum: number): FieldProblem {
  return { field: 'invitees', problem: 'too-many-invitees', data: { maximum } };
}

function saved(file: CaseFile): Saved {
  return { outcome: 'saved', version: file.version };
}

/** With the checked answers of one page; they are of the kind of the application, as those before. */
export function answersWith(before: AnyDraft, place: Place, answers: object): AnyDraft {
  if (place.group !== 'invitee') return { ...before, [place.group]: answers };
  const invitee = { ...answers, id: place.inviteeId };
  const others: readonly { id: string }[] = before.invitees ?? [];
  const known = others.some(({ id }) => id === invitee.id);
  const invitees = known ? others.map((other) => (other.id === invitee.id ? invitee : other)) : [...others, invitee];
  return { ...before, invitees } as AnyDraft;
}
