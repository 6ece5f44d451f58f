import { Injectable } from '@nestjs/common';
import type { Colleague, ColleagueComment, CommonWork } from '@shaqyru/domain/organisation/colleagues';
import type { EntityManager } from 'typeorm';
import { isOpen } from '../cases/lock-for-change.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readOrganisationsCase } from '../cases/read-organisations-case.ts';

/** As many as a page holds. */
const mostPeople = 100;
const mostComments = 200;

/** The organisation's people, and what they said to one another about an application. */
@Injectable()
export class ReadCommonWork {
  constructor(private readonly database: Database) {}

  async run(actor: ApplicantActor, { caseId }: { caseId: string }): Promise<CommonWork> {
    return this.database.asActor(actor, async (manager) => {
      const file = await readOrganisationsCase(manager, actor, caseId);
      const people = await readPeople(manager, actor);
      const comments = await readComments(manager, caseId);
      const open = comments.findLast(({ handedTo, endedAt }) => handedTo !== null && endedAt === null);
      return {
        organisation: people.find(({ isReader }) => isReader)?.organisation ?? '',
        maySign: actor.maySign,
        open: isOpen(file),
        people,
        comments,
        handOver: open?.handedTo
          ? {
              by: open.by,
              to: open.handedTo.name,
              email: open.handedTo.email,
              toReader: open.handedTo.id === actor.id,
              at: open.at,
            }
          : null,
      };
    });
  }
}

async function readPeople(
  manager: EntityManager,
  actor: ApplicantActor,
): Promise<(Colleague & { organisation: string | null })[]> {
  return manager.query(
    `SELECT id, name, may_sign AS "maySign", id = $2 AS "isReader", organisation FROM applicant
     WHERE bin = $1 ORDER BY may_sign DESC, name, id LIMIT $3`,
    [actor.bin, actor.id, mostPeople],
  );
}

type Comment = Omit<ColleagueComment, 'handedTo'> & {
  handedTo: { id: string | null; name: string | null; email: string } | null;
  endedAt: Date | null;
};

async function readComments(manager: EntityManager, caseId: string): Promise<Comment[]> {
  const rows = (await manager.query(
    `SELECT k.id::text, author_name AS by, text, at, ended_at AS "endedAt", handed_to_email AS email, handed_to_id AS "toId",
            handed_to_name AS "toName"
     FROM colleague_comment k WHERE case_id = $1 ORDER BY k.id DESC LIMIT $2`,
    [caseId, mostComments],
  )) as {
    id: string;
    by: string;
    text: string;
    at: Date;
    endedAt: Date | null;
    email: string | null;
    toId: string | null;
    toName: string | null;
  }[];
  return rows.toReversed().map(({ id, by, text, at, endedAt, email, toId, toName }) => ({
    id,
    by,
    text,
    at: at.toISOString(),
    endedAt,
    handedTo: email === null ? null : { id: toId, name: toName, email },
  }));
}
