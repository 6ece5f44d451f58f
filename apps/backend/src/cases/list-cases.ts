import { Injectable } from '@nestjs/common';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import { nearnessOf } from '@shaqyru/domain/case/nearness';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import { WorklistSort, type WorklistPage, type WorklistQuery } from '@shaqyru/domain/case/worklist';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { LookedUp } from '../audit/looked-up.ts';
import { WriteAudit } from '../audit/write-audit.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { listReader, worklistFilter } from './worklist-filter.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';

/** More words than a name has would only make the search slow. */
const mostWords = 6;

/** The department's cases as a list: found, filtered, in order, page by page. */
@Injectable()
export class ListCases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: WriteAudit,
    private readonly lookedUp: LookedUp,
  ) {}

  /**
   * An intake officer of a unit sees the cases of that unit. A cursor of another order, or one that cannot be read, starts
   * from the first page.
   */
  async run(actor: OfficerActor, query: WorklistQuery): Promise<WorklistPage> {
    const search = readSearch(query.search);
    if (search === 'finds-nothing') return { items: [], next: null };
    const today = this.clock.today();
    return this.database.asActor(actor, async (manager) => {
      const calendar = await readCalendar(manager, await readWorkingWeek(manager, this.clock.today()));
      const cases = worklistFilter(actor, listReader(actor, today, calendar), query);
      const { sort, descending } = query;
      const filter = { ...cases, ...search, sort, descending, ...afterOf(query), limit: query.limit + 1 };
      const rows = cases === null ? [] : await readRows(manager, actor, filter);
      const page = rows.slice(0, query.limit);
      const last = page.at(-1);
      if (query.search)
        await this.audit.run(manager, actor, {
          action: 'worklist.search',
          subjectKind: 'worklist',
          subjectId: null,
          data: { shown: page.length },
          lookedUp: this.lookedUp.of(query.search),
        });
      return {
        items: page.map(({ key: _key, submittedAt, statusSince, ...row }) => ({
          ...row,
          submittedAt: submittedAt.toISOString(),
          statusSince: statusSince.toISOString(),
          nearness: nearnessOf(row, today, calendar),
        })),
        next: rows.length > query.limit && last ? writeCursor(query, last) : null,
      };
    });
  }
}

async function readRows(manager: EntityManager, actor: OfficerActor, filter: Record<string, unknown>): Promise<Row[]> {
  return (await manager.query(
    `SELECT c.id, c.version, f.key, c.number, c.kind, c.status, c.status_since AS "statusSince", c.sent_back AS "sentBack",
                a.name AS "applicantName", c.unit_id AS "unitId", o.name AS "assigneeName",
                c.submitted_at AS "submittedAt", c.due_on::text AS "dueOn",
            (SELECT count(*)::integer FROM case_message m WHERE m.case_id = c.id AND m.sender = 'applicant' AND m.read_at IS NULL) AS unread,
                coalesce((SELECT jsonb_agg(jsonb_build_object('name', concat_ws(' ', i->>'surnameLatin', i->>'givenNamesLatin'), 'citizenship', i->>'citizenship'))
                          FROM jsonb_array_elements(c.answers->'invitees') i), '[]') AS invitees
         FROM find_worklist($1) WITH ORDINALITY AS f (id, key, place)
         JOIN case_file c ON c.id = f.id AND c.department_id = $2
         JOIN applicant a ON a.id = c.applicant_id LEFT JOIN officer o ON o.id = c.assignee_id
         ORDER BY f.place`,
    [filter, actor.departmentId],
  )) as Row[];
}

type Row = {
  id: string;
  version: number;
  key: string | null;
  number: string;
  kind: ApplicationKind;
  status: CaseStatus;
  statusSince: Date;
  sentBack: boolean;
  applicantName: string;
  unitId: string;
  assigneeName: string | null;
  submittedAt: Date;
  dueOn: PlainDate | null;
  unread: number;
  invitees: { name: string; citizenship: string }[];
};

/** What was typed: a case's or an invitation's number, an IIN, or else a name in any script. */
function readSearch(text: string | undefined): Record<string, unknown> | 'finds-nothing' {
  const typed = (text ?? '').trim().toUpperCase();
  if (typed === '') return {};
  if (/^\d{12}$/.test(typed)) return { iin: typed };
  if (/^\d{2}-\d{4}-\d{6,9}$/.test(typed)) return { number: typed };
  if (/^KZ\d{2}-\d{4}-\d{6,9}$/.test(typed)) return { invitation: typed };
  const words = matchingKey(typed).split(' ').filter(Boolean).slice(0, mostWords);
  return words.length > 0 ? { words } : 'finds-nothing';
}

/** Where the page before ended: the order it was in, the sort key of its last case and that case's id. */
const Cursor = z.tuple([WorklistSort, z.boolean(), z.string().max(60).nullable(), z.uuid()]);

function writeCursor(query: WorklistQuery, last: Row): string {
  const cursor: z.infer<typeof Cursor> = [query.sort, query.descending, last.key, last.id];
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function afterOf(query: WorklistQuery): { afterKey?: string | null; afterId?: string } {
  const cursor = Cursor.safeParse(parseJson(Buffer.from(query.cursor ?? '', 'base64url').toString('utf8')));
  if (!cursor.success) return {};
  const [sort, descending, afterKey, afterId] = cursor.data;
  if (sort !== query.sort || descending !== query.descending || !isKey[sort](afterKey)) return {};
  return { afterKey, afterId };
}

const isKey: Record<WorklistSort, (key: string | null) => boolean> = {
  due: (key) => key === null || z.iso.date().safeParse(key).success,
  submitted: (key) => key !== null && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/.test(key),
  number: (key) => key !== null,
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
