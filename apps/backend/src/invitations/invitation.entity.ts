import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An invitation that was issued to one invited person (Annex 2). */
@Entity('invitation')
export class Invitation {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'decision_id' }) decisionId: string;
  @Column('uuid', { name: 'invitee_id' }) inviteeId: string;
  @Column('text') number: string;
  /** Printed beside the number: whoever has both holds the paper. */
  @Column('text') code: string;
  /** All that a stranger with the paper is shown of the name. */
  @Column('text', { name: 'masked_name' }) maskedName: string;
  @Column('date', { name: 'issued_on' }) issuedOn: PlainDate;
  @Column('date', { name: 'valid_until' }) validUntil: PlainDate;
  @Column('date', { name: 'visit_from' }) visitFrom: PlainDate;
  @Column('date', { name: 'visit_to' }) visitTo: PlainDate;
  @Column('date', { name: 'cancelled_on', nullable: true }) cancelledOn: PlainDate | null;
  /** The lost or damaged one in whose place this was made. */
  @Column('uuid', { nullable: true }) replaces: string | null;
}
