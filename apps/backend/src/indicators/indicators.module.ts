import { Module } from '@nestjs/common';
import { EnterOrder } from './enter-order.ts';
import { IndicatorsController } from './indicators.controller.ts';
import { ListCountedCases } from './list-counted-cases.ts';
import { ListOrders } from './list-orders.ts';
import { PrintIndicators } from './print-indicators.ts';
import { ReadPublished } from './read-published.ts';
import { ReadTable } from './read-table.ts';
import { TallyIndicators } from './tally-indicators.ts';

const useCases = [EnterOrder, ListCountedCases, ListOrders, PrintIndicators, ReadPublished, ReadTable, TallyIndicators];

@Module({ controllers: [IndicatorsController], providers: useCases, exports: useCases })
export class IndicatorsModule {}
