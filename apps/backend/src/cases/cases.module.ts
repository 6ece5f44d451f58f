import { Module } from '@nestjs/common';
import { applicantsSide } from './applicants-side.ts';
import { CaseFile } from './case-file.entity.ts';
import { MoveCase } from './move-case.ts';
import { officersSide } from './officers-side.ts';

export const entities = [CaseFile];

@Module({
  providers: [MoveCase, ...applicantsSide, ...officersSide],
  exports: [MoveCase, ...applicantsSide, ...officersSide],
})
export class CasesModule {}
