import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module.ts';
import { ReadFigures } from './read-figures.ts';
import { SumFlows } from './sum-flows.ts';

const useCases = [ReadFigures, SumFlows];

@Module({ imports: [IndicatorsModule], providers: useCases, exports: useCases })
export class FiguresModule {}
