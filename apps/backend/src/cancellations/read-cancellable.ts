import type { Invitee } from '@shaqyru/domain/application/private-affairs';
import { cancellationContent, type CancellationReason } from '@shaqyru/domain/cancellation/cancellation';
import type { Edition } from '@shaqyru/domain/law/editions';
import type { Reason } from '@shaqyru/domain/law/reason';
import { isBarred } from '@shaqyru/domain/refusal/grounds';
import { isGroundOf } from '@shaqyru/domain/refusal/grounds-of-edition';
import type { EntityManager } from 'typeorm';
import { UseCaseFailure } from '../trpc/errors.ts';

export type Cancellable =
  | { outcome: 'void' }
  | { outcome: 'barred'; because: Reason[] }
  | { outcome: 'ready'; caseId: string; inviteeId: string; number: string; name: string; content: string };

/**
 * What the head would sign to cancel an invitation: the same text for the same words. "void" when it is void already,
 * "barred" when the ground may not be used against the person. Throws "not-found" for one that the actor may not see, and
 * for a ground that the edition of the case does not have.
 */
export async function readCancellable(
  manager: EntityManager,
  invitationId: string,
  reason: CancellationReason,
): Promise<Cancellable> {
  const [row] = (await manager.query(
    `SELECT i.case_id AS "caseId", i.invitee_id AS "inviteeId", i.number AS invitation, i.cancelled_on AS "cancelledOn", c.number, c.edition,
            d.content_sha256 AS "decisionSha256",
            (SELECT p FROM jsonb_array_elements(c.answers->'invitees') p WHERE (p->>'id')::uuid = i.invitee_id) AS invitee
     FROM invitation i JOIN case_file c ON c.id = i.case_id JOIN decision d ON d.id = i.decision_id WHERE i.id = $1`,
    [invitationId],
  )) as Row[];
  if (!row) throw new UseCaseFailure('not-found');
  if (row.cancelledOn !== null) return { outcome: 'void' };
  const { caseId, inviteeId, invitation, number, edition, invitee, decisionSha256 } = row;
  if (!isGroundOf(edition, reason.ground)) throw new UseCaseFailure('not-found');
  const barred = isBarred(reason.ground, invitee);
  if (barred.value) return { outcome: 'barred', because: [...barred.because] };
  const name = `${invitee.surnameLatin} ${invitee.givenNamesLatin}`;
  const content = cancellationContent({
    caseId,
    number,
    invitation,
    inviteeId,
    name,
    edition,
    reason,
    decisionSha256,
  });
  return { outcome: 'ready', caseId, inviteeId, number: invitation, name, content };
}

type Row = {
  caseId: string;
  inviteeId: string;
  invitation: string;
  cancelledOn: Date | null;
  number: string;
  edition: Edition;
  decisionSha256: string;
  invitee: Invitee;
};
