import { Injectable } from '@nestjs/common';
import { dayOf, type PlainDate } from '@shaqyru/domain/law/plain-date';

/** What day it is where the service works. The rules take dates as arguments; here is where they come from. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day at the ministry. All of Kazakhstan keeps one time since 2024-03-01. */
  today(): PlainDate {
    return dayOf(this.now().toISOString(), 'Asia/Almaty');
  }
}
