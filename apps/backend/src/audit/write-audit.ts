import { Injectable } from '@nestjs/common';
import type { AuditAct, AuditSubject } from '@shaqyru/domain/audit/audit-acts';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';

/** What is written down of an act: identifiers and outcomes, no personal data. */
export type AuditFact = {
  action: AuditAct;
  subjectKind: AuditSubject;
  subjectId: string | null;
  data?: Record<string, string | number | boolean | null>;
  /** Digests of the words that were looked for (LookedUp). */
  lookedUp?: readonly string[];
};

/** Writes who did what, in the transaction in which it was done. */
@Injectable()
export class WriteAudit {
  async run(manager: EntityManager, actor: Actor, fact: AuditFact): Promise<void> {
    const { action, subjectKind, subjectId, data, lookedUp } = fact;
    await manager.query(
      `INSERT INTO audit_entry (actor_kind, actor_id, action, subject_kind, subject_id, data) VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        actor.kind,
        'id' in actor ? actor.id : null,
        action,
        subjectKind,
        subjectId,
        { ...data, ...(lookedUp && { lookedUp }) },
      ],
    );
  }
}
