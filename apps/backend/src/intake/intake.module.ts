import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { OfficersModule } from '../officers/officers.module.ts';
import { PapersModule } from '../papers/papers.module.ts';
import { TakeInPapers } from './take-in-papers.ts';

@Module({ imports: [CasesModule, OfficersModule, PapersModule], providers: [TakeInPapers] })
export class IntakeModule {}
