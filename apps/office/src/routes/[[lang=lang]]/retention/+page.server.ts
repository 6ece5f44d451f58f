import { isPermitted } from '@shaqyru/domain/account/role';
import { actNames, citeArticle } from '@shaqyru/domain/law/cite';
import { retentionAct, RetentionRuleId, retentionRules } from '@shaqyru/domain/retention/retention-rules';
import { RetentionReason } from '@shaqyru/domain/retention/retention-view';
import { error, fail } from '@sveltejs/kit';
import { formatDay, formatMoment } from '#lib/format.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { words } from './words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  if (!isPermitted(officerOf(event.locals).role, 'retention.run')) error(403, 'not permitted');
  const { due, runs } = await api(event).retention.read.query();
  const moment = (at: string) => formatMoment(at, 'Asia/Almaty', language);
  return {
    act: actNames[retentionAct][language],
    due: due.map(({ rule, before, due: number }) => {
      const { what, since, term, law } = retentionRules[rule];
      return {
        rule,
        what: what[language],
        term: `${term.text[language]} ${since[language]}`,
        article: citeArticle(law.clause, language),
        before: formatDay(before, language),
        number,
      };
    }),
    runs: runs.map(({ id, askedAt, by, reason, finishedAt, erased }) => ({
      id,
      at: moment(askedAt),
      by,
      reason,
      finished: finishedAt !== null,
      erased: RetentionRuleId.options.flatMap((rule) => {
        const number = erased[rule];
        return number === undefined ? [] : [`${retentionRules[rule].what[language]}: ${number}`];
      }),
    })),
  };
};

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const typed = textOf(form, 'reason');
      const reason = RetentionReason.safeParse(typed);
      if (!reason.success) return fail(400, { typed, asked: false, errors: [{ id: 'reason', text: w.wrongReason }] });
      const { outcome } = await client.retention.ask.mutate({ reason: reason.data });
      if (outcome === 'asked-already')
        return fail(409, { typed, asked: false, errors: [{ id: 'reason', text: w.askedAlready }] });
      return { typed: '', asked: true, errors: [] };
    }),
} satisfies Actions;
