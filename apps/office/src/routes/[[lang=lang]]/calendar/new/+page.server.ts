import { randomUUID } from 'node:crypto';
import { isPermitted } from '@shaqyru/domain/account/role';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { AdditionSource, NewAddition } from '@shaqyru/domain/term/calendar-change';
import { dateOfParts, readDateParts } from '@shaqyru/ui/date-field/date-parts';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/path.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf, typedOf } from '#lib/server/submission.ts';
import { today } from '#lib/server/today.ts';
import type { Actions, PageServerLoad } from './$types';
import { describeMoves, type DescribedMoves } from '../describe-moves.ts';
import { words } from '../words.ts';

const Kind = z.enum(['transfer', 'holiday', 'kurban-ait']);

export const load: PageServerLoad = (event) => {
  if (!isPermitted(officerOf(event.locals).role, 'calendar.manage')) error(403, 'not permitted');
  const kind = Kind.safeParse(event.url.searchParams.get('kind'));
  if (!kind.success) error(404, 'no such kind');
  return { kind: kind.data, idempotencyKey: randomUUID() };
};

const dates = ['workedOn', 'dayOff', 'date', 'on'] as const;

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const w = words[language];
      const parts = {
        workedOn: readDateParts(form, 'workedOn'),
        dayOff: readDateParts(form, 'dayOff'),
        date: readDateParts(form, 'date'),
        on: readDateParts(form, 'on'),
      };
      const day = (name: (typeof dates)[number]) => dateOfParts(parts[name]) || '?';
      const typed = { texts: typedOf(form), dates: parts };
      const wrong = (errors: { id: string; text: string }[], status = 400) =>
        fail(status, { typed, errors, moves: null as DescribedMoves | null, past: false, busy: false });

      const addition = NewAddition.safeParse({
        kind: event.url.searchParams.get('kind'),
        workedOn: day('workedOn'),
        dayOff: day('dayOff'),
        date: day('date'),
        carriesOver: form.get('carriesOver') === 'yes',
        name: { kk: textOf(form, 'nameKk'), ru: textOf(form, 'nameRu'), en: textOf(form, 'nameEn') },
      });
      const source = AdditionSource.safeParse({
        act: textOf(form, 'act'),
        number: textOf(form, 'number'),
        on: day('on'),
      });
      const key = z.uuid().safeParse(form.get('idempotencyKey'));
      if (!addition.success || !source.success || !key.success) {
        const issues = [...(addition.error?.issues ?? []), ...(source.error?.issues ?? [])];
        return wrong(
          issues.map(({ path: at, code }) => ({
            id: fieldOf(at),
            text: (dates as readonly string[]).includes(fieldOf(at))
              ? w.errors.date
              : code === 'too_big'
                ? w.errors.long
                : w.errors.text,
          })),
        );
      }
      const preview = form.get('step') !== 'save';
      const answer = await client.calendar.add.mutate({
        addition: addition.data,
        source: source.data,
        preview,
        idempotencyKey: key.data,
      });
      if (answer.outcome === 'invalid')
        return wrong(answer.problems.map(({ field, why }) => ({ id: field, text: w.problems[why] })));
      const first = firstDay(addition.data);
      if (answer.outcome === 'preview') {
        const moves: DescribedMoves | null = describeMoves(answer.moves, language);
        return { typed, errors: [], moves, past: first < today(), busy: false };
      }
      if (answer.outcome === 'changed')
        redirect(303, `${path(language, '/calendar')}?year=${first.slice(0, 4)}&done=saved`);
      return fail(409, { typed, errors: [], moves: null as DescribedMoves | null, past: false, busy: true });
    }),
} satisfies Actions;

/** The field on the page: "name.kk" is nameKk. */
function fieldOf(at: readonly PropertyKey[]): string {
  const [first, language] = at.map(String);
  return first === 'name'
    ? `name${(language ?? 'kk').slice(0, 1).toUpperCase()}${(language ?? 'kk').slice(1)}`
    : (first ?? '');
}

function firstDay(addition: NewAddition): PlainDate {
  if (addition.kind !== 'transfer') return addition.date;
  return addition.workedOn < addition.dayOff ? addition.workedOn : addition.dayOff;
}
