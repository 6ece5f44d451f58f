import { Injectable } from '@nestjs/common';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** The job "sum-flows", every night: what passed through on a day that is over becomes one row a unit. Run twice, it finds nothing. */
@Injectable()
export class SumFlows {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.asActor(system, (manager) => manager.query(`SELECT sum_flows()`));
  }
}
