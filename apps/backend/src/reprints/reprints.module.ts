import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { PapersModule } from '../papers/papers.module.ts';
import { ReadReprintable } from './read-reprintable.ts';
import { ReprintPaper } from './reprint-paper.ts';

const useCases = [ReadReprintable, ReprintPaper];

@Module({ imports: [CasesModule, PapersModule], providers: useCases, exports: useCases })
export class ReprintsModule {}
