import type { Attachment, AttachmentKind } from '@shaqyru/domain/files/attachment';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A file of an application; its bytes lie in the file store under their SHA-256. */
@Entity('attachment')
export class AttachedFile {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('text') kind: AttachmentKind;
  @Column('uuid', { name: 'invitee_id', nullable: true }) inviteeId: string | null;
  @Column('text') name: string;
  @Column('text', { name: 'media_type' }) mediaType: Attachment['mediaType'];
  @Column('integer') size: number;
  @Column('text') sha256: string;
  /** Of the bytes as they were sent; null for a file that came before it was kept. */
  @Column('text', { name: 'sent_sha256', nullable: true }) sentSha256: string | null;
  @Column('text') scan: Attachment['scan'];
  @Column('timestamptz', { name: 'scanned_at', nullable: true }) scannedAt: Date | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'uploaded_at' }) uploadedAt: Date;
}

export function toAttachment(file: AttachedFile): Attachment {
  const { id, kind, inviteeId, name, mediaType, size, sha256, uploadedAt, scan } = file;
  return { id, kind, inviteeId, name, mediaType, size, sha256, uploadedAt: uploadedAt.toISOString(), scan };
}
