import { setTimeout as wait } from 'node:timers/promises';
import { isPermitted } from '@shaqyru/domain/account/role';
import { breakKinds } from '@shaqyru/domain/audit/chain-verdict';
import { error, redirect } from '@sveltejs/kit';
import { formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission } from '#lib/server/submission.ts';
import { words } from './words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  if (!isPermitted(officerOf(event.locals).role, 'audit.read')) error(403, 'not permitted');
  const { last, pending } = await api(event).audit.check.query();
  const w = words[language];
  if (last === null) return { pending, last };
  const { verdict, signed, at } = last;
  const { anchored } = verdict;
  return {
    pending,
    last: {
      at: formatMoment(at, 'Asia/Almaty', language),
      signed,
      whole: verdict.whole,
      found: verdict.found,
      links: verdict.links,
      head: verdict.head,
      anchors: verdict.anchors,
      anchored:
        anchored === null
          ? w.none
          : w.anchoredText(anchored.number, anchored.position, formatMoment(anchored.at, 'Asia/Almaty', language)),
      unanchored: verdict.unanchored + verdict.unlinked,
      breaks: verdict.breaks.map((one) => ({
        place: one.from === 0 ? w.outside : one.from === one.to ? String(one.from) : `${one.from}–${one.to}`,
        what: breakKinds[one.kind][language],
        entry: one.entryId,
        anchor: one.anchor,
      })),
    },
  };
};

/** Most logs are verified while the reader waits; of a large one the page says that it is being done. */
const patience = { everyMilliseconds: 250, tries: 32 };

export const actions = {
  default: (event) =>
    submission(event, async (_form, client) => {
      await client.audit.askCheck.mutate();
      for (let tries = 0; tries < patience.tries; tries += 1) {
        await wait(patience.everyMilliseconds);
        if (!(await client.audit.check.query()).pending) break;
      }
      redirect(303, path(event.locals.language, '/audit/chain'));
    }),
} satisfies Actions;
