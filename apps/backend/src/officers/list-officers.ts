import { Injectable } from '@nestjs/common';
import type { OfficerQuery, OfficerRow } from '@shaqyru/domain/account/officer-view';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

const pageSize = 50;
const mostWords = 6;

/** The officers whom the administrator manages, by name in the Kazakh order, page by page. */
@Injectable()
export class ListOfficers {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor, query: OfficerQuery): Promise<{ items: OfficerRow[]; next: string | null }> {
    const search = query.search ?? '';
    const iin = /^\d{12}$/.test(search) ? search : null;
    const words = iin === null ? matchingKey(search).split(' ').filter(Boolean).slice(0, mostWords) : [];
    if (search !== '' && iin === null && words.length === 0) return { items: [], next: null };
    return this.database.asActor(actor, async (manager) => {
      const rows = (await manager.query(
        `SELECT id, login, name, post, role, department_id AS "departmentId", unit_id AS "unitId", active,
                one_time_until IS NOT NULL AS "awaitsFirstSignIn"
         FROM officer o
         WHERE ($1::text IS NULL OR department_id = $1) AND ($2::text IS NULL OR unit_id = $2) AND ($3::text IS NULL OR role = $3)
           AND ($4::boolean IS NULL OR active = $4) AND ($5::text IS NULL OR iin = $5)
           AND NOT EXISTS (SELECT FROM unnest($6::text[]) AS word WHERE o.name_key NOT LIKE '%' || word || '%')
           AND ($7::uuid IS NULL OR (name COLLATE "kk-x-icu", id) > (SELECT l.name COLLATE "kk-x-icu", l.id FROM officer l WHERE l.id = $7))
         ORDER BY name COLLATE "kk-x-icu", id LIMIT $8`,
        [
          query.departmentId ?? null,
          query.unitId ?? null,
          query.role ?? null,
          query.active ?? null,
          iin,
          words,
          query.cursor ?? null,
          pageSize + 1,
        ],
      )) as OfficerRow[];
      const items = rows.slice(0, pageSize);
      return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
    });
  }
}
