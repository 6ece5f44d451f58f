import type { OfficerRole } from '@shaqyru/domain/account/role';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('officer')
export class Officer {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') login: string;
  /** Read only where a password is checked. */
  @Column('text', { name: 'password_hash', select: false }) passwordHash: string;
  @Column('text', { name: 'totp_secret', select: false }) totpSecret: string;
  @Column('text') name: string;
  @Column('text') post: string;
  @Column('text') iin: string;
  @Column('text') role: OfficerRole;
  @Column('text', { name: 'department_id' }) departmentId: string;
  @Column('text', { name: 'unit_id', nullable: true }) unitId: string | null;
  @Column('boolean') active: boolean;
}
