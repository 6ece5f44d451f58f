import type { GroundId } from '@shaqyru/domain/refusal/grounds';

/** What the product knows already and offers as evidence for one ground of clause 16 against one invited person. */
export type FoundEvidence = {
  id: string;
  inviteeId: string;
  ground: GroundId;
  /** A few words beside the ground. */
  found: string;
  /** Who it was, and how alike. */
  likeness: string;
  /** The words to use, in the language of the page. */
  evidence: string;
};
