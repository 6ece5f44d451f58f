import { randomUUID } from 'node:crypto';
import { isPermitted } from '@shaqyru/domain/account/role';
import { describeAddition, WithdrawalReason } from '@shaqyru/domain/term/calendar-change';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf, typedOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { describeMoves, type DescribedMoves } from '../describe-moves.ts';
import { words } from '../words.ts';

/** The year under which the entry was found. */
function yearOf(url: URL): number {
  const year = z.coerce.number().int().min(2011).max(2100).safeParse(url.searchParams.get('year'));
  return year.success ? year.data : error(404, 'no year');
}

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  if (!isPermitted(officerOf(event.locals).role, 'calendar.manage')) error(403, 'not permitted');
  const { entries } = await api(event).calendar.read.query({ year: yearOf(event.url) });
  const entry = entries.find(({ id }) => id === event.params.id) ?? error(404, 'no such entry');
  return {
    year: yearOf(event.url),
    text: describeAddition(entry.addition, language),
    source: entry.addition.source,
    inForce: entry.inForce,
    idempotencyKey: randomUUID(),
  };
};

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const w = words[language];
      const typed = typedOf(form);
      const none = { typed, errors: [] as { id: string; text: string }[], moves: null as DescribedMoves | null };
      const reason = WithdrawalReason.safeParse(textOf(form, 'reason'));
      const key = z.uuid().safeParse(form.get('idempotencyKey'));
      if (!reason.success || !key.success)
        return fail(400, { ...none, errors: [{ id: 'reason', text: w.errors.reason }], problem: null });
      const answer = await client.calendar.withdraw.mutate({
        additionId: event.params.id,
        reason: reason.data,
        preview: form.get('step') !== 'save',
        idempotencyKey: key.data,
      });
      if (answer.outcome === 'preview') return { ...none, moves: describeMoves(answer.moves, language), problem: null };
      if (answer.outcome === 'changed')
        redirect(303, `${path(language, '/calendar')}?year=${yearOf(event.url)}&done=saved`);
      return fail(409, { ...none, problem: answer.outcome === 'recounting' ? w.busy : w.withdrawnAlready });
    }),
} satisfies Actions;
