import { Module } from '@nestjs/common';
import { DropJob } from './drop-job.ts';
import { ReadQueues } from './read-queues.ts';
import { RetryJob } from './retry-job.ts';

const useCases = [DropJob, ReadQueues, RetryJob];

@Module({ providers: useCases, exports: useCases })
export class QueuesModule {}
