import { isPermitted } from '@shaqyru/domain/account/role';
import { DropReason, dropReasons, failureReasons, QueueName, queueNames } from '@shaqyru/domain/queues/queue-view';
import { error, fail } from '@sveltejs/kit';
import { z } from 'zod';
import { formatMoment } from '#lib/format.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { words } from './words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  if (!isPermitted(officerOf(event.locals).role, 'queue.manage')) error(403, 'not permitted');
  const cursor = event.url.searchParams.get('page')?.slice(0, 100);
  const { queues, failed, next } = await api(event).queues.read.query(cursor ? { cursor } : {});
  const moment = (at: string) => formatMoment(at, 'Asia/Almaty', language);
  return {
    isFirst: !cursor,
    next,
    queues: queues.map((one) => ({
      ...one,
      name: queueNames[one.queue][language],
      oldestWaiting: one.oldestWaiting === null ? null : moment(one.oldestWaiting),
    })),
    failed: failed.map(({ id, queue, number, failedAt, tries, reason, code }) => ({
      id,
      queue,
      name: queueNames[queue][language],
      number,
      at: moment(failedAt),
      tries,
      why: failureReasons[reason][language],
      code,
    })),
    dropReasons: DropReason.options.map((value) => ({ value, label: dropReasons[value][language] })),
  };
};

const Job = z.object({ queue: QueueName, jobId: z.uuid() });
const jobOf = (form: FormData) => {
  const job = Job.safeParse({ queue: textOf(form, 'queue'), jobId: textOf(form, 'jobId') });
  return job.success ? job.data : error(400, 'no such job');
};

export const actions = {
  retry: (event) =>
    submission(event, async (form, client) => {
      const job = jobOf(form);
      const { outcome } = await client.queues.retry.mutate(job);
      return { done: outcome === 'done' ? ('retried' as const) : ('gone' as const), wrong: null };
    }),
  drop: (event) =>
    submission(event, async (form, client) => {
      const job = jobOf(form);
      const reason = DropReason.safeParse(textOf(form, 'reason'));
      if (!reason.success) {
        const text = words[event.locals.language].choose;
        return fail(400, { done: null, wrong: { id: `reason-${job.jobId}`, text } });
      }
      const { outcome } = await client.queues.drop.mutate({ ...job, reason: reason.data });
      return { done: outcome === 'done' ? ('dropped' as const) : ('gone' as const), wrong: null };
    }),
} satisfies Actions;
