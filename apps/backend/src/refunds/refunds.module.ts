import { Module } from '@nestjs/common';
import { DecideRefund } from './decide-refund.ts';
import { ListRefundsOfCase } from './list-refunds-of-case.ts';
import { ListRefunds } from './list-refunds.ts';
import { ReadRefund } from './read-refund.ts';
import { RecordRefund } from './record-refund.ts';
import { RegisterRefund } from './register-refund.ts';

const useCases = [DecideRefund, ListRefunds, ListRefundsOfCase, ReadRefund, RecordRefund, RegisterRefund];

/** Claims for refunds of the state duty (Tax Code, art. 548). */
@Module({ providers: useCases, exports: useCases })
export class RefundsModule {}
