import { NewTargetOrder, type TargetOrder } from '@shaqyru/domain/indicators/indicator-view';
import type { EntityManager } from 'typeorm';

type Row = Omit<TargetOrder, 'enteredAt'> & { enteredAt: Date };

const columns = `o.id, o.year, o.number, o.date::text AS date, o.shares, o.entered_by_name AS "enteredBy", o.entered_at AS "enteredAt",
  EXISTS (SELECT FROM target_order s WHERE s.supersedes = o.id) AS superseded`;

/** Every entry, the latest year and entry first. */
export async function readOrders(manager: EntityManager): Promise<TargetOrder[]> {
  const rows: Row[] = await manager.query(
    `SELECT ${columns} FROM target_order o ORDER BY o.year DESC, superseded, o.entered_at DESC LIMIT 200`,
  );
  return rows.map(toOrder);
}

/** The entry of a year that none supersedes; null before the order is entered. */
export async function findOrder(manager: EntityManager, year: number): Promise<TargetOrder | null> {
  const rows: Row[] = await manager.query(
    `SELECT * FROM (SELECT ${columns} FROM target_order o WHERE o.year = $1) found WHERE NOT superseded`,
    [year],
  );
  return rows.map(toOrder)[0] ?? null;
}

function toOrder({ shares, enteredAt, ...row }: Row): TargetOrder {
  return { ...row, shares: NewTargetOrder.shape.shares.parse(shares), enteredAt: enteredAt.toISOString() };
}
