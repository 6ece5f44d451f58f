import { isOpen, nextOpening, receptionHoursOn } from '@shaqyru/domain/offices/opening-hours';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import { clause } from '@shaqyru/domain/law/reason';
import { workingCalendar } from '@shaqyru/domain/term/working-days';
import { BadInput, type Command } from '../command.ts';
import { edition, instant, language, languageOption, needed, text } from '../options.ts';

export const open: Command = {
  summary: 'whether an office receives at a moment, and when next (clause 9)',
  usage: '--office <id> --at <moment with offset> [--edition <id>] [--lang kk|ru|en]',
  words: [],
  options: {
    office: { type: 'string' },
    at: { type: 'string' },
    edition: { type: 'string' },
    ...languageOption,
  },
  run(_, values) {
    const id = needed(values, 'office', 'astana/esil-district');
    const office = findOffice(id);
    if (!office) throw new BadInput(`Annex 1 has no office "${id}": the command "offices" lists them`);
    const at = instant(needed(values, 'at', '2013-12-11T10:00:00+06:00'), '--at');
    const of = edition(text(values, 'edition'));
    const calendar = workingCalendar();
    const timeZone = timeZoneOf(office);
    const date = dayOf(at, timeZone);
    const day = calendar.day(date);
    const isOpenNow = isOpen(office, at, calendar, of);
    const next = nextOpening(office, at, calendar, of);
    const hours = receptionHoursOn(date, calendar, of).map(({ from, to }) => ({ from, to }));
    const inLanguage = language(values);
    return {
      json: {
        office: id,
        at,
        timeZone,
        date,
        open: isOpenNow,
        next,
        hours,
        reason: day.reason,
        ...(day.name ? { name: day.name } : {}),
        law: clause('9'),
      },
      page: [
        office.name[inLanguage],
        `${isOpenNow ? 'open' : 'closed'} at ${at} (${timeZone}, ${date})`,
        `hours of the day: ${hours.map(({ from, to }) => `${from}–${to}`).join(', ') || 'none'}${day.name ? `, ${day.name[inLanguage]}` : ''}`,
        ...(isOpenNow ? [] : [`next opening: ${next.date} ${next.time}`]),
      ],
    };
  },
};
