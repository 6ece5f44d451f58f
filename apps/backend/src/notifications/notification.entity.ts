import type { Language } from '@shaqyru/domain/law/text';
import type { NoticeKind } from '@shaqyru/domain/notices/notice-kinds';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What applicants are told of by e-mail, and what a colleague of theirs is. */
export type NotificationKind = NoticeKind | 'handed-over-to-sign';

/** A mail about one event of a case. */
@Entity('notification')
export class Notification {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('text') kind: NotificationKind;
  @Column('bigint', { name: 'event_id', nullable: true }) eventId: string | null;
  /** In place of an event: the comment with which an organisation's application was handed over. */
  @Column('bigint', { name: 'comment_id', nullable: true }) commentId: string | null;
  @Column('text') language: Language;
  @Column('text') recipient: string;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
}
