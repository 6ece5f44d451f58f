import { Injectable } from '@nestjs/common';
import type { CabinetItem } from '@shaqyru/domain/case/case-view';
import type { ApplicantActor } from '../database/actor.ts';
import { CountUnread } from '../correspondence/count-unread.ts';
import { Database } from '../database/as-actor.ts';
import { CaseFile } from './case-file.entity.ts';

/** As many as a cabinet shows; the newest. */
const mostShown = 200;

/** The applicant's own cases, drafts included, the one changed last first. */
@Injectable()
export class ListOwnCases {
  constructor(
    private readonly database: Database,
    private readonly unread: CountUnread,
  ) {}

  async run(actor: ApplicantActor): Promise<CabinetItem[]> {
    return this.database.asActor(actor, async (manager) => {
      const files = await manager.find(CaseFile, {
        where: { applicantId: actor.id },
        order: { updatedAt: 'DESC', id: 'ASC' },
        take: mostShown,
      });
      const unread = await this.unread.run(
        manager,
        files.map(({ id }) => id),
      );
      return files.map((file) => toCabinetItem(file, unread.get(file.id) ?? 0));
    });
  }
}

export function toCabinetItem(file: CaseFile, unread: number): CabinetItem {
  const { id, number, kind, status, answers, beganAt, updatedAt, submittedAt, dueOn } = file;
  return {
    id,
    number,
    kind,
    status,
    invitees: (answers.invitees ?? []).map(nameOf),
    beganAt: beganAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    submittedAt: submittedAt?.toISOString() ?? null,
    dueOn,
    unread,
  };
}

/** As in the passport. */
export function nameOf(invitee: { surnameLatin: string; givenNamesLatin: string }): string {
  return `${invitee.surnameLatin} ${invitee.givenNamesLatin}`;
}
