import type { RecordKind } from '@shaqyru/domain/special-records/record-kind';
import type { EntityManager } from 'typeorm';

/**
 * A register has one kind for life: a record's matches are evidence for the ground of that kind. One that was taken in before
 * kinds were told gets it now. False when the register is of another kind: nothing was done.
 */
export async function nameRegister(manager: EntityManager, name: string, kind: RecordKind): Promise<boolean> {
  if (!(await isOfKind(manager, name, kind))) return false;
  await manager.query(
    `INSERT INTO special_register (name, kind) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET kind = excluded.kind WHERE special_register.kind IS NULL`,
    [name, kind],
  );
  // Whoever came between the question and the answer has named it otherwise.
  return isOfKind(manager, name, kind);
}

/** Whether the register may be of this kind: it is, or its kind was never told, or there is no such register yet. */
export async function isOfKind(manager: EntityManager, name: string, kind: RecordKind): Promise<boolean> {
  const others: unknown[] = await manager.query(`SELECT FROM special_register WHERE name = $1 AND kind <> $2`, [
    name,
    kind,
  ]);
  return others.length === 0;
}
