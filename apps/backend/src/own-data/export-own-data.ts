import { Injectable } from '@nestjs/common';
import type { CaseMessage } from '@shaqyru/domain/correspondence/message';
import { cite } from '@shaqyru/domain/law/cite';
import { rightToKnow } from '@shaqyru/domain/own-data/right-to-know';
import { WriteAudit } from '../audit/write-audit.ts';
import { ReadOwnCase } from '../cases/read-own-case.ts';
import { Clock } from '../common/clock.ts';
import { Limits } from '../common/limits.ts';
import { ReadMessages } from '../correspondence/read-messages.ts';
import { system, type ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ReadNoticeSettings } from '../notice-settings/read-notice-settings.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { ReadOwnVisits } from '../visits/read-own-visits.ts';

/**
 * Everything that the service holds of whoever is signed in, to take away (Law No. 94-V, art. 24(1)(1)): of a natural person
 * the own cases, of an organisation's person those of the organisation. It says no more than the cabinet says, and besides
 * which officers, by their post, have opened a case. Colleagues stand in it without their names.
 */
@Injectable()
export class ExportOwnData {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly clock: Clock,
    private readonly audit: WriteAudit,
    private readonly cases: ReadOwnCase,
    private readonly messages: ReadMessages,
    private readonly visits: ReadOwnVisits,
    private readonly settings: ReadNoticeSettings,
  ) {}

  /** The parts of one JSON text, in order, each read when it is asked for. Throws "too-many-requests" beyond the limit. */
  async run(actor: ApplicantActor): Promise<{ name: string; parts: AsyncIterable<string> }> {
    if ((await this.limits.count('export-of-applicant', actor.id)) !== null)
      throw new UseCaseFailure('too-many-requests');
    const madeAt = this.clock.now().toISOString();
    const caseIds = await this.database.asActor(actor, async (manager) => {
      const rows = (await manager.query(`SELECT id FROM case_file ORDER BY began_at, id`)) as { id: string }[];
      await this.audit.run(manager, actor, {
        action: 'own-data.export',
        subjectKind: 'applicant',
        subjectId: actor.id,
        data: { cases: rows.length },
      });
      return rows.map(({ id }) => id);
    });
    return { name: `shaqyru ${this.clock.today()}.json`, parts: this.write(actor, madeAt, caseIds) };
  }

  private async *write(actor: ApplicantActor, madeAt: string, caseIds: readonly string[]): AsyncGenerator<string> {
    const law = { kk: cite(rightToKnow, 'kk'), ru: cite(rightToKnow, 'ru'), en: cite(rightToKnow, 'en') };
    const { colleagues, ...person } = await this.readPerson(actor);
    const head = JSON.stringify({ madeAt, law, ...person }, null, 1);
    yield `${head.slice(0, head.lastIndexOf('}')).trimEnd()},\n "cases": [`;
    let first = true;
    for (const caseId of caseIds) {
      const one = await this.readCase(actor, caseId, colleagues);
      if (!one) continue;
      yield `${first ? '\n' : ',\n'}${JSON.stringify(one, null, 1)}`;
      first = false;
    }
    yield '\n ]\n}\n';
  }

  private async readPerson(actor: ApplicantActor) {
    const own = await this.database.asActor(actor, async (manager) => {
      const [person] = (await manager.query(
        `SELECT iin, name, surname, given_name AS "givenName", patronymic, bin, organisation, may_sign AS "maySign",
                created_at AS "firstSignedInAt"
         FROM applicant WHERE id = $1`,
        [actor.id],
      )) as Record<string, unknown>[];
      const colleagues = (await manager.query(`SELECT name FROM applicant WHERE id <> $1 AND name <> $2`, [
        actor.id,
        actor.name,
      ])) as { name: string }[];
      const complaints: unknown[] = await manager.query(
        `SELECT c.number, c.registered_at AS "registeredAt", c.status, c.topic, c.department_id AS "bodyId", c.text, c.name, c.address,
                c.email, c.telephone, c.case_number AS "caseNumber", c.about_whom AS "aboutWhom", c.due_on::text AS "dueOn",
                (SELECT json_build_object('at', a.at, 'outcome', a.outcome, 'text', a.text, 'by', a.signed_by_post)
                 FROM complaint_answer a WHERE a.complaint_id = c.id) AS answer,
                (SELECT coalesce(json_agg(json_build_object('name', f.name, 'size', f.size, 'sha256', f.sha256) ORDER BY f.uploaded_at), '[]')
                 FROM complaint_file f WHERE f.complaint_id = c.id) AS files,
                (SELECT coalesce(json_agg(json_build_object('kind', n.kind, 'to', n.recipient, 'sentAt', n.sent_at) ORDER BY n.created_at), '[]')
                 FROM complaint_notice n WHERE n.complaint_id = c.id) AS notices
         FROM complaint c WHERE c.applicant_id = $1 ORDER BY c.registered_at, c.id`,
        [actor.id],
      );
      return { person, complaints, colleagues: new Set(colleagues.map(({ name }) => name)) };
    });
    // Signing in is written down by the service, before anybody is signed in.
    const signIns = await this.database.asActor(system, (manager): Promise<{ at: Date }[]> =>
      manager.query(
        `SELECT at FROM audit_entry WHERE subject_id = $1 AND subject_kind = 'applicant' AND action = 'session.open' ORDER BY id`,
        [actor.id],
      ),
    );
    return {
      ...own,
      noticeSettings: await this.settings.run(actor),
      signIns: signIns.map(({ at }) => at.toISOString()),
    };
  }

  /** Null for a case that was erased or taken away while the others were being written. */
  private async readCase(actor: ApplicantActor, caseId: string, colleagues: ReadonlySet<string>) {
    const own = await this.cases.run(actor, { caseId }).catch(nullIfGone);
    if (!own) return null;
    const withoutColleague = (by: string | null) => (by !== null && colleagues.has(by) ? null : by);
    const { unread: _unread, actions: _actions, lastEdit: _lastEdit, handedTo: _handedTo, ...shown } = own;
    return {
      ...shown,
      timeline: own.timeline.map((entry) => ({ ...entry, by: withoutColleague(entry.by) })),
      messages: (await this.readMessages(actor, caseId)).map((message) => ({
        ...message,
        by: message.sender === 'applicant' ? withoutColleague(message.by) : message.by,
      })),
      visits: own.number === null ? [] : await this.visits.run(actor, { caseId }),
      ...(await this.readBesides(actor, caseId)),
      ...(await this.readOfficersRows(actor, caseId)),
    };
  }

  private async readMessages(actor: ApplicantActor, caseId: string): Promise<CaseMessage[]> {
    const messages: CaseMessage[] = [];
    let before: string | null = null;
    do {
      const page = await this.messages.run(actor, { caseId, before });
      messages.unshift(...page.messages);
      before = page.earlier;
    } while (before !== null);
    return messages;
  }

  private async readBesides(actor: ApplicantActor, caseId: string) {
    return this.database.asActor(actor, async (manager) => {
      const receipts: unknown[] = await manager.query(
        `SELECT bank, number, paid_on::text AS "paidOn", amount_tiyn::text AS "amountTiyn" FROM receipt WHERE case_id = $1 ORDER BY paid_on`,
        [caseId],
      );
      const notices: unknown[] = await manager.query(
        `SELECT kind, language, recipient AS "to", created_at AS "createdAt", sent_at AS "sentAt" FROM notification
         WHERE case_id = $1 AND comment_id IS NULL ORDER BY created_at`,
        [caseId],
      );
      const submissions: unknown[] = await manager.query(
        `SELECT verified_at AS "signedAt", content_sha256 AS sha256 FROM submission WHERE case_id = $1 ORDER BY verified_at`,
        [caseId],
      );
      const replacements: unknown[] = await manager.query(
        `SELECT status, asked_at AS "askedAt", decided_at AS "decidedAt", answers, reason FROM replacement WHERE case_id = $1 ORDER BY asked_at`,
        [caseId],
      );
      return { receipts, notices, submissions, replacements };
    });
  }

  /**
   * What only officers and auditors may read of a case in the cabinet's place: the service reads it here, of this case only.
   * Refunds that the reader claimed, and by which posts the case was opened.
   */
  private async readOfficersRows(actor: ApplicantActor, caseId: string) {
    return this.database.asActor(system, async (manager) => {
      const refunds: unknown[] = await manager.query(
        `SELECT f.number, f.claimed_on::text AS "claimedOn", f.bank, f.receipt_number AS "receiptNumber", f.account,
                f.refund_tiyn::text AS "refundTiyn", f.status, f.words, f.refunded_on::text AS "refundedOn"
         FROM refund f JOIN applicant a ON a.id = $2 AND coalesce(a.bin, a.iin) = f.claimant_number
         WHERE f.case_id = $1 ORDER BY f.claimed_on, f.id`,
        [caseId, actor.id],
      );
      const openedBy: unknown[] = await manager.query(
        `SELECT e.at, o.post, o.department_id AS "bodyId" FROM audit_entry e JOIN officer o ON o.id = e.actor_id
         WHERE e.subject_id = $1 AND e.subject_kind = 'case' AND e.actor_kind = 'officer' AND e.action = 'case.read' ORDER BY e.id`,
        [caseId],
      );
      return { refunds, openedBy };
    });
  }
}

function nullIfGone(failure: unknown): null {
  if (failure instanceof UseCaseFailure && failure.code === 'not-found') return null;
  throw failure;
}
