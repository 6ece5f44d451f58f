import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What an examiner proposes. A round of a case has at most one that was not returned. */
@Entity('proposal')
export class Proposal {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'officer_id' }) officerId: string;
  /** Of decision, as the case's. */
  @Column('integer') round: number;
  @Column('jsonb') items: ItemOutcome[];
  @Column('text') note: string;
  @CreateDateColumn({ type: 'timestamptz' }) at: Date;
  @Column('timestamptz', { name: 'returned_at', nullable: true }) returnedAt: Date | null;
}
