import type { DueDate } from '@shaqyru/domain/case/case-view';
import type { DraftAnswer } from '@shaqyru/domain/complaint/complaint-answer';
import type { ComplaintAct } from '@shaqyru/domain/complaint/complaint-law';
import type { ComplaintChannel } from '@shaqyru/domain/complaint/complaint-lodging';
import type { ComplaintStatus } from '@shaqyru/domain/complaint/complaint-status';
import type { ComplaintTopic } from '@shaqyru/domain/complaint/complaint-topic';
import type { Edition } from '@shaqyru/domain/law/editions';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('complaint')
export class Complaint {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  /** A department, or "ministry": whose journal it stands in. */
  @Column('text', { name: 'department_id' }) departmentId: string;
  @Column('text', { name: 'unit_id', nullable: true }) unitId: string | null;
  /** Kept for life, as a case keeps its edition. */
  @Column('text') act: ComplaintAct;
  @Column('text') edition: Edition;
  @Column('text') channel: ComplaintChannel;
  @Column('text') language: Language;
  @Column('text') topic: ComplaintTopic;
  @Column('text') text: string;
  @Column('text', { name: 'by_kind' }) by: 'person' | 'organisation';
  @Column('text') name: string;
  @Column('text') address: string;
  @Column('text') email: string;
  @Column('text') telephone: string;
  @Column('text', { name: 'outgoing_number' }) outgoingNumber: string;
  @Column('text', { name: 'outgoing_date' }) outgoingDate: string;
  @Column('text', { name: 'case_number' }) caseNumber: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId: string | null;
  @Column('text', { name: 'about_whom' }) aboutWhom: string;
  @Column('uuid', { name: 'applicant_id', nullable: true }) applicantId: string | null;
  @Column('text') code: string;
  @Column('uuid', { name: 'lodging_key', nullable: true }) lodgingKey: string | null;
  @Column('text', { name: 'lodging_sha256', nullable: true }) lodgingSha256: string | null;
  @Column('text', { name: 'search_key' }) searchKey: string;
  @Column('text') status: ComplaintStatus;
  @Column('int') version: number;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt: Date;
  @Column('date', { name: 'received_on' }) receivedOn: PlainDate;
  @Column('uuid', { name: 'accepted_by', nullable: true }) acceptedBy: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: PlainDate | null;
  @Column('jsonb', { nullable: true }) term: DueDate | null;
  /** Information of others, or a check on the spot, is needed. */
  @Column('boolean') inquiry: boolean;
  @Column('int', { name: 'extended_by_days' }) extendedByDays: number;
  @Column('date', { name: 'extended_on', nullable: true }) extendedOn: PlainDate | null;
  @Column('uuid', { name: 'extended_by', nullable: true }) extendedBy: string | null;
  @Column('timestamptz', { name: 'extension_told_at', nullable: true }) extensionToldAt: Date | null;
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null;
  @Column('text', { name: 'assignee_name', nullable: true }) assigneeName: string | null;
  @Column('text', { name: 'assignee_post', nullable: true }) assigneePost: string | null;
  @Column('jsonb', { nullable: true }) draft: DraftAnswer | null;
  @Column('uuid', { name: 'joined_to', nullable: true }) joinedTo: string | null;
  @Column('uuid', { nullable: true }) repeats: string | null;
  @Column('uuid', { name: 'forwarded_from', nullable: true }) forwardedFrom: string | null;
  @Column('text', { name: 'forwarded_to_name', nullable: true }) forwardedToName: string | null;
  @Column('text', { name: 'forwarded_to_number', nullable: true }) forwardedToNumber: string | null;
}
