import { Injectable } from '@nestjs/common';
import type { MoneyAct } from '@shaqyru/domain/case/case-view';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import { recordEvent, type Mover } from '../cases/move-case.ts';
import { Notify } from '../notifications/notify.ts';

/**
 * What becomes of a claim stands in the course of the case whose duty it is, and the applicant is written to, in the transaction
 * of the act. A claim for a receipt that no application uses has neither: its payer is told at the window.
 */
@Injectable()
export class TellOfRefund {
  constructor(private readonly notify: Notify) {}

  /** `dueOn`: the last day of the tax body's term. */
  async run(
    manager: EntityManager,
    actor: Mover,
    told: { caseId: string | null; act: MoneyAct; number: string; dueOn?: PlainDate | null },
  ): Promise<void> {
    const { caseId, act, number, dueOn = null } = told;
    if (caseId === null) return;
    const eventId = await recordEvent(manager, actor, { caseId, action: act, data: { note: number, dueOn } });
    await this.notify.run(manager, { kind: act, caseId, eventId });
  }
}
