import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkApplication } from '@shaqyru/domain/application/check-application';
import { mostInviteesOf, type AnyDraft, type FormGroupId } from '@shaqyru/domain/application/forms';
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
import { isOpen, mayChange, type Place } from './lock-for-change.ts';
import { lockCase } from './move-case.ts';
import { noteEdit } from './note-edit.ts';
import { toDraftView } from './read-own.ts';

export type Saved =
  | { outcome: 'saved'; version: number }
  | { outcome: 'invalid'; problems: FieldProblem[] }
  | { outcome: 'changed-elsewhere'; draft: DraftView };

/** Saves one page of answers. Only what passes the check is saved; what was typed stays with the reader. */
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
      const check = assessGroup(file.kind, input.group, input.answers, this.clock.today());
      const next = check.ok ? answersWith(file.answers, place, check.answers) : null;
      if (file.version !== input.version) {
        // A double click saves the same twice: the second finds its own answers.
        if (next && isOpen(file) && canonicalize(next) === canonicalize(file.answers)) return saved(file);
        return this.changedElsewhere(manager, file);
      }
      if (!(await this.mayChange(manager, file, place))) throw new UseCaseFailure('not-allowed');
      if (!check.ok || !next) return { outcome: 'invalid', problems: check.ok ? [] : check.problems };
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

  private async mayChange(manager: EntityManager, file: CaseFile, place: Place): Promise<boolean> {
    if (mayChange(file, place)) return true;
    const files = await this.attachments.run(manager, file.id);
    const check = checkApplication(file.kind, file.answers, files, this.clock.today());
    return !check.ok && mayChange(file, place, check.problems);
  }

  private async changedElsewhere(manager: EntityManager, file: CaseFile): Promise<Saved> {
    return { outcome: 'changed-elsewhere', draft: toDraftView(file, await this.attachments.run(manager, file.id)) };
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
