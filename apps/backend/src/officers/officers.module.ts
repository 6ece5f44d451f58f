import { Module } from '@nestjs/common';
import { CheckCredentials } from './check-credentials.ts';
import { CreateOfficer } from './create-officer.ts';
import { Officer } from './officer.entity.ts';
import { ReadOfficer } from './read-officer.ts';

export const entities = [Officer];

@Module({
  providers: [CheckCredentials, CreateOfficer, ReadOfficer],
  exports: [CheckCredentials, CreateOfficer, ReadOfficer],
})
export class OfficersModule {}
