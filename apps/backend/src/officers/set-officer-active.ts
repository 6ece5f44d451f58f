import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { UpdateOfficer, type Target, type Updated } from './update-officer.ts';

/** Disables an officer, who is signed out everywhere at once, or lets one in again with the same password and authenticator. */
@Injectable()
export class SetOfficerActive {
  constructor(private readonly officers: UpdateOfficer) {}

  run(actor: OfficerActor, input: Target & { active: boolean }): Promise<Updated> {
    const { active } = input;
    return this.officers.run(actor, input, active ? 'enable' : 'disable', () => ({ set: { active } }));
  }
}
