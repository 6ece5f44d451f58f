import type { PaperKind } from '@shaqyru/domain/case/case-view';
import type { Language } from '@shaqyru/domain/law/text';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A paper that was ordered; printed, it has the SHA-256 of its file. */
@Entity('paper')
export class PaperOrder {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('text') kind: PaperKind;
  @Column('text') language: Language;
  /** Null when the paper is about everyone invited. */
  @Column('uuid', { name: 'invitee_id', nullable: true }) inviteeId: string | null;
  /** The submission or decision that the paper states. */
  @Column('uuid', { name: 'basis_id' }) basisId: string;
  @Column('text', { nullable: true }) sha256: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'printed_at', nullable: true }) printedAt: Date | null;
  /** The paper that this one repeats, and who had it printed again. */
  @Column('uuid', { name: 'reprint_of', nullable: true }) reprintOf: string | null;
  @Column('uuid', { name: 'reprinted_by', nullable: true }) reprintedBy: string | null;
  @Column('text', { name: 'reprinted_by_name', nullable: true }) reprintedByName: string | null;
  /** Of an invitation: with the marks on the reverse. */
  @Column('boolean', { name: 'with_marks' }) withMarks: boolean;
}
