import { decisionContent } from '@shaqyru/domain/application/signed-content';
import type { Invitee } from '@shaqyru/domain/application/private-affairs';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import type { Edition } from '@shaqyru/domain/law/editions';
import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { UseCaseFailure } from '../trpc/errors.ts';
import { Proposal } from './proposal.entity.ts';

export type Proposed = {
  version: number;
  proposal: Proposal;
  /** The exact text of the decision: the same for the same proposal about the same signed application. */
  content: string;
  /** The actor decided the case before it was reopened, and there is another to decide it anew. */
  barred: boolean;
};

/** What lies before the head, or null when nothing does. Throws "not-found" for a case that the actor may not see. */
export async function readProposed(manager: EntityManager, caseId: string): Promise<Proposed | null> {
  const [file] = (await manager.query(
    `SELECT c.version, c.status, c.number, c.edition, c.round, c.answers->'invitees' AS invitees, case_bar(c.id, actor_id()) AS barred,
            (SELECT r.complaint_number FROM reopening r WHERE r.case_id = c.id AND r.round = c.round) AS complaint,
            (SELECT s.content_sha256 FROM submission s WHERE s.case_id = c.id ORDER BY s.case_version DESC LIMIT 1) AS "applicationSha256"
     FROM case_file c WHERE c.id = $1`,
    [caseId],
  )) as CaseRow[];
  if (!file) throw new UseCaseFailure('not-found');
  if (file.status !== 'proposed') return null;
  const proposal = await manager.findOneByOrFail(Proposal, { caseId, round: file.round, returnedAt: IsNull() });
  const nameOf = (inviteeId: string): string => {
    const invitee = file.invitees.find(({ id }) => id === inviteeId);
    if (!invitee) throw new Error(`the proposal ${proposal.id} is about someone who is not invited`);
    return fullName(invitee);
  };
  const content = decisionContent({
    caseId,
    number: file.number,
    proposalId: proposal.id,
    edition: file.edition,
    items: proposal.items.map((item) => ({ ...item, name: nameOf(item.inviteeId) })),
    applicationSha256: file.applicationSha256,
    ...(file.complaint === null ? {} : { anew: { round: file.round, complaint: file.complaint } }),
  });
  return { version: file.version, proposal, content, barred: file.barred };
}

/** As in the passport. */
export function fullName(invitee: Pick<Invitee, 'surnameLatin' | 'givenNamesLatin'>): string {
  return `${invitee.surnameLatin} ${invitee.givenNamesLatin}`;
}

type CaseRow = {
  version: number;
  status: CaseStatus;
  number: string;
  edition: Edition;
  round: number;
  barred: boolean;
  /** By which the case was reopened; null in the first round. */
  complaint: string | null;
  invitees: Invitee[];
  applicationSha256: string;
};
