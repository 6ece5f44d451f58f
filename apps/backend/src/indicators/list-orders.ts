import { Injectable } from '@nestjs/common';
import type { TargetOrder } from '@shaqyru/domain/indicators/indicator-view';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readOrders } from './read-orders.ts';

/** Every order that was entered, with those that were superseded. */
@Injectable()
export class ListOrders {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor): Promise<TargetOrder[]> {
    return this.database.asActor(actor, readOrders);
  }
}
