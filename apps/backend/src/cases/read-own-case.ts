import { Injectable } from '@nestjs/common';
import type { CabinetCase, InvitationView, ItemOutcome, TimelineEntry } from '@shaqyru/domain/case/case-view';
import { actionsAllowed } from '@shaqyru/domain/case/workflow';
import type { EntityManager } from 'typeorm';
import { CountUnread } from '../correspondence/count-unread.ts';
import { system, type ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ListAttachments } from '../files/list-attachments.ts';
import { ListPapers } from '../papers/list-papers.ts';
import type { CaseFile } from './case-file.entity.ts';
import { nameOf, toCabinetItem } from './list-own-cases.ts';
import { readDecisions } from './read-decisions.ts';
import { readOwn } from './read-own.ts';
import { mayWithdraw } from './withdraw-application.ts';
import { readOwnTimeline } from './read-timeline.ts';

/** A case as its applicant follows it in the cabinet. */
@Injectable()
export class ReadOwnCase {
  constructor(
    private readonly database: Database,
    private readonly attachments: ListAttachments,
    private readonly papers: ListPapers,
    private readonly unread: CountUnread,
  ) {}

  async run(actor: ApplicantActor, input: { caseId: string }): Promise<CabinetCase> {
    const own = await this.database.asActor(actor, async (manager) => {
      const file = await readOwn(manager, input.caseId);
      return {
        ...toCabinetItem(file, null, (await this.unread.run(manager, [file.id])).get(file.id) ?? 0),
        version: file.version,
        unitId: file.unitId ?? file.answers.office?.unitId ?? '',
        answers: file.answers,
        files: await this.attachments.run(manager, file.id),
        remarks: file.remarks,
        due: file.term,
        timeline: await readOwnTimeline(manager, file.id),
        // What was printed again in the office is the office's.
        papers: (await this.papers.run(manager, file.id)).filter(({ reprint }) => reprint === null),
        ...(await readOwnDecisions(manager, file)),
        invitations: await readInvitations(manager, file.id),
        actions: actionsAllowed(file.status, 'applicant', file.round).filter(
          (action) => action !== 'withdraw' || mayWithdraw(file, actor),
        ),
      };
    });
    return { ...own, timeline: await this.withPosts(own.timeline) };
  }

  /** Who acted is told by the post, without the name. Posts are the officers' rows, which an applicant may not read. */
  private async withPosts(timeline: Awaited<ReturnType<typeof readOwnTimeline>>): Promise<TimelineEntry[]> {
    const ids = timeline.flatMap(({ officerId }) => officerId ?? []);
    if (ids.length === 0) return timeline;
    const rows = await this.database.asActor(system, (manager): Promise<{ id: string; post: string }[]> =>
      manager.query(`SELECT id, post FROM officer WHERE id = ANY($1)`, [ids]),
    );
    const posts = new Map(rows.map(({ id, post }) => [id, post]));
    return timeline.map(({ officerId, ...entry }) =>
      officerId === null ? entry : { ...entry, by: posts.get(officerId) ?? null },
    );
  }
}

async function readOwnDecisions(
  manager: EntityManager,
  file: CaseFile,
): Promise<Pick<CabinetCase, 'decision' | 'earlierDecisions'>> {
  const { inForce, earlier } = await readDecisions(manager, file);
  const names = new Map((file.answers.invitees ?? []).map((invitee) => [invitee.id, nameOf(invitee)]));
  const named = ({ at, items }: { at: string; items: ItemOutcome[] }) => ({
    decidedAt: at,
    items: items.map((item) => ({ ...item, name: names.get(item.inviteeId) ?? '' })),
  });
  return {
    decision: inForce && named(inForce),
    // What was issued then is in force still, and stands there.
    earlierDecisions: earlier.map(({ round, reopened: { by: _by, ...reopened }, ...one }) => ({
      ...named({ ...one, items: one.items.filter(({ outcome }) => outcome === 'refuse') }),
      round,
      reopened,
    })),
  };
}

async function readInvitations(manager: EntityManager, caseId: string): Promise<InvitationView[]> {
  return manager.query(
    `SELECT i.id, i.invitee_id AS "inviteeId", i.number, i.issued_on::text AS "issuedOn", i.valid_until::text AS "validUntil",
            i.cancelled_on::text AS "cancelledOn", n.number AS "replacedBy"
     FROM invitation i LEFT JOIN invitation n ON n.replaces = i.id WHERE i.case_id = $1 ORDER BY i.number`,
    [caseId],
  );
}
