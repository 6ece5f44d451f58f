import type { EntityManager } from 'typeorm';

/**
 * The next number of a series. The counter's row stays locked until the transaction ends: rolled back, the number was never
 * taken, so a series has no gaps and no duplicates.
 */
export async function nextNumber(manager: EntityManager, series: string): Promise<number> {
  const [row] = (await manager.query(
    `INSERT INTO counter (name, value) VALUES ($1, 1) ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value`,
    [series],
  )) as [{ value: string }];
  return Number(row.value);
}
