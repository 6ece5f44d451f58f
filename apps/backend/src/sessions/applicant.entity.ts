import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Who applies, as the certificate says: a natural person (IIN), or a person for an organisation (IIN and BIN). */
@Entity('applicant')
export class Applicant {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') iin: string;
  @Column('text', { nullable: true }) bin: string | null;
  @Column('text') name: string;
  @Column('text') surname: string;
  @Column('text', { name: 'given_name' }) givenName: string;
  @Column('text', { nullable: true }) patronymic: string | null;
  @Column('text', { nullable: true }) organisation: string | null;
  /** As the certificate of the last sign-in says. */
  @Column('boolean', { name: 'may_sign' }) maySign: boolean;
}
