import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { ComplaintsModule } from '../complaints/complaints.module.ts';
import { ChangeCalendar } from './change-calendar.ts';
import { ReadCalendarEntries } from './read-calendar-entries.ts';
import { ReadPublicCalendar } from './read-public-calendar.ts';
import { RecountTerms } from './recount-terms.ts';

const useCases = [ChangeCalendar, ReadCalendarEntries, ReadPublicCalendar, RecountTerms];

/** The calendar of working days, and what follows from a change of it. */
@Module({ imports: [CasesModule, ComplaintsModule], providers: useCases, exports: useCases })
export class CalendarModule {}
