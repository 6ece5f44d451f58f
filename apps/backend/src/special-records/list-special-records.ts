import { Injectable } from '@nestjs/common';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import type { RecordFilter, SpecialRecord } from '@shaqyru/domain/special-records/special-record';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { LookedUp } from '../audit/looked-up.ts';
import { WriteAudit } from '../audit/write-audit.ts';
import { readDay } from '../common/read-csv.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { storedPassport } from './check-content.ts';
import { recordColumns } from './record-columns.ts';

const pageSize = 50;
const mostWords = 6;

/**
 * The register, in the order of names, page by page; searched by names in any script, a passport or a date of birth. Whose name
 * begins with the first word that was typed comes first.
 */
@Injectable()
export class ListSpecialRecords {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly lookedUp: LookedUp,
  ) {}

  /** A cursor that cannot be read starts from the first page. */
  async run(actor: OfficerActor, input: RecordFilter & { cursor?: string | undefined }) {
    const { search = '', kind, register, citizenship, state } = input;
    const asked = readSearch(search);
    // The cursor is the last record's id alone: no name travels in an address.
    const after = z.uuid().safeParse(input.cursor);
    return this.database.asActor(actor, async (manager) => {
      const registers = (await manager.query(`SELECT name, kind FROM special_register ORDER BY name`)) as Register[];
      const wanted = registers.filter((one) => (!kind || one.kind === kind) && (!register || one.name === register));
      const filter = asked && {
        ...asked,
        ...(citizenship ? { citizenship } : {}),
        ...(kind || register ? { registers: wanted.map(({ name }) => name) } : {}),
        ...(state === 'all' ? {} : { closed: state === 'closed' }),
        ...(after.success ? { afterId: after.data } : {}),
        limit: pageSize + 1,
      };
      const rows = filter ? await findRecords(manager, filter) : [];
      const page = rows.slice(0, pageSize);
      await this.audit.run(manager, actor, {
        action: 'special-records.list',
        subjectKind: 'special-records',
        subjectId: null,
        data: { searched: search !== '', shown: page.length },
        lookedUp: this.lookedUp.of(search),
      });
      return { items: page, registers, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
    });
  }
}

type Register = { name: string; kind: SpecialRecord['kind'] };

/**
 * What was typed: words of a name, and what has a digit: a date of birth or a passport number. Null when there is nothing to look
 * for: "%".
 */
function readSearch(search: string): { words?: string[]; born?: string; passport?: string } | null {
  if (search === '') return {};
  // "FA 123 45": a number written with gaps.
  if (/^[A-Z]{0,2}[\s\d-]+$/i.test(search) && /\d/.test(search) && !readDay(search)) return passportOf(search);
  const parts = search.split(/\s+/);
  const day = parts.map(readDay).find((one) => one !== null);
  const number = parts.find((part) => /\d/.test(part) && readDay(part) === null);
  const words = matchingKey(parts.filter((part) => !/\d/.test(part)).join(' '))
    .split(' ')
    .filter(Boolean)
    .slice(0, mostWords);
  const asked = { ...(words.length > 0 ? { words } : {}), ...(day ? { born: day } : {}), ...passportOf(number ?? '') };
  return Object.keys(asked).length > 0 ? asked : null;
}

function passportOf(text: string): { passport?: string } {
  return text === '' ? {} : { passport: storedPassport(text) };
}

async function findRecords(manager: EntityManager, filter: object): Promise<SpecialRecord[]> {
  const rows = (await manager.query(
    `SELECT ${recordColumns} AS record FROM find_special_records($1) WITH ORDINALITY f (id, place)
     JOIN special_record r ON r.id = f.id JOIN special_register g ON g.name = r.register ORDER BY f.place`,
    [filter],
  )) as { record: SpecialRecord }[];
  return rows.map(({ record }) => ({
    ...record,
    closedAt: record.closedAt && new Date(record.closedAt).toISOString(),
  }));
}
