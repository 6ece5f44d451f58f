import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import type { Evidence, Signer } from '@shaqyru/signature/verify';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A decision with the signature of the head who made it. It is never changed. */
@Entity('decision')
export class Decision {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  /** A case is decided once, and once more after each reopening. */
  @Column('integer') round: number;
  @Column('uuid', { name: 'proposal_id' }) proposalId: string;
  @Column('uuid', { name: 'proposed_by' }) proposedBy: string;
  @Column('uuid', { name: 'decided_by' }) decidedBy: string;
  @Column('jsonb') items: ItemOutcome[];
  /** The exact text that was signed. */
  @Column('text') content: string;
  @Column('text', { name: 'content_sha256' }) contentSha256: string;
  @Column('bytea') cms: Buffer;
  @Column('jsonb') signer: Signer;
  @Column('jsonb') evidence: Evidence;
  @Column('timestamptz') at: Date;
}
