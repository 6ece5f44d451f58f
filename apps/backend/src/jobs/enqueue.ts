import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { inTransaction, type JobData, type JobName } from './queues.ts';

/** Puts jobs into the queue inside the caller's transaction: rolled back, they were never there. */
@Injectable()
export class JobQueue implements OnModuleInit, OnApplicationShutdown {
  constructor(private readonly boss: PgBoss) {}

  async onModuleInit(): Promise<void> {
    await this.boss.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: false });
  }

  async enqueue<N extends JobName>(manager: EntityManager, name: N, data: JobData[N]): Promise<void> {
    await this.boss.send(name, data, { db: inTransaction(manager) });
  }
}
