import { Injectable } from '@nestjs/common';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** So many touches in one transaction: some seconds' work for the worker, and a blink for a page. */
const atOnce = { job: 20_000, page: 200 } as const;

/**
 * The job "tally-indicators": brings the daily figures up to what the events say. Cases whose events came in since are taken
 * back from their days and counted anew, however old the day is that the event tells of.
 */
@Injectable()
export class TallyIndicators {
  constructor(private readonly database: Database) {}

  /** Until nothing waits, or another process is at it. */
  async run(): Promise<void> {
    while ((await this.step('job')) === atOnce.job);
  }

  /** A part of the work; what a page asks for before it shows figures. Answers how much was done, -1 when another is at it. */
  async step(by: keyof typeof atOnce): Promise<number> {
    const [row] = await this.database.asActor(system, (manager): Promise<{ taken: number }[]> =>
      manager.query(`SELECT tally_indicators($1) AS taken`, [atOnce[by]]),
    );
    return row?.taken ?? 0;
  }
}
