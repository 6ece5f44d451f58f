import { problemText } from '@shaqyru/domain/application/problem';
import { ComplaintNumber } from '@shaqyru/domain/complaint/complaint-lodging';
import { VerificationCode } from '@shaqyru/domain/invitation/verification';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { failureWords } from '#lib/failure-words.ts';
import { api } from '#lib/server/api.ts';
import { attempt, type Attempt } from '#lib/server/attempt.ts';
import { uploadToComplaint, type ComplaintKey } from '#lib/server/complaint-files.ts';
import { today } from '#lib/server/today.ts';
import { describeFollowed } from './describe-followed.ts';
import { words } from './words.ts';
import type { Actions } from './$types';

type Note = { kind: 'success' | 'warning'; text: string };

/** Number and code as they were sent, or what is wrong with them. */
function keyIn(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 100);
  const typed = { number: text('number'), code: text('code') };
  const number = ComplaintNumber.safeParse(typed.number);
  const code = VerificationCode.safeParse(typed.code);
  return number.success && code.success
    ? { ok: true as const, key: { number: number.data, code: code.data } }
    : { ok: false as const, typed, wrong: { number: !number.success, code: !code.success } };
}

function failed(event: RequestEvent, attempted: Attempt<unknown> & { ok: false }, typed: ComplaintKey) {
  const w = words[event.locals.language];
  const tooMany = attempted.failure === 'too-many';
  return fail(tooMany ? 429 : 503, { typed, problem: tooMany ? w.tooMany : w.unavailable });
}

/** The page of the complaint that number and code open, with a note of what was just done. */
async function opened(event: RequestEvent, key: ComplaintKey, note: Note | null = null) {
  const { language } = event.locals;
  const found = await attempt(api(event).complaints.follow.query(key));
  if (!found.ok) return failed(event, found, key);
  if (found.value.outcome === 'not-found') return fail(404, { typed: key, problem: words[language].notFound });
  return { key, note, complaint: describeFollowed(found.value.complaint, language, today()) };
}

export const actions: Actions = {
  open: async (event) => {
    const read = keyIn(await event.request.formData());
    return read.ok ? opened(event, read.key) : fail(400, { typed: read.typed, wrong: read.wrong });
  },

  withdraw: async (event) => {
    const form = await event.request.formData();
    const read = keyIn(form);
    if (!read.ok) return fail(400, { typed: read.typed, wrong: read.wrong });
    const version = Number(form.get('version'));
    const done = await attempt(api(event).complaints.withdraw.mutate({ ...read.key, version }));
    const w = words[event.locals.language];
    if (!done.ok) return failed(event, done, read.key);
    const isDone = done.value.outcome === 'done';
    return opened(event, read.key, { kind: isDone ? 'success' : 'warning', text: isDone ? w.withdrawn : w.changed });
  },

  attach: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const read = keyIn(form);
    if (!read.ok) return fail(400, { typed: read.typed, wrong: read.wrong });
    const w = words[language];
    const files = form.getAll('file').filter((file) => file instanceof File && file.name !== '') as File[];
    if (files.length === 0) return opened(event, read.key, { kind: 'warning', text: w.noFile });
    const refused: string[] = [];
    for (const { name, size, body } of files.map((file) => ({ name: file.name, size: file.size, body: file }))) {
      const stored = await uploadToComplaint(event, read.key, { name, size, body });
      if (stored.outcome === 'stored') continue;
      const why =
        stored.outcome === 'refused' ? problemText(stored.problem, language) : failureWords[stored.failure][language];
      refused.push(`${name}: ${why}`);
    }
    return refused.length === 0
      ? opened(event, read.key, { kind: 'success', text: w.added })
      : opened(event, read.key, { kind: 'warning', text: refused.join('\n') });
  },
};
