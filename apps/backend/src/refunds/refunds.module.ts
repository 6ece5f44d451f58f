import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { ClaimRefund } from './claim-refund.ts';
import { DecideRefund } from './decide-refund.ts';
import { ListRefundsOfCase } from './list-refunds-of-case.ts';
import { ListRefunds } from './list-refunds.ts';
import { ReadOwnMoney } from './read-own-money.ts';
import { ReadRefund } from './read-refund.ts';
import { RecordRefund } from './record-refund.ts';
import { RegisterRefund } from './register-refund.ts';
import { TellOfRefund } from './tell-of-refund.ts';
import { WriteClaim } from './write-claim.ts';

const useCases = [
  ClaimRefund,
  DecideRefund,
  ListRefunds,
  ListRefundsOfCase,
  ReadOwnMoney,
  ReadRefund,
  RecordRefund,
  RegisterRefund,
  TellOfRefund,
  WriteClaim,
];

/** Claims for refunds of the state duty (Tax Code, art. 548). */
@Module({ imports: [NotificationsModule], providers: useCases, exports: useCases })
export class RefundsModule {}
