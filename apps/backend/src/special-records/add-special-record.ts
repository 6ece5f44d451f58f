import { Injectable } from '@nestjs/common';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import type { RecordKind } from '@shaqyru/domain/special-records/record-kind';
import type { Edited, RecordContent } from '@shaqyru/domain/special-records/special-record';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { checkContent, storedPassport } from './check-content.ts';
import { isOfKind, nameRegister } from './name-register.ts';
import { writeChange } from './write-change.ts';

type NewRecord = { register: string; kind: RecordKind; externalId: string; content: RecordContent; reason: string };

/** Enters one record by hand, with the reason; a register that is not there yet begins with it. */
@Injectable()
export class AddSpecialRecord {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: NewRecord & { idempotencyKey: string }): Promise<Edited> {
    const { idempotencyKey, ...added } = input;
    return this.database.asActor(actor, (manager) =>
      this.once.run<Edited>(manager, actor.id, idempotencyKey, { specialRecord: added }, () =>
        this.add(manager, actor, added),
      ),
    );
  }

  private async add(manager: EntityManager, actor: OfficerActor, added: NewRecord): Promise<Edited> {
    const { register, kind, externalId, reason } = added;
    const problems = checkContent(added.content, this.clock.today());
    if (!(await isOfKind(manager, register, kind)))
      problems.push({ field: 'kind', problem: 'register-of-another-kind' });
    if (problems.length > 0) return { outcome: 'invalid', problems };
    if (!(await nameRegister(manager, register, kind)))
      return { outcome: 'invalid', problems: [{ field: 'kind', problem: 'register-of-another-kind' }] };
    const { passportNumber, ...rest } = added.content;
    const content = { ...rest, passportNumber: passportNumber && storedPassport(passportNumber) };
    const [made] = (await manager.query(
      `INSERT INTO special_record (register, external_id, name, name_key, birth_date, citizenship, passport_number, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (register, external_id) DO NOTHING RETURNING id`,
      [
        register,
        externalId,
        content.name,
        matchingKey(content.name),
        content.birthDate,
        content.citizenship,
        content.passportNumber,
        content.reason,
      ],
    )) as { id: string }[];
    if (!made) return { outcome: 'invalid', problems: [{ field: 'externalId', problem: 'record-number-taken' }] };
    await writeChange(manager, this.audit, actor, {
      recordId: made.id,
      act: 'added',
      before: null,
      after: content,
      reason,
    });
    return { outcome: 'done', recordId: made.id };
  }
}
