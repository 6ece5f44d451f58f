import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { z } from 'zod';
import { LookedUp } from '../audit/looked-up.ts';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

const pageSize = 50;
const mostWords = 6;

/** The register, in the order of names, page by page; searched by names in any script. */
@Injectable()
export class ListSpecialRecords {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly lookedUp: LookedUp,
  ) {}

  /** A cursor that cannot be read starts from the first page. */
  async run(actor: OfficerActor, input: { search?: string | undefined; cursor?: string | undefined }) {
    const search = input.search?.trim() ?? '';
    const words = matchingKey(search).split(' ').filter(Boolean).slice(0, mostWords);
    if (search !== '' && words.length === 0) return { items: [], next: null };
    // The cursor is the last record's id alone: no name travels in an address.
    const after = z.uuid().safeParse(input.cursor);
    return this.database.asActor(actor, async (manager) => {
      const rows = (await manager.query(
        `SELECT r.id, r.register, r.external_id AS "externalId", r.name, r.birth_date::text AS "birthDate",
                r.citizenship, r.passport_number AS "passportNumber", r.reason
         FROM special_record r WHERE r.id IN (SELECT f.id FROM find_special_records($1, $2, $3) f) ORDER BY r.name_key, r.id`,
        [words, after.data ?? null, pageSize + 1],
      )) as Row[];
      const page = rows.slice(0, pageSize);
      const last = page.at(-1);
      await this.audit.run(manager, actor, {
        action: 'special-records.list',
        subjectKind: 'special-records',
        subjectId: null,
        data: { searched: search !== '', shown: page.length, lookedUp: this.lookedUp.of(search) },
      });
      return {
        items: page,
        next: rows.length > pageSize && last ? last.id : null,
      };
    });
  }
}

type Row = {
  id: string;
  register: string;
  externalId: string;
  name: string;
  birthDate: PlainDate | null;
  citizenship: string | null;
  passportNumber: string | null;
  reason: string;
};
