import { Injectable } from '@nestjs/common';
import { QueueName, type FailedJob, type QueueState, type QueuesView } from '@shaqyru/domain/queues/queue-view';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { reasonOfFailure } from './reason-of-failure.ts';

const pageLength = 50;

/** How the queues stand, and what failed, the newest first, page by page. */
@Injectable()
export class ReadQueues {
  constructor(private readonly database: Database) {}

  /** A cursor that cannot be read starts from the first page. */
  async run(actor: OfficerActor, input: { cursor?: string | undefined }): Promise<QueuesView> {
    return this.database.asActor(actor, async (manager) => {
      const found = await findFailed(manager, readCursor(input.cursor));
      const page = found.slice(0, pageLength);
      const subjects = await subjectsOf(manager, page);
      const last = page.at(-1);
      return {
        queues: await readStates(manager),
        failed: page.map((job) => ({
          id: job.id,
          queue: job.queue,
          kind: subjects.get(job.subjectId ?? '')?.kind ?? null,
          number: subjects.get(job.subjectId ?? '')?.number ?? null,
          failedAt: job.failedAt,
          tries: job.tries,
          ...reasonOfFailure(job.output),
        })),
        next: found.length > pageLength && last ? `${last.failedAt}_${last.id}` : null,
      };
    });
  }
}

type Row = {
  id: string;
  queue: FailedJob['queue'];
  subjectId: string | null;
  failedAt: string;
  tries: number;
  output: unknown;
};

/** When the last job of the page before failed, to the microsecond, and its id. */
const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

function readCursor(cursor = ''): [string, string] | [null, null] {
  const read = Cursor.safeParse(cursor.split('_'));
  return read.success ? read.data : [null, null];
}

async function findFailed(manager: EntityManager, after: [string, string] | [null, null]): Promise<Row[]> {
  return manager.query(
    `SELECT id, name AS queue, coalesce(data->>'notificationId', data->>'noticeId', data->>'paperId') AS "subjectId",
            to_char(completed_on AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "failedAt", retry_count + 1 AS tries, output
     FROM pgboss.job WHERE state = 'failed' AND name = ANY ($1) AND completed_on IS NOT NULL
       AND ($2::timestamptz IS NULL OR (completed_on, id) < ($2::timestamptz, $3::uuid))
     ORDER BY completed_on DESC, id DESC LIMIT $4`,
    [QueueName.options, ...after, pageLength + 1],
  );
}

async function subjectsOf(manager: EntityManager, page: readonly Row[]) {
  const ids = page.flatMap(({ subjectId }) => subjectId ?? []);
  const rows = (await manager.query(`SELECT id, kind, number FROM job_subjects($1)`, [ids])) as {
    id: string;
    kind: string;
    number: string;
  }[];
  return new Map(rows.map((row) => [row.id, row]));
}

async function readStates(manager: EntityManager): Promise<QueueState[]> {
  const rows = (await manager.query(
    `SELECT name AS queue, count(*) FILTER (WHERE state IN ('created', 'retry'))::integer AS waiting,
            count(*) FILTER (WHERE state = 'active')::integer AS active, count(*) FILTER (WHERE state = 'failed')::integer AS failed,
            min(created_on) FILTER (WHERE state IN ('created', 'retry')) AS "oldestWaiting"
     FROM pgboss.job WHERE name = ANY ($1) AND state IN ('created', 'retry', 'active', 'failed') GROUP BY name`,
    [QueueName.options],
  )) as (Omit<QueueState, 'oldestWaiting'> & { oldestWaiting: Date | null })[];
  return QueueName.options.map((queue) => {
    const { oldestWaiting = null, ...row } = rows.find((one) => one.queue === queue) ?? {
      queue,
      waiting: 0,
      active: 0,
      failed: 0,
    };
    return { ...row, oldestWaiting: oldestWaiting?.toISOString() ?? null };
  });
}
