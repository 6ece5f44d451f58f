import { Injectable } from '@nestjs/common';
import { lastEdit } from '@shaqyru/domain/organisation/colleagues';
import { IsNull, type EntityManager } from 'typeorm';
import type { CabinetItem } from '@shaqyru/domain/case/case-view';
import type { ApplicantActor } from '../database/actor.ts';
import { CountUnread } from '../correspondence/count-unread.ts';
import { Database } from '../database/as-actor.ts';
import { CaseFile } from './case-file.entity.ts';

/** As many as a cabinet shows; the newest. */
const mostShown = 200;

/** The applicant's own cases (of an organisation, all of its), drafts included, the one changed last first. */
@Injectable()
export class ListOwnCases {
  constructor(
    private readonly database: Database,
    private readonly unread: CountUnread,
  ) {}

  async run(actor: ApplicantActor): Promise<CabinetItem[]> {
    return this.database.asActor(actor, async (manager) => {
      const files = await manager.find(CaseFile, {
        where: actor.bin === null ? { applicantId: actor.id, applicantBin: IsNull() } : { applicantBin: actor.bin },
        order: { updatedAt: 'DESC', id: 'ASC' },
        take: mostShown,
      });
      const unread = await this.unread.run(
        manager,
        files.map(({ id }) => id),
      );
      const handOvers = await readHandOvers(manager, actor);
      return files.map((file) => toCabinetItem(file, handOvers.get(file.id) ?? null, unread.get(file.id) ?? 0));
    });
  }
}

export function toCabinetItem(file: CaseFile, handedTo: CabinetItem['handedTo'], unread: number): CabinetItem {
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
    lastEdit: lastEdit(file.edits),
    handedTo,
  };
}

/** As in the passport. */
export function nameOf(invitee: { surnameLatin: string; givenNamesLatin: string }): string {
  return `${invitee.surnameLatin} ${invitee.givenNamesLatin}`;
}

/** The open hand-overs of the organisation's applications, by case. */
async function readHandOvers(
  manager: EntityManager,
  actor: ApplicantActor,
): Promise<Map<string, NonNullable<CabinetItem['handedTo']>>> {
  const rows = (await manager.query(
    `SELECT case_id AS "caseId", handed_to_name AS name, handed_to_id = $1 AS "toReader" FROM colleague_comment
     WHERE handed_to_email IS NOT NULL AND ended_at IS NULL`,
    [actor.id],
  )) as { caseId: string; name: string | null; toReader: boolean | null }[];
  return new Map(rows.map(({ caseId, name, toReader }) => [caseId, { name, toReader: toReader ?? false }]));
}
