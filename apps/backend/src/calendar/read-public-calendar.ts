import { Injectable } from '@nestjs/common';
import type { CalendarAddition } from '@shaqyru/domain/term/holidays';
import { anonymous } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readAdditions } from './read-additions.ts';

/** What has been added to the calendar: the acts that change it are public, and the term's calculator counts with them. */
@Injectable()
export class ReadPublicCalendar {
  constructor(private readonly database: Database) {}

  async run(): Promise<CalendarAddition[]> {
    return this.database.asActor(anonymous, readAdditions);
  }
}
