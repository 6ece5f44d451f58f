import Cursor from 'pg-cursor';
import pg from 'pg';
import { z } from 'zod';
import { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { StoredCase } from '@shaqyru/domain/case/replay';
import { Edition } from '@shaqyru/domain/law/editions';
import type { Channel } from '@shaqyru/domain/law/editions/edition-rules';
import { PlainDate } from '@shaqyru/domain/law/plain-date';
import { GroundId, InviteeFacts } from '@shaqyru/domain/refusal/grounds';
import { CalendarAddition } from '@shaqyru/domain/term/holidays';

export type CaseRow = { readonly number: string; readonly edition: Edition; readonly stored: StoredCase };

/** How many cases are in memory at a time. */
const batch = 500;

/**
 * What the rules need of a case and no more: no name and no document leaves the database. On paper the term is that of
 * clause 7.1, through the portal that of 7.4.
 */
const query = `
SELECT c.number, c.edition, c.channel, c.kind, c.due_on::text AS "dueOn", c.term->>'from' AS "from",
  c.answers#>>'{receipt,paidOn}' AS "paidOn",
  coalesce(c.answers#>>'{visit,purpose}' = 'work', false) AS "invitedToWork",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i->>'id', 'facts', jsonb_build_object(
      'oralman', coalesce((i->>'oralman')::boolean, false),
      'bornOrFormerCitizen', coalesce((i->>'bornOrFormerCitizen')::boolean, false),
      'familyMemberOfSuch', coalesce((i->>'familyMemberOfSuch')::boolean, false)))), '[]')
    FROM jsonb_array_elements(coalesce(c.answers->'invitees', '[]')) AS i) AS invitees,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('inviteeId', item->>'inviteeId', 'ground', g->>'ground')), '[]')
    FROM decision_in_force d, jsonb_array_elements(d.items) AS item, jsonb_array_elements(item->'grounds') AS g
    WHERE d.case_id = c.id) AS "refusedOn"
FROM case_file c WHERE c.number IS NOT NULL ORDER BY c.id`;

const Row = z.object({
  number: z.string(),
  edition: Edition,
  channel: z.enum(['paper', 'portal']) satisfies z.ZodType<Channel>,
  kind: ApplicationKind,
  dueOn: PlainDate.nullable(),
  from: PlainDate.nullable(),
  paidOn: PlainDate.nullable(),
  invitedToWork: z.boolean(),
  invitees: z.array(z.object({ id: z.string(), facts: InviteeFacts })),
  refusedOn: z.array(z.object({ inviteeId: z.string(), ground: GroundId })),
});

/** An open read of all cases, in one snapshot; to be disposed of. Rejects when the role sees only some of the cases. */
export async function openCases(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // A role under row-level security is refused here, and does not get a part for the whole.
    await client.query('SET LOCAL row_security = off');
    const additions = await readAdditions(client);
    const cursor = client.query(new Cursor<unknown>(query));
    return {
      additions,
      rows: read(cursor),
      async [Symbol.asyncDispose]() {
        await cursor.close();
        await client.end();
      },
    };
  } catch (error) {
    await client.end();
    throw error;
  }
}

async function* read(cursor: Cursor<unknown>): AsyncGenerator<CaseRow> {
  for (;;) {
    const rows = await cursor.read(batch);
    if (rows.length === 0) return;
    for (const row of rows) {
      const { number, edition, ...rest } = Row.parse(row);
      yield { number, edition, stored: rest };
    }
  }
}

async function readAdditions(client: pg.Client): Promise<CalendarAddition[]> {
  const { rows } = await client.query(
    `SELECT kind, date::text, date::text AS "workedOn", day_off::text AS "dayOff", carries_over AS "carriesOver", name, source
     FROM calendar_addition ORDER BY date, kind`,
  );
  return z.array(CalendarAddition).parse(rows);
}
