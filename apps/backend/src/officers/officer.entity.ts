import type { OfficerRole } from '@shaqyru/domain/account/role';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('officer')
export class Officer {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') login: string;
  /** Read only where a password is checked. */
  @Column('text', { name: 'password_hash', select: false }) passwordHash: string;
  /** Null until a code of the officer's authenticator was given for the first time. */
  @Column('text', { name: 'totp_secret', select: false, nullable: true }) totpSecret: string | null;
  @Column('text') name: string;
  @Column('text', { name: 'name_key', select: false }) nameKey: string;
  @Column('text') post: string;
  @Column('text') iin: string;
  @Column('text') role: OfficerRole;
  @Column('text', { name: 'department_id' }) departmentId: string;
  @Column('text', { name: 'unit_id', nullable: true }) unitId: string | null;
  /** The work address; null: nothing is written to the officer. */
  @Column('text', { nullable: true }) email: string | null;
  @Column('boolean') active: boolean;
  /** Until when the password that an administrator gave is good; null when the officer has an own one. */
  @Column('timestamptz', { name: 'one_time_until', nullable: true }) oneTimeUntil: Date | null;
  /** Both are counted by the database. */
  @Column({ type: 'integer', insert: false, update: false }) version: number;
  @Column({ type: 'integer', name: 'rights_version', insert: false, update: false }) rightsVersion: number;
}
