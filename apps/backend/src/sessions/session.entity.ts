import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in person. Of the secret only the SHA-256 is kept: who reads the table cannot use it. */
@Entity('session')
export class Session {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('text') kind: 'applicant' | 'officer';
  @Column('uuid', { name: 'applicant_id', nullable: true }) applicantId: string | null;
  @Column('uuid', { name: 'officer_id', nullable: true }) officerId: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
