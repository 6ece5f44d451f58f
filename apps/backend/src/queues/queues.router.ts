import { DropReason, QueueName, QueuesView } from '@shaqyru/domain/queues/queue-view';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { DropJob } from './drop-job.ts';
import { ReadQueues } from './read-queues.ts';
import { RetryJob } from './retry-job.ts';

const Job = z.object({ queue: QueueName, jobId: z.uuid() });
const Taken = z.object({ outcome: z.enum(['done', 'gone']) });

export const queuesRouter = router({
  read: officerProcedure('queue.manage')
    .input(z.object({ cursor: z.string().max(100).optional() }))
    .output(QueuesView)
    .query(({ ctx, input }) => ctx.get(ReadQueues).run(ctx.actor, input)),
  retry: officerProcedure('queue.manage')
    .input(Job)
    .output(Taken)
    .mutation(({ ctx, input }) => ctx.get(RetryJob).run(ctx.actor, input)),
  drop: officerProcedure('queue.manage')
    .input(Job.extend({ reason: DropReason }))
    .output(Taken)
    .mutation(({ ctx, input }) => ctx.get(DropJob).run(ctx.actor, input)),
});
