import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What an examiner proposes. A case has at most one that was not returned. */
@Entity('proposal')
export class Proposal {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'officer_id' }) officerId: string;
  @Column('jsonb') items: ItemOutcome[];
  @Column('text') note: string;
  @CreateDateColumn({ type: 'timestamptz' }) at: Date;
  @Column('timestamptz', { name: 'returned_at', nullable: true }) returnedAt: Date | null;
}
