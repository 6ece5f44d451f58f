import { Module } from '@nestjs/common';
import { AddOfficer } from './add-officer.ts';
import { ChangeOfficer } from './change-officer.ts';
import { CheckCredentials } from './check-credentials.ts';
import { CreateOfficer } from './create-officer.ts';
import { ListColleagues } from './list-colleagues.ts';
import { ListOfficers } from './list-officers.ts';
import { Officer } from './officer.entity.ts';
import { ReadOfficer } from './read-officer.ts';
import { ReadRecord } from './read-record.ts';
import { ResetCredentials } from './reset-credentials.ts';
import { SetCredentials } from './set-credentials.ts';
import { SetOfficerActive } from './set-officer-active.ts';
import { UpdateOfficer } from './update-officer.ts';

export const entities = [Officer];

@Module({
  providers: [
    AddOfficer,
    ChangeOfficer,
    CheckCredentials,
    CreateOfficer,
    ListColleagues,
    ListOfficers,
    ReadOfficer,
    ReadRecord,
    ResetCredentials,
    SetCredentials,
    SetOfficerActive,
    UpdateOfficer,
  ],
  exports: [CheckCredentials, CreateOfficer, ListColleagues, ReadOfficer, SetCredentials],
})
export class OfficersModule {}
