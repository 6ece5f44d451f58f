import type { EntityManager } from 'typeorm';

/** Number and code, which together open a complaint to whoever holds them. */
export type ComplaintKey = { number: string; code: string };

/** For the rest of the transaction, an anonymous visitor or an applicant sees the complaint that this key opens, and no other. */
export async function actAsHolder(manager: EntityManager, { number, code }: ComplaintKey): Promise<void> {
  await manager.query(
    `SELECT set_config('app.complaint_number', $1, true), set_config('app.complaint_code', $2, true)`,
    [number, code],
  );
}

/** … the complaint that was lodged with this key of a form, if it was. */
export async function actAsSender(manager: EntityManager, lodgingKey: string): Promise<void> {
  await manager.query(`SELECT set_config('app.complaint_key', $1, true)`, [lodgingKey]);
}
