import { Module } from '@nestjs/common';
import { CheckCredentials } from './check-credentials.ts';
import { CreateOfficer } from './create-officer.ts';
import { ListColleagues } from './list-colleagues.ts';
import { Officer } from './officer.entity.ts';
import { ReadOfficer } from './read-officer.ts';

export const entities = [Officer];

@Module({
  providers: [CheckCredentials, CreateOfficer, ListColleagues, ReadOfficer],
  exports: [CheckCredentials, CreateOfficer, ListColleagues, ReadOfficer],
})
export class OfficersModule {}
