import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readSpecialRecords, type NewRecord } from './read-special-records.ts';

/**
 * Takes a register from CSV: new records are added, changed ones replaced, all or none. A record that the file does not name
 * stays: a match of a case may rest on it.
 */
@Injectable()
export class ImportSpecialRecords {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: { register: string; csv: string; preview: boolean }) {
    const read = readSpecialRecords(input.csv, this.clock.today());
    if (!read.ok) return { outcome: 'invalid' as const, problems: read.problems };
    const { register } = input;
    return this.database.asActor(actor, async (manager) => {
      // Two imports of one register at once would count each other's rows wrongly.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('special-records:' || $1, 0))`, [register]);
      const counts = await compare(manager, register, read.records);
      if (input.preview) return { outcome: 'preview' as const, ...counts };
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

type Counts = { added: number; changed: number; unchanged: number };

const asRows = `jsonb_to_recordset($2) AS n (external_id text, name text, name_key text, birth_date date, citizenship text,
  passport_number text, reason text)`;
const content = (of: string) =>
  `(${['name', 'name_key', 'birth_date', 'citizenship', 'passport_number', 'reason'].map((name) => `${of}.${name}`).join(', ')})`;

async function compare(manager: EntityManager, register: string, records: NewRecord[]): Promise<Counts> {
  const [counts] = (await manager.query(
    `SELECT count(*) FILTER (WHERE r.id IS NULL)::integer AS added,
            count(*) FILTER (WHERE r.id IS NOT NULL AND ${content('r')} IS DISTINCT FROM ${content('n')})::integer AS changed,
            count(*) FILTER (WHERE r.id IS NOT NULL AND ${content('r')} IS NOT DISTINCT FROM ${content('n')})::integer AS unchanged
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
  await manager.query(
    `INSERT INTO special_record (register, external_id, name, name_key, birth_date, citizenship, passport_number, reason, import_id)
     SELECT $1, n.external_id, n.name, n.name_key, n.birth_date, n.citizenship, n.passport_number, n.reason, $3 FROM ${asRows}
     ON CONFLICT (register, external_id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key,
       birth_date = excluded.birth_date, citizenship = excluded.citizenship, passport_number = excluded.passport_number,
       reason = excluded.reason, import_id = excluded.import_id
     WHERE ${content('special_record')} IS DISTINCT FROM ${content('excluded')}`,
    [register, JSON.stringify(records), made.id],
  );
  return made.id;
}
