import type { AnyInvitee } from '@shaqyru/domain/application/forms';
import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import type { Edition } from '@shaqyru/domain/law/editions';
import { isBarred, type GroundId } from '@shaqyru/domain/refusal/grounds';
import { isGroundOf } from '@shaqyru/domain/refusal/grounds-of-edition';

export type ProposalProblem = {
  inviteeId: string;
  problem:
    | 'no-outcome'
    | 'refusal-without-ground'
    | 'issue-with-ground'
    | 'ground-of-another-edition'
    | 'ground-barred'
    | 'ground-twice';
  ground: GroundId | null;
};

/**
 * A proposal says one outcome for every invitee; a refusal names its grounds of clause 16 in the edition of the case, each once
 * and none barred by the exception of 16.7; an issue names none.
 */
export function checkProposal(
  invitees: readonly AnyInvitee[],
  items: readonly ItemOutcome[],
  edition: Edition,
): ProposalProblem[] {
  return invitees.flatMap((invitee): ProposalProblem[] => {
    const [item, another] = items.filter((one) => one.inviteeId === invitee.id);
    const problem = (id: ProposalProblem['problem'], ground: GroundId | null = null): ProposalProblem => ({
      inviteeId: invitee.id,
      problem: id,
      ground,
    });
    if (!item || another) return [problem('no-outcome')];
    const grounds = item.grounds.map(({ ground }) => ground);
    if (item.outcome === 'issue') return grounds.length > 0 ? [problem('issue-with-ground')] : [];
    if (grounds.length === 0) return [problem('refusal-without-ground')];
    return [
      ...grounds
        .filter((ground) => !isGroundOf(edition, ground))
        .map((ground) => problem('ground-of-another-edition', ground)),
      ...grounds.filter((ground) => isBarred(ground, invitee).value).map((ground) => problem('ground-barred', ground)),
      ...grounds
        .filter((ground, place) => grounds.indexOf(ground) !== place)
        .map((ground) => problem('ground-twice', ground)),
    ];
  });
}
