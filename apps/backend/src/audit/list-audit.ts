import { Injectable } from '@nestjs/common';
import type { AuditPage, AuditQuery } from '@shaqyru/domain/audit/audit-view';
import { addDays } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { LookedUp } from './looked-up.ts';
import { WriteAudit } from './write-audit.ts';

const pageLength = 50;

/** Who saw and did what, newest first, page by page. That the auditor looked is written down as well. */
@Injectable()
export class ListAudit {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly lookedUp: LookedUp,
  ) {}

  async run(actor: OfficerActor, query: AuditQuery): Promise<AuditPage> {
    const words = this.lookedUp.of(query.lookedUp);
    return this.database.asActor(actor, async (manager) => {
      const subjects = query.number === undefined ? null : await subjectsOf(manager, query.number);
      // What has no word in it is nobody's name or number: an unfiltered log would look like what was found.
      const hasNoWord = query.lookedUp !== undefined && words.length === 0;
      const found = subjects?.length === 0 || hasNoWord ? [] : await find(manager, { ...query, subjects, words });
      const page = found.slice(0, pageLength);
      const { officerId = null, number = null, act = null, from = null, to = null } = query;
      await this.audit.run(manager, actor, {
        action: 'audit.search',
        subjectKind: 'audit-log',
        subjectId: null,
        data: { officerId, number, act, from, to, shown: page.length },
        lookedUp: words,
      });
      const numbers = await numbersOf(manager, page);
      return {
        items: page.map(({ name, post, ofName, ofPost, data: { lookedUp, ...data }, ...entry }) => ({
          ...entry,
          actor: name === null || post === null ? null : { name, post },
          officer: ofName === null || ofPost === null ? null : { name: ofName, post: ofPost },
          number: numbers.get(entry.subjectId ?? '') ?? null,
          data,
          lookedUp: lookedUp?.length ?? 0,
        })),
        next: found.length > pageLength ? (page.at(-1)?.id ?? null) : null,
      };
    });
  }
}

type Row = {
  id: string;
  at: string;
  actorKind: string;
  name: string | null;
  post: string | null;
  ofName: string | null;
  ofPost: string | null;
  act: string;
  subjectKind: string;
  subjectId: string | null;
  data: Record<string, string | number | boolean | null> & { lookedUp?: string[] };
};

async function find(
  manager: EntityManager,
  query: AuditQuery & { subjects: string[] | null; words: string[] },
): Promise<Row[]> {
  const filter = {
    limit: pageLength + 1,
    ...(query.officerId && { actor: query.officerId }),
    ...(query.subjects && { subjects: query.subjects }),
    ...(query.act && { acts: [query.act] }),
    ...(query.from && { from: `${query.from} Asia/Almaty` }),
    ...(query.to && { to: `${addDays(query.to, 1)} Asia/Almaty` }),
    ...(query.words.length > 0 && { lookedUp: query.words }),
    ...(query.cursor && { beforeId: query.cursor }),
  };
  return manager.query(
    `SELECT e.id::text, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, e.actor_kind AS "actorKind", o.name, o.post,
            s.name AS "ofName", s.post AS "ofPost", e.action AS act, e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.data
     FROM audit_entry e LEFT JOIN officer o ON e.actor_kind = 'officer' AND o.id = e.actor_id
          LEFT JOIN officer s ON e.subject_kind = 'officer' AND s.id::text = e.subject_id
     WHERE e.id IN (SELECT f FROM find_audit_entries($1) f) ORDER BY e.id DESC`,
    [filter],
  );
}

async function subjectsOf(manager: EntityManager, number: string): Promise<string[]> {
  const rows = (await manager.query(`SELECT s AS id FROM audit_subjects_of_number($1) s`, [number.toUpperCase()])) as {
    id: string;
  }[];
  return rows.map(({ id }) => id);
}

async function numbersOf(manager: EntityManager, page: readonly Row[]): Promise<Map<string, string>> {
  const ids = page.flatMap(({ subjectKind, subjectId }) =>
    subjectId !== null && (subjectKind === 'case' || subjectKind === 'complaint') ? [subjectId] : [],
  );
  if (ids.length === 0) return new Map<string, string>();
  const rows = (await manager.query(`SELECT id, number FROM audit_numbers($1)`, [[...new Set(ids)]])) as {
    id: string;
    number: string;
  }[];
  return new Map(rows.map(({ id, number }) => [id, number]));
}
