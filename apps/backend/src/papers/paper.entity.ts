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
}
