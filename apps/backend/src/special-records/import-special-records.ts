import { Injectable } from '@nestjs/common';
import type { RecordKind } from '@shaqyru/domain/special-records/record-kind';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { isOfKind, nameRegister } from './name-register.ts';
import { readSpecialRecords, type NewRecord } from './read-special-records.ts';
import { contentAsJson } from './write-change.ts';

/**
 * Takes a register from CSV: new records are added, changed ones replaced, all or none. A record that the file does not name
 * stays: a match of a case may rest on it. One that was closed here with a reason stays closed, and is counted in the report.
 */
@Injectable()
export class ImportSpecialRecords {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: { register: string; kind: RecordKind; csv: string; preview: boolean }) {
    const read = readSpecialRecords(input.csv, this.clock.today());
    if (!read.ok) return { outcome: 'invalid' as const, problems: read.problems };
    const { register, kind } = input;
    return this.database.asActor(actor, async (manager) => {
      // Two imports of one register at once would count each other's rows wrongly.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('special-records:' || $1, 0))`, [register]);
      if (!(await isOfKind(manager, register, kind))) return { outcome: 'register-of-another-kind' as const };
      const counts = await compare(manager, register, read.records);
      if (input.preview) return { outcome: 'preview' as const, ...counts };
      if (!(await nameRegister(manager, register, kind))) return { outcome: 'register-of-another-kind' as const };
      const importId = await store(manager, actor, register, read.records);
      await this.audit.run(manager, actor, {
        action: 'special-records.import',
        subjectKind: 'special-records-import',
        subjectId: importId,
        data: { register, ...counts },
      });
      return { outcome: 'imported' as const, ...counts };
    });
  }
}

type Counts = { added: number; changed: number; unchanged: number; closed: number };

const asRows = `jsonb_to_recordset($2) AS n (external_id text, name text, name_key text, birth_date date, citizenship text,
  passport_number text, reason text)`;
const content = (of: string) =>
  `(${['name', 'name_key', 'birth_date', 'citizenship', 'passport_number', 'reason'].map((name) => `${of}.${name}`).join(', ')})`;

async function compare(manager: EntityManager, register: string, records: NewRecord[]): Promise<Counts> {
  const [counts] = (await manager.query(
    `SELECT count(*) FILTER (WHERE r.id IS NULL)::integer AS added,
            count(*) FILTER (WHERE r.closed_at IS NULL AND r.id IS NOT NULL AND ${content('r')} IS DISTINCT FROM ${content('n')})::integer AS changed,
            count(*) FILTER (WHERE r.closed_at IS NULL AND r.id IS NOT NULL AND ${content('r')} IS NOT DISTINCT FROM ${content('n')})::integer AS unchanged,
            count(*) FILTER (WHERE r.closed_at IS NOT NULL)::integer AS closed
     FROM ${asRows} LEFT JOIN special_record r ON r.register = $1 AND r.external_id = n.external_id`,
    [register, JSON.stringify(records)],
  )) as [Counts];
  return counts;
}

async function store(
  manager: EntityManager,
  actor: OfficerActor,
  register: string,
  records: NewRecord[],
): Promise<string> {
  const [made] = (await manager.query(
    `INSERT INTO special_records_import (register, rows, by_id) VALUES ($1, $2, $3) RETURNING id`,
    [register, records.length, actor.id],
  )) as [{ id: string }];
  // The rows as they were are seen beside the rows as they become: every change goes into the record's history.
  await manager.query(
    `WITH old AS (SELECT r.id, ${contentAsJson('r')} AS before FROM special_record r JOIN ${asRows}
       ON r.register = $1 AND r.external_id = n.external_id),
     stored AS (INSERT INTO special_record (register, external_id, name, name_key, birth_date, citizenship, passport_number, reason, import_id)
     SELECT $1, n.external_id, n.name, n.name_key, n.birth_date, n.citizenship, n.passport_number, n.reason, $3 FROM ${asRows}
     ON CONFLICT (register, external_id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key,
       birth_date = excluded.birth_date, citizenship = excluded.citizenship, passport_number = excluded.passport_number,
       reason = excluded.reason, import_id = excluded.import_id, version = special_record.version + 1
     WHERE special_record.closed_at IS NULL AND ${content('special_record')} IS DISTINCT FROM ${content('excluded')}
     RETURNING id, ${contentAsJson('special_record')} AS after)
     INSERT INTO special_record_change (record_id, act, before, after, import_id, by_id)
     SELECT s.id, CASE WHEN o.id IS NULL THEN 'added' ELSE 'changed' END, o.before, s.after, $3, $4
     FROM stored s LEFT JOIN old o ON o.id = s.id`,
    [register, JSON.stringify(records), made.id, actor.id],
  );
  return made.id;
}
