import type { AnyDraft } from '@shaqyru/domain/application/forms';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { Remark } from '@shaqyru/domain/application/remark';
import type { DueDate } from '@shaqyru/domain/case/case-view';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import type { Edition } from '@shaqyru/domain/law/editions';
import type { Channel } from '@shaqyru/domain/law/editions/edition-rules';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { PageEdit } from '@shaqyru/domain/organisation/colleagues';
import type { Language } from '@shaqyru/domain/law/text';
import type { Way } from '@shaqyru/domain/routes/way';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A case from its first draft to its end. `version` grows with every change: whoever saw an older one is told. */
@Entity('case_file')
export class CaseFile {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') kind: ApplicationKind;
  @Column('text') status: CaseStatus;
  /** How the application came in: which term runs (clause 7, items 1 and 4). */
  @Column('text') channel: Channel;
  @Column('text') edition: Edition;
  @Column('text') language: Language;
  @Column('uuid', { name: 'applicant_id' }) applicantId: string;
  @Column('text', { name: 'department_id', nullable: true }) departmentId: string | null;
  @Column('text', { name: 'unit_id', nullable: true }) unitId: string | null;
  @Column('text', { nullable: true }) number: string | null;
  /** Printed on the talon with the number; whoever knows both may ask how far the case is. */
  @Column('text', { name: 'talon_code', nullable: true }) talonCode: string | null;
  @Column('integer') version: number;
  /** Of decision: 1, and one more with each reopening after a complaint. */
  @Column('integer') round: number;
  /** The answered complaint by which it is to be reopened. Written by the database with the answer. */
  @Column('uuid', { name: 'reopening_by', nullable: true }) reopeningBy: string | null;
  @Column('jsonb') answers: AnyDraft;
  @Column('jsonb') remarks: Remark[];
  @Column('jsonb', { nullable: true }) way: Way | null;
  @Column('text', { name: 'search_key' }) searchKey: string;
  /** Of an organisation's application; null of a natural person's. */
  @Column('text', { name: 'applicant_bin', nullable: true }) applicantBin: string | null;
  /** Who saved which page last; kept for organisations. */
  @Column('jsonb') edits: PageEdit[];
  @Column('text', { name: 'applicant_iin' }) applicantIin: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: PlainDate | null;
  @Column('jsonb', { nullable: true }) term: DueDate | null;
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null;
  @Column('timestamptz', { name: 'records_checked_at', nullable: true }) recordsCheckedAt: Date | null;
  @Column('timestamptz', { name: 'began_at' }) beganAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt: Date | null;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt: Date | null;
}
