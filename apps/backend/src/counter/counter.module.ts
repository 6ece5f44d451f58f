import { Module } from '@nestjs/common';
import { OfficersModule } from '../officers/officers.module.ts';
import { AddDevice } from './add-device.ts';
import { AddWindow } from './add-window.ts';
import { CallNext } from './call-next.ts';
import { MoveTicket } from './move-ticket.ts';
import { OpenCase } from './open-case.ts';
import { ReadBoard } from './read-board.ts';
import { ReadDesk } from './read-desk.ts';
import { ReadDevice } from './read-device.ts';
import { ReadKiosk } from './read-kiosk.ts';
import { ReadSetUp } from './read-set-up.ts';
import { Reception } from './reception.ts';
import { RemoveDevice } from './remove-device.ts';
import { RemoveWindow } from './remove-window.ts';
import { TakeSeat } from './take-seat.ts';
import { TakeTicket } from './take-ticket.ts';

@Module({
  imports: [OfficersModule],
  providers: [
    AddDevice,
    AddWindow,
    CallNext,
    MoveTicket,
    OpenCase,
    ReadBoard,
    ReadDesk,
    ReadDevice,
    ReadKiosk,
    ReadSetUp,
    Reception,
    RemoveDevice,
    RemoveWindow,
    TakeSeat,
    TakeTicket,
  ],
})
export class CounterModule {}
