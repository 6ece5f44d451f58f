import type { EntityManager } from 'typeorm';

export type WindowRow = {
  id: string;
  name: string;
  officerId: string | null;
  officer: { name: string; post: string } | null;
};

/** The windows of a unit in the order of their names, "2" before "10", with whoever sits there. */
export async function readWindows(manager: EntityManager, unitId: string): Promise<WindowRow[]> {
  const rows = (await manager.query(
    `SELECT id, name, officer_id AS "officerId", officer_name AS "officerName", officer_post AS "officerPost"
     FROM counter_window WHERE unit_id = $1 AND removed_at IS NULL ORDER BY lpad(name, 20, ' ')`,
    [unitId],
  )) as {
    id: string;
    name: string;
    officerId: string | null;
    officerName: string | null;
    officerPost: string | null;
  }[];
  return rows.map(({ id, name, officerId, officerName, officerPost }) => ({
    id,
    name,
    officerId,
    officer: officerName === null ? null : { name: officerName, post: officerPost ?? '' },
  }));
}

/** The window at which the officer sits, or null. */
export async function findWindowOf(
  manager: EntityManager,
  officerId: string,
): Promise<{ id: string; name: string; unitId: string } | null> {
  const [window] = (await manager.query(
    `SELECT id, name, unit_id AS "unitId" FROM counter_window WHERE officer_id = $1`,
    [officerId],
  )) as { id: string; name: string; unitId: string }[];
  return window ?? null;
}

/** Whether somebody stands at the window today: called there or being served. */
export async function isOccupied(manager: EntityManager, windowId: string, day: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT FROM ticket WHERE window_id = $1 AND day = $2 AND status IN ('called', 'serving')`,
    [windowId, day],
  );
  return rows.length > 0;
}
