import type { ItemOutcome, Outcome, Reopening } from '@shaqyru/domain/case/case-view';
import type { AnyInvitee } from '@shaqyru/domain/application/forms';
import { inForceIn, toDecideIn } from '@shaqyru/domain/case/decision-rounds';
import type { Reason } from '@shaqyru/domain/law/reason';
import type { EntityManager } from 'typeorm';
import type { CaseFile } from './case-file.entity.ts';

type Decided = { round: number; by: string; at: string; items: ItemOutcome[]; certificateSerial: string };
export type EarlierDecision = Decided & { reopened: Reopening & { by: string } };
export type Decisions = {
  /** Of the last decision, with what was issued before it; null when nothing is in force. */
  inForce: Omit<Decided, 'round'> | null;
  /** Of the rounds that have ended, each as it was made, the oldest first. */
  earlier: EarlierDecision[];
};

/**
 * All that was decided in a case. `by` is empty for an applicant, who may not read officers' names. Reads as the actor of the
 * transaction: of a case that they do not see there is nothing.
 */
export async function readDecisions(
  manager: EntityManager,
  { id, round }: { id: string; round: number },
): Promise<Decisions> {
  const rows = (await manager.query(
    `SELECT d.round, coalesce(o.name, '—') AS by, d.at, d.items, d.signer->>'serialNumber' AS "certificateSerial",
            r.complaint_number AS complaint, r.reopened_by_name AS "reopenedBy", r.because, r.at AS "reopenedAt"
     FROM decision d LEFT JOIN officer o ON o.id = d.decided_by LEFT JOIN reopening r ON r.case_id = d.case_id AND r.round = d.round + 1
     WHERE d.case_id = $1 ORDER BY d.round`,
    [id],
  )) as (Omit<Decided, 'at'> & {
    at: Date;
    complaint: string | null;
    reopenedBy: string | null;
    because: Reason[] | null;
    reopenedAt: Date | null;
  })[];
  const decided = rows.map(({ at, by, items, certificateSerial, round: of }) => ({
    round: of,
    by,
    at: at.toISOString(),
    items,
    certificateSerial,
  }));
  const standing = inForceIn(
    round,
    decided.flatMap((one) => one.items.map((item) => ({ ...item, round: one.round }))),
  ).map(({ round: _round, ...item }) => item);
  const last = decided.at(-1);
  return {
    inForce:
      last && standing.length > 0
        ? { by: last.by, at: last.at, certificateSerial: last.certificateSerial, items: standing }
        : null,
    earlier: rows.flatMap(({ complaint, reopenedBy, because, reopenedAt }, index) => {
      const one = decided[index];
      if (!one || complaint === null || reopenedBy === null || because === null || reopenedAt === null) return [];
      return { ...one, reopened: { complaint, by: reopenedBy, because, at: reopenedAt.toISOString() } };
    }),
  };
}

/** Whom the case invites and who is to be decided about in its round. */
export async function readToDecide(
  manager: EntityManager,
  { id, round, answers }: Pick<CaseFile, 'id' | 'round' | 'answers'>,
): Promise<AnyInvitee[]> {
  const invitees: readonly AnyInvitee[] = answers.invitees ?? [];
  if (round === 1) return [...invitees];
  const items = (await manager.query(
    `SELECT i.item->>'inviteeId' AS "inviteeId", i.item->>'outcome' AS outcome, d.round
     FROM decision d CROSS JOIN jsonb_array_elements(d.items) i (item) WHERE d.case_id = $1`,
    [id],
  )) as { inviteeId: string; outcome: Outcome; round: number }[];
  const open = toDecideIn(
    round,
    invitees.map((invitee) => invitee.id),
    items,
  );
  return invitees.filter((invitee) => open.includes(invitee.id));
}
