import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in person. Of the secret only the SHA-256 is kept: who reads the table cannot use it. */
@Entity('session')
export class Session {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  /** By which the holder names one of several sessions; it opens nothing. */
  @Column({ type: 'uuid', insert: false, update: false }) id: string;
  @Column('text') kind: 'applicant' | 'officer';
  @Column('uuid', { name: 'applicant_id', nullable: true }) applicantId: string | null;
  @Column('uuid', { name: 'officer_id', nullable: true }) officerId: string | null;
  /** Of an officer: with what rights it was opened. With others it is none any more. */
  @Column('integer', { name: 'rights_version', nullable: true }) rightsVersion: number | null;
  /** As the officer's browser called itself. */
  @Column('text') browser: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
